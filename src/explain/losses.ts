/** What was found and is in no value: what gave way on the way, and figures of which no claim was made. */
import type { Loss } from '../rule/loss.js'
import { contains } from '../text/span.js'
import { SpanIndex } from '../text/span-index.js'
import type { Lost } from './finding.js'
import type { Made } from './findings.js'

/** All losses of a run in the order of the text, each told once. */
export function lostOf(losses: readonly Loss[], { record, related, mentionOf }: Made): Lost[] {
  const { start, end } = related.tokens
  const at = ({ first, last }: { readonly first: number; readonly last: number }) =>
    mentionOf({ start: start[first] as number, end: end[last - 1] as number })
  const told = losses.map(
    (loss): Lost => ({
      kind: loss.kind,
      mention: at(loss),
      by: loss.by,
      why: loss.why,
      to: loss.to === undefined ? null : { mention: at(loss.to), by: loss.to.by },
    }),
  )
  const claimed = new SpanIndex([...record.casualties, ...record.counts].map(({ mention }) => mention))
  const unclaimed = related.figureMentions
    .map((figure) => ({ mention: mentionOf(figure), by: figure.by }))
    .filter(({ mention }) => claimed.overlapping(mention).every((claim) => !contains(claim, mention)))
    .map(({ mention, by }): Lost => ({ kind: 'figure', mention, by, why: WHY_NO_CLAIM, to: null }))
  const known = new Set<string>()
  return [...told, ...unclaimed]
    .filter(({ kind, mention, by, why, to }) => {
      // One rule may find the same words from two of its cues.
      if (to !== null && to.by === by && to.mention.start === mention.start && to.mention.end === mention.end) return false
      const key = `${kind} ${mention.start} ${mention.end} ${by} ${why}`
      if (known.has(key)) return false
      known.add(key)
      return true
    })
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
}

const WHY_NO_CLAIM = 'no word of harm takes it, and it counts nothing that the report is about'
