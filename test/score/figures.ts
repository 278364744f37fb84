/** Casualties and counts: found, and with the right numbers. */
import type { CasualtyRecord, CountRecord } from '../../src/schema/figures.js'
import type { Comparison } from './comparison.js'
import { leftovers, type Matching, match, overlap } from './matching.js'
import { sameEdtf, sharedWords } from './names.js'
import type { CasualtyTruth, CountTruth } from './truth.js'

/** In one stretch of text the same measure tells more than the overlap, and the same number comes next. */
const SAME_MEASURE = 1000
const SAME_NUMBER = 500

export function scoreCasualties(comparison: Comparison): void {
  const { document, record, truth, board, isLive, dateOf, nameOf } = comparison
  const found = record.casualties.filter(({ mention }) => isLive(mention))
  const matching = match(truth.casualties, found, (one, other) => {
    const shared = overlap(one.mention, other.mention)
    if (shared === 0) return 0
    return shared + (one.measure === other.measure ? SAME_MEASURE : 0) + (isSameNumber(one, other) ? SAME_NUMBER : 0)
  })
  let right = 0
  for (const [t, f] of matching.pairs) {
    const one = truth.casualties[t] as CasualtyTruth
    const other = found[f] as CasualtyRecord
    if (isSameNumber(one, other) && one.measure === other.measure) right++
    else board.miss('casualties', document, 'value', showHarm(one), showHarm(other))
    board.share('casualties.status').add(one.status === other.status)
    board.share('casualties.victim-class').add(one.victims.class === other.victims.class)
    if (one.place !== null) board.share('casualties.place').add(sharedWords(one.place, nameOf(other.place)) > 0)
    if (one.date !== null) board.share('casualties.date').add(sameEdtf(one.date, dateOf(other.date)))
    scoreClaim(one, other, comparison)
  }
  addFigures('casualties', comparison, matching, right, truth.casualties.map(showHarm), found.map(showHarm))
}

/** Who says so, what it is part of, and whether it was said before. */
function scoreClaim(one: CasualtyTruth, other: CasualtyRecord, { document, truth, record, board, nameOf }: Comparison): void {
  // A source that is no actor is told by its own words.
  const sources = [nameOf(other.attribution?.actor ?? null), other.attribution?.speaker?.quote ?? null].filter(
    (source) => source !== null,
  )
  const said =
    sources.length === 0
      ? one.attribution.length === 0
      : one.attribution.some((name) => sources.some((source) => sharedWords(name, source) > 0))
  board.share('casualties.source').add(said)
  if (!said)
    board.miss(
      'casualties',
      document,
      `source of ${showHarm(one)}`,
      one.attribution.join(', ') || 'nobody',
      sources[0] ?? 'nobody',
    )
  const repeats = (one.sameAs === null) === (other.sameAs === null)
  board.share('casualties.repeats').add(repeats)
  if (!repeats) board.miss('casualties', document, `repeat of ${showHarm(one)}`, one.sameAs ?? 'none', other.sameAs ?? 'none')
  if (one.subsetOf === undefined) return
  const whole = truth.casualties.find(({ id }) => id === one.subsetOf)
  const foundWhole = record.casualties.find(({ id }) => id === other.subsetOf)
  const part = whole === undefined || foundWhole === undefined ? whole === foundWhole : isSameNumber(whole, foundWhole)
  board.share('casualties.subset').add(part)
  if (!part) board.miss('casualties', document, `total of ${showHarm(one)}`, one.subsetOf ?? 'none', other.subsetOf ?? 'none')
}

export function scoreCounts(comparison: Comparison): void {
  const { document, record, truth, board, isLive } = comparison
  const found = record.counts.filter(({ mention }) => isLive(mention))
  const matching = match(truth.counts, found, (one, other) => overlap(one.mention, other.mention))
  let right = 0
  for (const [t, f] of matching.pairs) {
    const one = truth.counts[t] as CountTruth
    const other = found[f] as CountRecord
    if (isSameNumber(one, other)) right++
    else board.miss('counts', document, 'value', showCount(one), showCount(other))
    board.share('counts.what').add(sharedWords(one.what, other.what) > 0)
    board.share('counts.unit+per').add(one.unit === other.unit && one.per === other.per)
  }
  addFigures('counts', comparison, matching, right, truth.counts.map(showCount), found.map(showCount))
}

function addFigures(
  kind: 'casualties' | 'counts',
  { document, board }: Comparison,
  matching: Matching,
  right: number,
  truth: readonly string[],
  found: readonly string[],
): void {
  const { pairs, required, counted } = matching
  board.tally(`${kind}.found`).add(pairs.length, required.length, counted.length)
  board.tally(`${kind}.value`).add(right, required.length, counted.length)
  const { missed, spurious } = leftovers(matching)
  for (const t of missed) board.miss(kind, document, 'missed', truth[t] ?? null, null)
  for (const f of spurious) board.miss(kind, document, 'spurious', null, found[f] ?? null)
}

interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

function isSameNumber(one: Bounds, other: Bounds): boolean {
  return one.low === other.low && one.high === other.high
}

function showHarm(figure: CasualtyTruth | CasualtyRecord): string {
  return `"${figure.mention.quote}" ${figure.measure} ${showBounds(figure)}`
}

function showCount(figure: CountTruth | CountRecord): string {
  return `"${figure.mention.quote}" ${figure.what} ${showBounds(figure)}`
}

function showBounds({ low, high }: Bounds): string {
  return low === high ? `${low}` : `${low} to ${high ?? 'open'}`
}
