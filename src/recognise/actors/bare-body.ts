/**
 * A body of a state without the state, by a form that only names use or that news uses like a name. Which state it is,
 * the document tells (resolve).
 *
 *     the Ministry of Interior said      the transitional government      government forces
 *         ^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { ActorType } from '../../model/actor.js'
import { Cue } from './cue.js'
import { acts, speaks } from './deeds.js'
import { type ActorRule, draft, foundOne } from './draft.js'
import { isBodyHere } from './state-body.js'
import { readBody } from './state-words.js'
import { suffers } from './suffering.js'
import { isViolentNoun } from './violence.js'
import { GOVERNMENT_ADJECTIVES, isHyphen, opensSentence } from './words.js'

/** Written small, these phrases still tell a state's own body from any other. */
const TELLING = new Set([
  'government forces',
  'security forces',
  'internal security forces',
  'government troops',
  'regime forces',
  'pro-government forces',
  'national army',
  'armed forces',
  'security troops',
  'defence forces',
  'defense forces',
  'interim government',
  'transitional government',
  'caretaker government',
  'interim authorities',
  'transitional authorities',
  'transitional administration',
  'interim administration',
  'unity government',
  'ruling junta',
  'military junta',
  'military government',
  'new government',
  'new authorities',
  'new administration',
  'federal government',
  'federal forces',
  'federal troops',
  'government soldiers',
])
const GOVERNING = new Set(['government', 'authorities', 'administration', 'regime', 'leadership', 'junta'])
/** What may stand small as the subject of a sentence and then means the one body in question. */
const NOMINAL = new Set([
  'government',
  'army',
  'military',
  'police',
  'authorities',
  'regime',
  'navy',
  'troops',
  'security services',
  'intelligence services',
  'parliament',
  'coast guard',
  'junta',
  'ministry',
  'air force',
  'soldiers',
  'officials',
])

/** Bodies that news names without an article when they do, say or suffer something. */
const ALONE = new Set([
  'police',
  'troops',
  'soldiers',
  'police officers',
  'army troops',
  'army soldiers',
  'policemen',
  'paramilitary police',
])
/** "a police raid", "army shelling": whose deed it is. */
const DOERS = new Set(['police', 'army', 'government'])

export function bareBody(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/bare-body',
    cue: Cue.institution | Cue.adjective,
    match(reader, at, limit) {
      if (GOVERNMENT_ADJECTIVES.has(reader.norm(at)) && GOVERNING.has(reader.norm(at + 1)) && at + 1 < limit) {
        if (!isBodyHere(reader, at + 1, at + 2, limit, 'government')) return null
        return foundOne(draft({ first: at, last: at + 2 }, 'government', reader.quote(at, at + 2)))
      }
      const body = readBody(reader, lexicon, at, limit)
      if (body === null) return null
      const { first, last } = body.hit
      const make = (form: 'name' | 'nominal'): ReturnType<ActorRule['match']> =>
        foundOne(draft({ first, last }, body.row.type as ActorType, reader.quote(first, last), { form }))
      if (DOERS.has(reader.norm(at)) && last - first === 1 && last < limit && isViolentNoun(reader, lexicon, last))
        return make('nominal')
      if (!isBodyHere(reader, first, last, limit, body.row.id)) return null
      const phrase = phraseOf(reader, first, last)
      if (TELLING.has(phrase)) return make('name')
      let capitals = 0
      for (let i = first; i < last; i++) if (reader.isCapital(i)) capitals++
      const words = phrase.split(' ').length
      // "Foreign Office Minister": part of a title.
      if (reader.hit(last, 'title') !== undefined && reader.isCapital(last)) return null
      if (capitals > 0 && words >= 2 && reader.isCapital(first) && /ministr(?:y|ies)$/.test(phrase) && !opensSentence(reader, at))
        return make('name')
      if (capitals >= 2 && words >= 2 && !body.people) return make('name')
      if (
        capitals === 1 &&
        words === 1 &&
        !opensSentence(reader, at) &&
        reader.norm(at - 1) === 'the' &&
        NAMES.has(phrase) &&
        !reader.isCapital(last)
      )
        return make('name')
      if (isHyphen(reader, last)) return null
      if (reader.norm(at - 1) === 'the' && (NOMINAL.has(phrase) || phrase.endsWith(' ministry'))) return make('nominal')
      if (!ALONE.has(phrase)) return null
      const { first: from } = reader.sentenceAt(at)
      // "Police in Kenya said"
      const place = reader.norm(last) === 'in' ? (reader.hit(last + 1, 'country') ?? reader.hit(last + 1, 'capital')) : undefined
      const takesPart =
        speaks(reader, lexicon, place?.last ?? last, limit) ||
        acts(reader, lexicon, first, last, from, limit) ||
        suffers(reader, lexicon, first, last, from, limit)
      return takesPart ? make('nominal') : null
    },
    examples: {
      'The Ministry of Interior said so.': 'government Ministry of Interior',
      'The transitional government agreed.': 'government transitional government',
      'Local security forces came.': 'state-forces security forces',
      'Police arrested three men.': '(state-forces Police)',
      'Police in Kenya said two men had fled.': '(state-forces Police)',
      'Ten people died in an army raid.': '(state-forces army)',
      'It needs good government.': null,
    },
  }
}
const NAMES = new Set(['parliament', 'army', 'navy', 'air force', 'cabinet', 'presidency', 'gendarmerie'])

function phraseOf(reader: { norm(at: number): string }, first: number, last: number): string {
  let out = reader.norm(first)
  for (let i = first + 1; i < last; i++) if (reader.norm(i) !== '-') out += ` ${reader.norm(i)}`
  return out
}
