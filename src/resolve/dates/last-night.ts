/** "Overnight" of news: the night into the article's day. */
import type { DateReading } from '../../model/date-reading.js'

/** Whether a reading is the night into the article's own day, told by no date. */
export function isLastNight(reading: DateReading): boolean {
  return (
    reading.kind === 'range' &&
    reading.night === true &&
    reading.to?.kind === 'timed' &&
    reading.to.on?.kind === 'turn' &&
    reading.to.on.anchor === 'published'
  )
}
