/** Whether a text tells of the past, so that months and days without a year belong to the last year it named. */
import type { DateMention } from '../../model/date.js'
import type { DateReading } from '../../model/date-reading.js'
import type { Segmented } from '../../model/segmented.js'
import { writtenYear } from './written-year.js'

type Mention = DateMention<DateReading>

/** So many headings that begin with a year make a chronicle. */
const CHRONICLE_HEADINGS = 3

/** "2007: The surge", "2008: …": a text told year by year. */
export function isChronicle(article: Segmented, mentions: readonly Mention[]): boolean {
  const years = new Set<number>()
  for (const mention of mentions) {
    const block = article.blocks[article.sentences[mention.sentence]?.block ?? 0]
    if (block?.kind !== 'heading' || mention.start !== block.start) continue
    const year = writtenYear(mention.reading)
    if (year !== null && !year.fine) years.add(year.year)
  }
  return years.size >= CHRONICLE_HEADINGS
}

/** A text with so many years of its own, most of them far from the article's, tells of the past. */
const NARRATIVE_YEARS = 4
const NARRATIVE_SHARE = 0.7
/** Where nothing else speaks of the article's own time, so many do. */
const NARRATIVE_YEARS_ALONE = 3
/** A bare year says less of the text's time than one with its month: news looks back at years too. */
const BARE_YEAR = 0.5

/** Whether months and days without a year belong to the last year of the text rather than to the article's day. */
export function isNarrative(mentions: readonly Mention[], now: number | null): boolean {
  // Without the article's day, a text that speaks of yesterday or Monday is news of a day unknown; any other tells of the past.
  if (now === null) return !mentions.some(({ reading }) => isOfNews(reading)) && fineYears(mentions) >= NARRATIVE_YEARS
  let far = 0
  let near = 0
  for (const { reading } of mentions) {
    const year = writtenYear(reading)
    if (year === null) near += isOfNews(reading) ? 1 : 0
    else if (Math.abs(year.year - now) > 1) far += year.fine ? 1 : BARE_YEAR
    else near += 1
  }
  if (near === 0 && far >= NARRATIVE_YEARS_ALONE) return true
  return far >= NARRATIVE_YEARS && far / (far + near) >= NARRATIVE_SHARE
}

function fineYears(mentions: readonly Mention[]): number {
  return mentions.filter(({ reading }) => writtenYear(reading)?.fine === true).length
}

/** Words that count from the article's day: "on Monday", "last week", "yesterday". */
function isOfNews(reading: DateReading): boolean {
  if (reading.kind === 'timed') return reading.on !== null && isOfNews(reading.on)
  if (reading.kind === 'turn') return reading.anchor === 'published'
  if (reading.kind === 'calendar') return reading.weekday !== undefined && reading.month === undefined
  return reading.kind === 'window' && reading.anchor === 'published'
}

/** The first year written in the text. */
export function firstYear(mentions: readonly Mention[]): number | null {
  for (const { reading } of mentions) {
    const year = writtenYear(reading)
    if (year !== null) return year.year
  }
  return null
}
