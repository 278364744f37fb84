/**
 * Lines that tell in words when the text appeared, and the span of the date in them.
 *
 *     Published in The Frontier Daily, March 3rd, 2025
 *     This article was first published on 3 March 2025.
 *     North Darfur: Flash Update No. 14 (as of 30 April 2025)
 */
import type { DateLine } from '../model/article.js'
import type { Features } from './features.js'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const FULL_DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d)`

/** The text speaks of itself: "this article was originally published on …", "a version of this story appeared in print on …". */
const OF_ITSELF = new RegExp(
  `^\\W{0,3}(?:a version of )?this (?:article|story|report|piece|text|post|item|interview|commentary)(?: also| has| has been| was| is){0,2}(?: first| originally| initially)? (?:published|appeared|appears|posted|printed|issued)\\b.{0,80}?(${FULL_DATE})`,
)
/** "Published in The Frontier Daily, March 3rd, 2025": nothing stands behind the date. */
const PUBLISHED_IN = new RegExp(
  `^\\W{0,3}(?:first |originally )?(?:published|posted|printed|for immediate release)(?: (?:in|on|by|at|online))?\\b.{0,60}?(${FULL_DATE})[^\\p{L}\\d]{0,3}$`,
  'u',
)
/** "Situation Report No. 14, 30 April 2025", "… (as of 30 April 2025)": the last words of a numbered issue, or of its state. */
const ISSUE = new RegExp(
  `^.{0,120}?(?:\\b(?:update|report|sitrep|bulletin|brief|briefing|snapshot|overview|release|statement|issue) ?(?:no\\.? ?|number |n° ?|# ?)\\d{1,4}|\\bas of)[^\\p{L}\\d]{1,4}(${FULL_DATE})[^\\p{L}\\d]{0,3}$`,
  'u',
)
/** No line of more words is one of these. */
const MOST_WORDS = 45
const ISSUE_WORDS = 24

/** The date of a line by which the text says when it was published, as offsets in the line; or null. */
export function publicationIn({ text, folded, words }: Features): DateLine | null {
  if (words > MOST_WORDS || folded.length !== text.length || !/publish|posted|print|appear|issued|release/.test(folded))
    return null
  return found(OF_ITSELF.exec(folded) ?? PUBLISHED_IN.exec(folded))
}

/** The date of a numbered report's head line, as offsets in the line; or null. */
export function issueDate({ text, folded, words }: Features): DateLine | null {
  if (words > ISSUE_WORDS || folded.length !== text.length || !/\d{4}[^\p{L}\d]{0,3}$/u.test(folded)) return null
  return found(ISSUE.exec(folded))
}

/** The last group stands at its last occurrence: nothing but marks follows it, or it is the first of the line. */
function found(match: RegExpExecArray | null): DateLine | null {
  if (match === null) return null
  const date = match[1] as string
  const start = match.index + match[0].lastIndexOf(date)
  return { start, end: start + date.length, basis: 'stated' }
}
