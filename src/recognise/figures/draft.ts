/** A figure before it is known in which sentence it stands. */
import type { FigureMention } from '../../model/figure.js'

export type FigureDraft = Omit<FigureMention, 'sentence'>
