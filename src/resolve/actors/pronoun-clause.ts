/** What the clause around a pronoun tells of its antecedent. */
import type { ActorMention } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { Named } from './named-list.js'

/** it, him, them after a verb or preposition and before no verb. */
export function isObject(reader: Reader, mention: ActorMention): boolean {
  const word = reader.norm(mention.first)
  if (word === 'him' || word === 'them') return true
  if (word !== 'it') return false
  const next = reader.norm(mention.last)
  if (
    reader.has(mention.last, Shape.punctuation) ||
    /^(?:a|an|the|to|on|in|for|from|with|by|as|at|and|or|but|into|would|that)$/.test(next)
  )
    return next !== 'would'
  return false
}

export function isClauseBetween(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      reader.surface(i) === ',' ||
      /^(?:that|which|who|because|while|when|after|before|but|if|although|and)$/.test(reader.norm(i))
    )
      return true
  }
  return false
}

/** "the rebels", "US forces": more than one cannot be "it". */
export function isPluralWord(reader: Reader, { mention }: Named): boolean {
  const head = reader.norm(mention.last - 1)
  // "the US" is one.
  if (!head.endsWith('s') || head.endsWith('ss') || reader.has(mention.last - 1, Shape.allCaps)) return false
  return !reader.isCapital(mention.last - 1) || (mention.last - mention.first === 1 && reader.norm(mention.first - 1) === 'the')
}

/** "it is clear that", "it remains to be seen": no actor. */
export function isEmptyIt(reader: Reader, mention: ActorMention): boolean {
  const next = reader.norm(mention.last)
  // "the group said it would"
  if (/^(?:will|would)$/.test(next) && /^(?:said|says|that|vowed|announced)$/.test(reader.norm(mention.first - 1))) return false
  if (
    /^(?:is|was|seems|appears|remains|would|will|may|might|could|rained|became|takes|took|sounded|sounds|felt|feels)$/.test(next)
  )
    return true
  // “It sounded like thunder”: what is quoted has an "it" of its own.
  if (/^["“‘]$/.test(reader.surface(mention.first - 1))) return true
  return reader.has(mention.last, Shape.punctuation)
}
