/**
 * A day with a clock time or a part of the day.
 *
 *     February 14, 2026, 5:36 AM · at 10:30 am on Saturday · Wednesday night · dawn on Saturday · the night of 20 June · tonight
 */
import { Cue, type DateRule } from './cues.js'
import { dayThenTime } from './day-then-time.js'
import { timeThenDay } from './time-then-day.js'
import { tonightAt } from './tonight.js'

export const timed: DateRule = {
  id: 'dates/timed',
  cue:
    Cue.digit |
    Cue.month |
    Cue.weekday |
    Cue.part |
    Cue.day |
    Cue.turn |
    Cue.article |
    Cue.number |
    Cue.edge |
    Cue.holiday |
    Cue.fiscal,
  match: (reader, at, limit) => tonightAt(reader, at, limit) ?? dayThenTime(reader, at, limit) ?? timeThenDay(reader, at, limit),
  examples: {
    'Updated: February 14, 2026, 5:36 AM': '2026-02-14 T05:36',
    'at 10:30 am on Saturday': 'Sat T10:30',
    'on Wednesday night': 'Wed night',
    'dawn on Saturday': 'Sat dawn',
    'the night of 20 June 1791': '1791-06-20 night',
    'last night': 'published day-1 night',
    'at 10:30 he left': null,
  },
}
