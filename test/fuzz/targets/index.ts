/** All targets: one for each parser. */
import type { Target } from '../target.js'
import { bytes } from './bytes.js'
import { commandLine, fixtures, records } from './commands.js'
import { feed } from './feed.js'
import { article, dates, numbers, repeats } from './grammars.js'
import { published } from './published.js'
import { ownActors, ownPlaces } from './tables.js'

export const TARGETS: readonly Target[] = [
  bytes,
  feed,
  published,
  ownActors,
  ownPlaces,
  records,
  fixtures,
  commandLine,
  numbers,
  dates,
  article,
  repeats,
]
