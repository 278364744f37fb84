/**
 * Words that stand for an actor named elsewhere: "the group", "he", "they". Only resolve tells for whom; what finds no clear
 * antecedent there is dropped.
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { ActorType } from '../../model/actor.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { Cue } from './cue.js'
import { type ActorRule, draft, foundOne } from './draft.js'
import { PRONOUNS } from './pronouns.js'
import { isHyphen } from './words.js'

const PRONOUN = new WordTable<ActorType>(PRONOUNS)

export function nominal(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/nominal',
    cue: Cue.standIn,
    match(reader, at, limit) {
      const word = reader.norm(at)
      const pronoun = PRONOUN.get(reader.tokens, at)
      if (pronoun !== undefined) return foundOne(draft({ first: at, last: at + 1 }, pronoun, word, { form: 'pronoun' }))
      const hit = reader.hit(at, 'stand-in')
      // "al-Front" is a name.
      if (hit === undefined || hit.last > at + 1) return null
      // "coalition forces" are the coalition's.
      if (word === 'coalition' && FORCES.has(reader.norm(at + 1)) && !isHyphen(reader, at - 1) && at + 1 < limit)
        return foundOne(draft({ first: at, last: at + 2 }, 'coalition', word, { form: 'nominal' }))
      const before = reader.norm(at - 1)
      const the = before === 'the' || before === 'this' || before === 'that'
      const kindly = !the && (reader.norm(at - 2) === 'the' || reader.norm(at - 2) === 'this') && KIND.has(before)
      if (!the && !kindly) return null
      if (reader.isCapital(at) || (at + 1 < limit && reader.has(at + 1, Shape.dash) && reader.has(at + 1, Shape.glued)))
        return null
      // "the group of nations", "the president of France": told by what follows, not by what went before.
      if (reader.norm(at + 1) === 'of' || (reader.isCapital(at + 1) && !reader.has(at + 1, Shape.allCaps | Shape.newline)))
        return null
      const first = kindly ? at - 1 : at
      const type = lexicon.row('stand-in', hit.row).type as ActorType
      return foundOne(draft({ first, last: at + 1 }, type, word, { form: 'nominal' }))
    },
    examples: {
      'The group claimed responsibility.': '(armed-group group)',
      'Then he left.': '(person he)',
      'A group of men came.': null,
    },
  }
}
const FORCES = new Set(['forces', 'troops', 'aircraft', 'jets', 'soldiers', 'officials', 'partners', 'advisers'])
const KIND = new Set(
  'militant jihadist armed extremist terrorist rebel islamist monitoring rights former ousted military international us-led foreign interior defence defense'.split(
    ' ',
  ),
)
