/**
 * Figures of a text on one line, as the tables and the examples of the rules write them.
 *
 * Harm: `killed 20+ civilian`, the measure, the amount, the class of the victims unless unknown, then what is special:
 * `part` (of a total before it), `again` (states the same harm as before), `running` (a total over time), and the status
 * unless it is reported. Other counts: `#161 attack`, `#63/month attack`, `#43% respondent`.
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
