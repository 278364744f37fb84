// One text in, one record out: who is said to have died, and where the words stand.
// Run it with: node docs/examples/one-text.mjs
import { extract } from 'extract-conflict-news'

const text =
  'KABUL, Aug 14, 2014 - A bomb killed at least 20 people, including 12 children, in Jalalabad on Tuesday, police said.'
const record = extract(text)

for (const { measure, low, high, victims, subsetOf, date, mention } of record.casualties) {
  const day = record.dates.find(({ id }) => id === date)?.value ?? 'no date'
  const part = subsetOf === null ? '' : `, part of ${subsetOf}`
  console.log(`${measure} ${low}–${high ?? ''} ${victims.class} on ${day}${part}: “${mention.quote}” at ${mention.start}`)
}
// A pointer leads back to its words; it counts code points.
const [{ mention }] = record.casualties
console.log([...text].slice(mention.start, mention.end).join('') === mention.quote)

/* Prints:
killed 20– unknown on 2014-08-12: “at least 20 people” at 36
killed 12–12 civilian on 2014-08-12, part of c1: “12 children” at 66
true
*/
