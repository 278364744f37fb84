/**
 * People at the end of a sentence who do not suffer but tell of it.
 *
 *     … wounding dozens more, a local network and two residents said      … killing four, a doctor at the hospital said
 *                                             ^^^^^^^^^^^^^                              ^^^^^^^^
 */
import type { FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { Report } from '../attribution.js'

/** How many tokens of "for the ministry in the city" may stand between a speaker and the verb. */
const REACH = 12
const JOINING = /^(?:for|of|in|at|from|with|near|on)$/
const BREAKS = /^(?:and|or|but|who|which|that|what|when|while|after|was|were|had|has|have|is|are|by)$/

/** Behind an apposition only verbs that are of nothing else. */
const SAYING = /^(?:said|says|told|added|confirmed|reported)$/

/** Whether a verb of saying follows with this figure as its subject. */
export function isSpeaker(reader: Reader, { first, last }: FigureMention): boolean {
  if (saysAt(reader, last)) return true
  if (!JOINING.test(reader.norm(last)) && reader.norm(last) !== ',') return false
  // "who saw fighters kill her husband with a machete said": the object of the verb right before.
  if (JOINING.test(reader.norm(last)) && reader.hit(first - 1, 'harm')?.form === 'base') return false
  // "a spokesman, Ahmed Ali, said": set in commas.
  const apposed = reader.norm(last) === ','
  if (apposed && !/^(?:,|and)$/.test(reader.norm(first - 1))) return false
  for (let i = last + 1; i < last + REACH; i++) {
    // "a spokesman for the Northern Front (NF) said"
    i = behindBracket(reader, i)
    if (reader.norm(i) === ',') return apposed && SAYING.test(reader.norm(i + 1))
    if (reader.has(i, Shape.punctuation) || BREAKS.test(reader.norm(i))) return false
    // "men with suspected ties": behind a preposition the word describes.
    if (saysAt(reader, i) && !JOINING.test(reader.norm(i - 1))) return !apposed
    // "killed a guard in Homs the army said": another subject begins.
    if (!apposed && /^(?:the|a|an)$/.test(reader.norm(i)) && !JOINING.test(reader.norm(i - 1))) return false
  }
  return false
}

/** The token behind a short name in brackets, or the token itself. */
function behindBracket(reader: Reader, at: number): number {
  if (!reader.isMark(at, '(')) return at
  for (let i = at + 2; i <= at + BRACKET_REACH; i++) if (reader.isMark(i, ')')) return i + 1
  return at
}
/** How many tokens of a name may stand in brackets: "CSP-DPA". */
const BRACKET_REACH = 5

/** The figures without those at the end that speak: the last, and what "and" joins to it. */
export function withoutSpeakers(reader: Reader, figures: FigureMention[]): FigureMention[] {
  let end = figures.length
  const last = figures[end - 1]
  if (last === undefined || !isSpeaker(reader, last)) return figures
  end--
  while (end > 0 && reader.norm((figures[end] as FigureMention).first - 1) === 'and') end--
  return figures.slice(0, end)
}

/** Behind a quotation or a comma these have their subject behind them: "…,” said a resident". */
const TURNED = /^(?:said|says|added|recalled|explained|told|warned|admitted)$/

/** The figures without those that are words for who tells of it: "according to a doctor", "…,” said one of them, a farmer". */
export function withoutSources(
  reader: Reader,
  figures: readonly FigureMention[],
  reports: readonly Report[],
): readonly FigureMention[] {
  const out: FigureMention[] = []
  let source = -1
  for (const figure of figures) {
    const { first, last } = figure
    // "said one of them, a farmer": the apposition of a source is the same person.
    const apposed = source >= 0 && first - source === 1 && reader.norm(source) === ',' && figure.amount.best === 1
    const turned = isBehindSaid(reader, figure, reports)
    if (apposed || turned || isSource(reader, figure, reports)) source = last
    else out.push(figure)
  }
  return out.length === figures.length ? figures : out
}

/** Whether a figure or a name stands in the words for a source. */
export function isSource(
  reader: Reader,
  { first, last }: { readonly first: number; readonly last: number },
  reports: readonly Report[],
): boolean {
  return reports.some(
    ({ speaker }) => speaker !== null && speaker.first <= first && last <= speaker.last && !isOfHarm(reader, speaker),
  )
}

/** One person right behind the verb, whose subject is nobody before it. */
function isBehindSaid(reader: Reader, { first, amount }: FigureMention, reports: readonly Report[]): boolean {
  if (amount.best !== 1 || !TURNED.test(reader.norm(first - 1))) return false
  if (reader.norm(first - 2) !== ',' && !reader.isMark(first - 2, '“”"')) return false
  return !reports.some(({ last, speaker }) => last === first && speaker !== null && speaker.last < last)
}

/** Words with harm in them were cut in the wrong place. */
function isOfHarm(reader: Reader, { first, last }: { readonly first: number; readonly last: number }): boolean {
  for (let at = first; at < last; at++) if (reader.hit(at, 'harm') !== undefined) return true
  return false
}

function saysAt(reader: Reader, at: number): boolean {
  if (SAYING.test(reader.norm(at))) return true
  const hit = reader.hit(at, 'reporting')
  if (/^(?:charges|claims|reports|posts|states|records|accounts|details)$/.test(reader.norm(at))) return false
  return hit !== undefined && (hit.form === 'past' || hit.form === 'third') && !/^(?:to|of|by|in)$/.test(reader.norm(hit.last))
}
