/**
 * Figures of a text on one line, as the tables and the examples of the rules write them.
 *
 * Harm: `killed 20+ civilian`, the measure, the amount, the class of the victims unless unknown, then what is special:
 * `part` (of a total before it), `again` (states the same harm as before), `running` (a total over time), and the status
 * unless it is reported. Other counts: `#161 attack`, `#63/month attack`, `#43% respondent`.
 *
 * Claims, for the tables that ask more: `killed 12 of 35 by police`, the number it is part of, `as 35` the number it states
 * again, `over 2024` its time, `in Homs`, and who says so: `by`, `claimed by`, `denied by`, with the name of the actor in brackets
 * where other words stand for it.
 *
 * Amounts: 20 exact, 20+ at least, >20 more than, <=20 at most, <20 fewer than, ~20 about, 10-15 a range, 24.. a vague word
 * with the least it can mean, none, ? too large to be held, 4|5 no whole number.
 */
import { loadPipeline } from '../../../src/load.js'
import type { Amount, Casualty, Count } from '../../../src/model/figure.js'
import type { Related } from '../../../src/model/stages.js'
import { extractArticle } from '../../../src/pipeline.js'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'

const pipeline = loadPipeline()

/** Everything extracted from a text. */
export function related(text: string): Related {
  return extractArticle(sourceOfText('-', text, NOTHING_GIVEN, null), pipeline)
}

/** The figures of a text in the notation above, in order of the text; `-` when there are none. */
export function figuresOf(text: string): string {
  const { casualties, counts } = related(text)
  const all = [
    ...casualties.map((claim) => [claim.start, harm(claim)] as const),
    ...counts.map((count) => [count.start, counted(count)] as const),
  ]
  all.sort((a, b) => a[0] - b[0])
  return all.length === 0 ? '-' : all.map(([, shown]) => shown).join('; ')
}

/** The figures of a text with what they are tied to: totals, repeats, time, place and source; `-` when there are none. */
export function claimsOf(text: string): string {
  const found = related(text)
  const all = [
    ...found.casualties.map((claim) => [claim.start, `${claim.measure} ${tiesOf(text, found, claim)}`] as const),
    ...found.counts.map((count) => [count.start, `#${tiesOf(text, found, count)}`] as const),
  ]
  all.sort((a, b) => a[0] - b[0])
  return all.length === 0 ? '-' : all.map(([, shown]) => shown).join('; ')
}

const STANCES = { says: 'by', claims: 'claimed by', denies: 'denied by', admits: 'admitted by', accuses: 'alleged by' } as const

function tiesOf(text: string, found: Related, one: Casualty | Count): string {
  const amountAt = (id: string): string => {
    const other = [...found.casualties, ...found.counts].find((figure) => figure.id === id)
    return other === undefined ? id : amountOf(other.amount)
  }
  const { attribution: said, sameAs, period, place } = one
  const time = period === null || period === 'incident' ? null : found.dates.find(({ id }) => id === period)
  const actor = found.actors.find(({ id }) => id === said?.actor)?.name
  const words = said?.speaker == null ? undefined : text.slice(said.speaker.start, said.speaker.end)
  const named = actor !== undefined && !actor.toLowerCase().includes((words ?? '').toLowerCase()) ? ` (${actor})` : ''
  return [
    amountOf(one.amount),
    'subsetOf' in one && one.subsetOf !== null ? `of ${amountAt(one.subsetOf)}` : '',
    sameAs === null ? '' : `as ${amountAt(sameAs)}`,
    time == null ? '' : `over ${time.value}`,
    place === null ? '' : `in ${found.places.find(({ id }) => id === place)?.name}`,
    said === null ? '' : `${STANCES[said.stance]} ${words ?? actor ?? 'nobody named'}${named}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** The claims of harm that one rule made. */
export function harmBy(text: string, rule: string): string | null {
  const claims = related(text).casualties.filter(({ by }) => by === rule)
  return claims.length === 0 ? null : claims.map(harm).join('; ')
}

function harm({ measure, amount, victims, scope, sameAs, period, status }: Casualty): string {
  return [
    measure,
    amountOf(amount),
    victims.class === 'unknown' ? '' : victims.class,
    scope === 'subset' ? 'part' : '',
    sameAs === null ? '' : 'again',
    period === 'incident' ? '' : 'running',
    status === 'reported' ? '' : status,
  ]
    .filter((word) => word !== '')
    .join(' ')
}

function counted({ amount, what, unit, per, sameAs }: Count): string {
  return `#${amountOf(amount)}${unit === 'percent' ? '%' : ''}${per === null ? '' : `/${per}`} ${what}${sameAs === null ? '' : ' again'}`
}

/** An amount by itself. */
export function amountOf({ low, best, high, quantifier }: Amount): string {
  if (low === null) return '?'
  switch (quantifier) {
    case 'at-least':
      return `${best}+`
    case 'more-than':
      return `>${best}`
    case 'at-most':
      return `<=${best}`
    case 'less-than':
      return `<${best}`
    case 'about':
      return `~${best}`
    case 'range':
      return `${low}-${high}`
    case 'vague':
      return `${low}..`
    case 'none':
      return 'none'
    default:
      // A number with a fraction is told by the whole ones around it.
      return best === null ? `${low}|${high}` : `${best}`
  }
}
