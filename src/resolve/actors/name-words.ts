/** The words of a personal name in the text. */
import type { ActorMention } from '../../model/actor.js'
import { NAME_PARTICLES } from '../../rule/person-name.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

/** The words of a name that tell persons apart, folded, in order. */
export function nameWords(reader: Reader, mention: ActorMention): string[] {
  const out: string[] = []
  for (let at = mention.first; at < mention.last; at++) {
    if (reader.has(at, Shape.punctuation | Shape.possessive | Shape.article)) continue
    const word = reader.norm(at)
    if (!NAME_PARTICLES.has(word)) out.push(word)
  }
  return out
}
