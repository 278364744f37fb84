/** Holidays on a fixed day: `Christmas 2007`, `New Year's Eve`, `on Halloween`. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { type Feast, feastAt } from './feast.js'
import { HOLIDAYS } from './feast-names.js'

const BY_FIRST = new Map<string, { words: string[]; month: number; day: number }[]>()
for (const [name, month, day] of HOLIDAYS) {
  const words = name.split(' ')
  const list = BY_FIRST.get(words[0] as string) ?? []
  list.push({ words, month, day })
  BY_FIRST.set(words[0] as string, list)
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.words.length - a.words.length)

function holidayAt(reader: Reader, at: number, limit: number): Feast | null {
  for (const entry of BY_FIRST.get(reader.norm(at)) ?? []) {
    if (at + entry.words.length > limit) continue
    const last = phraseEnd(reader, at, entry.words, limit)
    if (last > 0) return { day: { month: entry.month, day: entry.day }, last }
  }
  return null
}

/** The index after the words, an apostrophe on its own between them passed over; -1 when they do not stand here. */
function phraseEnd(reader: Reader, at: number, words: readonly string[], limit: number): number {
  let i = at
  for (const word of words) {
    if (i > at && reader.has(i, Shape.punctuation) && "'’".includes(reader.surface(i))) i++
    if (i >= limit || reader.norm(i) !== word) return -1
    i++
  }
  return i
}

export const holiday: DateRule = {
  id: 'dates/holiday',
  cue: Cue.holiday | Cue.turn,
  match: (reader, at, limit) => feastAt(reader, at, limit, holidayAt),
  examples: {
    'They hoped to be home by Christmas.': '--12-25 ahead',
    'on Christmas Eve 2023': '2023-12-24',
    'the new year began': null,
  },
}
