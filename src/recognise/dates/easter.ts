/** Easter and the days told from it: `Easter Sunday 2019`, `Good Friday`, `last Easter`. */
import type { Reader } from '../../rule/reader.js'
import { Cue, type DateRule } from './cues.js'
import { type Feast, feastAt } from './feast.js'
import { EASTER_DAYS } from './feast-names.js'

export const easter: DateRule = {
  id: 'dates/easter',
  cue: Cue.holiday | Cue.turn,
  match: (reader, at, limit) => feastAt(reader, at, limit, easterAt),
  examples: {
    'the Easter Sunday bombings of 2019': 'Easter+0',
    'on Good Friday 1998': '1998 Easter-2',
    'on Easter Island': null,
    'the Good Friday Agreement': null,
    'a good friday night out': null,
  },
}

function easterAt(reader: Reader, at: number, limit: number): Feast | null {
  if (!reader.isCapital(at)) return null
  const days = EASTER_DAYS[`${reader.norm(at)} ${at + 1 < limit ? reader.norm(at + 1) : ''}`]
  // "the Good Friday Agreement" is a name.
  const name = at + 2 < limit && reader.isCapital(at + 2) && /^(?:agreement|accords?|deal|procession)$/.test(reader.norm(at + 2))
  if (days !== undefined && reader.isCapital(at + 1)) return name ? null : { day: { easter: days }, last: at + 2 }
  // "Easter" alone, but not the island, the rising of 1916 or an egg.
  if (reader.norm(at) !== 'easter') return null
  const next = at + 1 < limit ? reader.norm(at + 1) : ''
  return reader.isCapital(at + 1) || /^(?:eggs?|bunny|bunnies|rising|uprising)$/.test(next)
    ? null
    : { day: { easter: 0 }, last: at + 1 }
}
