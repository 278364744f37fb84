/**
 * Lines that tell in words when the text appeared, and the span of the date in them.
 *
 *     Published in The Frontier Daily, March 3rd, 2025
 *     This article was first published on 3 March 2025.
 *     North Darfur: Flash Update No. 14 (as of 30 April 2025)
 */
import type { DateLine } from '../model/article.js'
import type { Features } from './features.js'

/** A whole date, in folded words: "3 march 2025", "march 3rd, 2025", "2025-03-03". */
const DATE =
  /(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,? \d{4}|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)/
/** … behind which nothing but marks stands. */
const LAST_DATE =
  /(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,? \d{4}|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)(?=[^\p{L}\d]{0,3}$)/u

/** The text speaks of itself: "this article was originally published on …", "a version of this story appeared in print on …". */
const OF_ITSELF =
  /^\W{0,3}(?:a version of )?this (?:article|story|report|piece|text|post|item|interview|commentary)(?: also| has| has been| was| is){0,2}(?: first| originally| initially)? (?:published|appeared|appears|posted|printed|issued)\b/
/** "Published in The Frontier Daily, March 3rd, 2025": nothing stands behind the date. */
const PUBLISHED_IN =
  /^\W{0,3}(?:first |originally )?(?:published|posted|printed|for immediate release)(?: (?:in|on|by|at|online))?\b/
/** "Situation Report No. 14, 30 April 2025", "… (as of 30 April 2025)": the last words of a numbered issue, or of its state. */
const ISSUE =
  /(?:\b(?:update|report|sitrep|bulletin|brief|briefing|snapshot|overview|release|statement|issue) ?(?:no\.? ?|number |n° ?|# ?)\d{1,4}|\bas of)[^\p{L}\d]{1,4}$/u
/** How many characters may stand between the words of publishing and the date: a newspaper's name. */
const ITSELF_REACH = 80
const NAME_REACH = 60
/** How many characters the head of a numbered report may have before its date. */
const ISSUE_REACH = 160
/** No line of more words is one of these. */
const MOST_WORDS = 45
const ISSUE_WORDS = 24

/** The date of a line by which the text says when it was published, as offsets in the line; or null. */
export function publicationIn({ text, folded, words }: Features): DateLine | null {
  if (words > MOST_WORDS || folded.length !== text.length || !/publish|posted|print|appear|issued|release/.test(folded))
    return null
  return behind(OF_ITSELF, DATE, ITSELF_REACH, folded) ?? behind(PUBLISHED_IN, LAST_DATE, NAME_REACH, folded)
}

/** The date of a numbered report's head line, as offsets in the line; or null. */
export function issueDate({ text, folded, words }: Features): DateLine | null {
  if (words > ISSUE_WORDS || folded.length !== text.length || !/\d{4}[^\p{L}\d]{0,3}$/u.test(folded)) return null
  const date = LAST_DATE.exec(folded)
  if (date === null || date.index > ISSUE_REACH || !ISSUE.test(folded.slice(0, date.index))) return null
  return lineOf(date.index, date[0])
}

/** The date that stands within reach of the words that lead to it. */
function behind(lead: RegExp, date: RegExp, reach: number, folded: string): DateLine | null {
  const words = lead.exec(folded)?.[0]
  if (words === undefined) return null
  const found = date.exec(folded.slice(words.length))
  return found === null || found.index > reach ? null : lineOf(words.length + found.index, found[0])
}

function lineOf(start: number, date: string): DateLine {
  return { start, end: start + date.length, basis: 'stated' }
}
