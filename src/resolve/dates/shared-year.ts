/** The year of a month or day that is listed with one that has it: "in April and June 1955". */
import type { DateMention } from '../../model/date.js'
import type { Calendar, DateReading } from '../../model/date-reading.js'
import type { Segmented } from '../../model/segmented.js'
import type { NamedYear } from './setting.js'

type Mention = DateMention<DateReading>

/** How many characters may part two months that share a year: "April and June 1955", "March, April and May 2011". */
const SHARED_GAP = 6

/** The year of the date that a month or day is listed with, when only the last of the list has it. */
export function sharedYear(article: Segmented, mentions: readonly Mention[], index: number): NamedYear | null {
  const first = bareDate((mentions[index] as Mention).reading)
  if (first === null) return null
  for (let next = index + 1; next < mentions.length && next < index + 5; next++) {
    const [before, mention] = [mentions[next - 1] as Mention, mentions[next] as Mention]
    if (mention.start - before.end > SHARED_GAP) return null
    if (!/^,? ?(?:and|or|&|,)? ?$/.test(article.reading.text.slice(before.end, mention.start))) return null
    const { reading } = mention
    const date =
      reading.kind === 'calendar' ? reading : reading.kind === 'edge' && reading.of.kind === 'calendar' ? reading.of : null
    if (date === null) return null
    if (typeof date.year === 'number' && (date.month !== undefined || date.season !== undefined)) {
      const year = date.bc ? 1 - date.year : date.year
      const across = first.month !== undefined && date.month !== undefined && first.month > date.month
      return {
        year: across ? year - 1 : year,
        index: next,
        block: 0,
        sentence: 0,
        firm: true,
        day: false,
        frame: false,
        open: false,
        aside: null,
      }
    }
    if (bareDate(reading) === null) return null
  }
  return null
}

/** A month, season or day of a month without its year. */
function bareDate(reading: DateReading): Calendar | null {
  const date = reading.kind === 'edge' ? reading.of : reading
  if (date.kind !== 'calendar' || date.year !== undefined || date.which !== undefined) return null
  return date.month !== undefined || date.season !== undefined ? date : null
}
