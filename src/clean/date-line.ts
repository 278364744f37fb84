/**
 * Lines that say when the page appeared: nothing on them but a date and words such as "Updated" or a time zone, perhaps with
 * the place of an agency's report before it (`BRUSSELS, 3 October 2023`).
 */
import type { DateLine } from '../model/article.js'
import { bare } from './bare-word.js'
import type { Features } from './features.js'

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/
/** Words that stand beside a date on its line. */
const COMPANIONS: ReadonlySet<string> = new Set(
  [
    'updated published posted modified last first created date dated issued released filed reported publication release for immediate',
    'as on at of the am pm a.m p.m local time z',
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday',
    // Zones of time, as newsrooms write them.
    'gmt utc wet bst cet cest eet eest msk trt wat cat eat sast ast irst gst aft pkt ist npt mmt ict wib sgt pht hkt jst kst',
    'aest aedt est edt et cst cdt mst mdt pst pdt pt cot pet ect vet bot brt art',
  ]
    .join(' ')
    .split(' '),
)
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/
const NUMERIC_DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:t\d{1,2})?$/
/** What is left of a time between its colons: `30`, `5.30pm`, `00z`, `00+02`. */
const CLOCK = /^\d{1,2}[.:]?\d{0,6}(?:[ap]m|z|[+-]\d{2,4})?$/

/** The place that an agency puts before its date, up to the mark between them: `BRUSSELS,`, `CAIRO/GENEVA (`, `Kyiv, Ukraine |`. */
const PLACE =
  /^(\p{Lu}[\p{L}.'’/-]{1,30}(?: \p{Lu}[\p{L}.'’/-]{1,30}){0,2}(?:, \p{Lu}[\p{L}.'’ -]{1,30})?)\s?[,(|–—-]\s?(?=[\p{L}\d])/u
/** The agency behind the date. */
const AGENCY = /\s?\(\p{L}[\p{L}. /]{1,20}\)\s?[-–—]?$/u
/** Who posted it, behind the date: `Posted on March 3, 2025 by admin`. */
const SIGNED = /\sby(?: [\p{L}.'-]{1,20}){1,4}$/u
/** The agency in front of it: `(Reuters) 3 March 2025`. */
const AGENCY_FIRST = /^\(\p{Lu}[\p{L}. /]{1,20}\)\s?[-–—]?\s?(?=[\p{L}\d])/u
/** A place of more words than this is written in capitals throughout; else it may as well be a headline. */
const PLACE_WORDS = 2

/** `stated` for a date line, `updated` for an "Updated:" line, null for anything else. */
export function dateLineBasis(line: Features): 'stated' | 'updated' | null {
  if (line.text.length > 80 || line.words === 0 || line.words > 12) return null
  if (isDate(line.folded)) return basisOf(line.folded)
  // Without a digit there is no date behind the place; the expression is the dearest of all to compile.
  if (!/\d/.test(line.folded)) return null
  const signed = line.folded.search(SIGNED)
  if (signed > 0) return isDate(line.folded.slice(0, signed)) ? basisOf(line.folded) : null
  const agency = AGENCY_FIRST.exec(line.text)
  if (agency !== null) return isDate(line.folded.slice(agency[0].length)) ? 'stated' : null
  const place = PLACE.exec(line.text)
  if (place === null) return null
  const name = place[1] as string
  if (name !== name.toUpperCase() && (name.split(',')[0] as string).split(' ').length > PLACE_WORDS) return null
  const rest = line.folded.slice(place[0].length).replace(AGENCY, '')
  return isDate(rest) ? basisOf(rest) : null
}

function basisOf(folded: string): 'stated' | 'updated' {
  return /^\W{0,3}(?:last\s)?(?:updated|modified)/.test(folded) ? 'updated' : 'stated'
}

/** What parts the cells of a head line: "Analysis | Dana Whitlow | The Northern Review | 3 November 2025". */
const CELL_MARK = /\s[|•·]\s/
/** The longest such line, and the longest cell of it, in characters. */
const LINE_LENGTH = 160
const CELL_LENGTH = 60

/** The one date among cells of names, as offsets in the line, with what it states; or null. */
export function dateInCells({ text }: Features): DateLine | null {
  if (text.length > LINE_LENGTH || !CELL_MARK.test(text)) return null
  let found: DateLine | null = null
  let start = 0
  for (const cell of text.split(CELL_MARK)) {
    if (cell.length > CELL_LENGTH || !/^[\p{Lu}\d“"'‘]/u.test(cell)) return null
    if (isDate(cell.toLowerCase())) {
      if (found !== null) return null
      found = { start, end: start + cell.length, basis: basisOf(cell.toLowerCase()) }
    }
    start += cell.length + SEPARATOR_LENGTH
  }
  return found
}

/** A mark between two spaces. */
const SEPARATOR_LENGTH = 3

/** Whether nothing but a full date and its companions stands there. */
function isDate(folded: string): boolean {
  let month = false
  let year = false
  for (const raw of folded.split(/[\s,:;|()–—]+/)) {
    const word = bare(raw, 3)
    if (word === '') continue
    if (NUMERIC_DATE.test(word)) {
      month = true
      year = true
    } else if (MONTH.test(word)) month = true
    else if (NUMBER.test(word)) year ||= /^(?:19|20)\d\d$/.test(word)
    else if (!COMPANIONS.has(word) && !CLOCK.test(word)) return false
  }
  return month && year
}
