/** The figures of a text before anything is known of harm. */
import type { FigureMention } from '../../../src/model/figure.js'
import { findFigures } from '../../../src/recognise/figures/index.js'
import { kit, readerOf } from '../reading.js'

export function mentionsOf(text: string): readonly FigureMention[] {
  return findFigures(readerOf(text), kit)
}
