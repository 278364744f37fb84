/** Title and publication date. */

import type { Comparison } from './comparison.js'
import { sameEdtf } from './names.js'

export function scorePage({ document, record, truth, board }: Comparison): void {
  const published = sameEdtf(truth.published.value, record.published.value)
  board.share('published').add(published)
  if (!published) board.miss('page', document, 'published', truth.published.value, record.published.value)
  const title = truth.title?.start === record.title?.start && truth.title?.end === record.title?.end
  board.share('title').add(title)
  if (!title) board.miss('page', document, 'title', truth.title?.quote ?? null, record.title?.quote ?? null)
}
