/** Lines that say when the page appeared: nothing on them but a date and words such as "Updated" or a time zone. */
import type { Features } from './features.js'

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/
const COMPANION =
  /^(?:updated|published|posted|modified|last|first|created|date|issued|released|on|at|of|the|am|pm|a\.m|p\.m|gmt|utc|est|edt|cet|bst|ist|pst|local|time|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[ap]m|z)$/
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/
const NUMERIC_DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:t\d{1,2})?$/
/** What is left of a time between its colons: `30`, `5.30pm`, `00z`, `00+02`. */
const CLOCK = /^\d{1,2}[.:]?\d{0,6}(?:[ap]m|z|[+-]\d{2,4})?$/

/** `stated` for a date line, `updated` for an "Updated:" line, null for anything else. */
export function dateLineBasis(line: Features): 'stated' | 'updated' | null {
  if (line.text.length > 80 || line.words.length === 0 || line.words.length > 12) return null
  let month = false
  let year = false
  for (const raw of line.folded.split(/[\s,:;|()–—]+/)) {
    const word = raw.replace(/^[^\p{L}\p{N}]{1,3}/u, '').replace(/[^\p{L}\p{N}]{1,3}$/u, '')
    if (word === '') continue
    if (NUMERIC_DATE.test(word)) {
      month = true
      year = true
    } else if (MONTH.test(word)) month = true
    else if (NUMBER.test(word)) year ||= /^(?:19|20)\d\d$/.test(word)
    else if (!COMPANION.test(word) && !CLOCK.test(word)) return null
  }
  if (!month || !year) return null
  return /^\W{0,3}(?:last\s)?(?:updated|modified)/.test(line.folded) ? 'updated' : 'stated'
}
