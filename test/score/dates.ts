/** Date expressions: found, with the same span, with the right value. */
import type { DateRecord } from '../../src/schema/dates.js'
import type { Comparison } from './comparison.js'
import { leftovers, match, overlap } from './matching.js'
import { sameEdtf } from './names.js'
import type { DateTruth } from './truth.js'

export function scoreDates({ document, record, truth, board, isLive }: Comparison): void {
  const found = record.dates.filter(({ mention }) => isLive(mention))
  const matching = match(truth.dates, found, (one, other) => overlap(one.mention, other.mention))
  let exact = 0
  let right = 0
  for (const [t, f] of matching.pairs) {
    const one = truth.dates[t] as DateTruth
    const other = found[f] as DateRecord
    if (one.mention.start === other.mention.start && one.mention.end === other.mention.end) exact++
    if (isSameDate(one, other)) right++
    else board.miss('dates', document, `value of "${one.mention.quote}"`, show(one), show(other))
    board.share('dates.type').add(one.type === other.type)
  }
  const { required, counted, pairs } = matching
  board.tally('dates.found').add(pairs.length, required.length, counted.length)
  board.tally('dates.exact-span').add(exact, required.length, counted.length)
  board.tally('dates.value').add(right, required.length, counted.length)
  const { missed, spurious } = leftovers(matching)
  for (const t of missed) board.miss('dates', document, 'missed', quoted(truth.dates[t] as DateTruth), null)
  for (const f of spurious) board.miss('dates', document, 'spurious', null, quoted(found[f] as DateRecord))
}

/** The same value, or the same first and last day said in another way. */
function isSameDate(one: DateTruth, other: DateRecord): boolean {
  if (sameEdtf(one.value, other.value)) return true
  return one.earliest !== null && one.earliest === other.earliest && one.latest === other.latest
}

function show({ value, earliest, latest }: DateTruth | DateRecord): string {
  return `${value} (${earliest} to ${latest})`
}

function quoted(date: DateTruth | DateRecord): string {
  return `"${date.mention.quote}" ${show(date)}`
}
