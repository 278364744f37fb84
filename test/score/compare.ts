/** A set of records beside their truths → the scoreboard. */
import type { DocumentRecord } from '../../src/schema/document.js'
import { comparisonOf } from './comparison.js'
import { scoreDates } from './dates.js'
import { scoreEvents } from './events.js'
import { scoreCasualties, scoreCounts } from './figures.js'
import { scoreActors, scorePlaces } from './mentions.js'
import { scorePage } from './page.js'
import { Scoreboard } from './tally.js'
import type { Truth } from './truth.js'

/** An article that somebody read with care, and what was extracted from it. */
export interface Judged {
  readonly name: string
  readonly record: DocumentRecord
  readonly truth: Truth
}

/** Figures are summed over the documents before any ratio is taken: a long article weighs more than a short one. */
export function compare(articles: readonly Judged[]): Scoreboard {
  const board = new Scoreboard()
  for (const { name, record, truth } of articles) {
    const comparison = comparisonOf(name, record, truth, board)
    scorePage(comparison)
    scoreDates(comparison)
    scorePlaces(comparison)
    scoreActors(comparison)
    scoreCasualties(comparison)
    scoreCounts(comparison)
    scoreEvents(comparison)
  }
  return board
}
