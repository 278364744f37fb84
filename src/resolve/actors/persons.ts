/**
 * Mentions of persons → persons. A full name opens a person or finds the same full name; a surname alone, with or without
 * a title, goes to the person of that surname named last; two persons who share a surname stay two.
 */
import type { ActorMention } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import { skeleton } from '../../text/skeleton.js'
import type { Entity } from './entity.js'
import { nameWords, sameFullName } from './person-name.js'

/** The person a full name belongs to, among those seen so far. */
export function findFullName(persons: readonly Entity[], words: readonly string[]): Entity | null {
  for (const one of persons) if (one.names.some((name) => name.length > 1 && sameFullName(name, words))) return one
  return null
}

/** The person a single name or a kunya belongs to: the latest one with that surname, then with that given name. */
export function findShortName(persons: readonly Entity[], words: readonly string[], before: number): Entity | null {
  const latest = (test: (name: readonly string[]) => boolean): Entity | null => {
    let best: Entity | null = null
    let at = -1
    let next: Entity | null = null
    let nextAt = Number.POSITIVE_INFINITY
    for (const one of persons) {
      if (!one.names.some(test)) continue
      for (const mention of one.mentions) {
        if (mention.start < before && mention.start > at) {
          at = mention.start
          best = one
        }
        // A headline may say the surname before the text says the name.
        if (mention.start >= before && mention.start < nextAt) {
          nextAt = mention.start
          next = one
        }
      }
    }
    return best ?? next
  }
  const word = words[words.length - 1] as string
  if (words.length > 1) return latest((name) => name.length >= words.length && words.every((w, i) => name[i] === w))
  return (
    latest((name) => name[name.length - 1] === word) ??
    latest((name) => name.length > 2 && name.indexOf(word) > 0) ??
    latest((name) => skeleton(name[name.length - 1] as string) === skeleton(word) && skeleton(word).length >= 2) ??
    latest((name) => name[0] === word)
  )
}

export function wordsOf(reader: Reader, mention: ActorMention): string[] {
  return nameWords(reader, mention)
}
