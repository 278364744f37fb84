/**
 * Mentions of persons → persons. A full name opens a person or finds the same full name; a surname alone, with or without
 * a title, goes to the person of that surname named last; two persons who share a surname stay two.
 */
import type { ActorMention } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import { countBefore } from '../../text/sorted.js'
import type { Entity } from './entity.js'
import type { NameBook } from './name-book.js'
import { nameWords } from './name-words.js'

/**
 * The person a single name, a kunya or a double surname belongs to: the latest one with that surname, then with that
 * given name.
 * @param isOpen whether the mention can be this person's; asked as seldom as may be
 */
export function findShortName(
  book: NameBook,
  words: readonly string[],
  before: number,
  isOpen: (one: Entity) => boolean,
): Entity | null {
  const word = words[words.length - 1] as string
  if (words.length > 1) {
    const opens = (name: readonly string[]): boolean => name.length >= words.length && words.every((w, i) => name[i] === w)
    // "Rubio López" of Edwin Antonio Rubio López
    const closes = (name: readonly string[]): boolean =>
      name.length > words.length && words.every((w, i) => name[name.length - words.length + i] === w)
    return (
      latest(
        book.byGiven(words[0] as string).filter(({ names }) => names.some(opens)),
        before,
        isOpen,
      ) ??
      latest(
        book.byLast(word).filter(({ names }) => names.some(closes)),
        before,
        isOpen,
      )
    )
  }
  return (
    latest(book.byLast(word), before, isOpen) ??
    latest(book.byMiddle(word), before, isOpen) ??
    latest(book.bySound(word), before, isOpen) ??
    latest(book.byGiven(word), before, isOpen)
  )
}

/** The person named last before an offset; if none, the one named first behind it: a headline may say the surname first. */
function latest(persons: readonly Entity[], before: number, isOpen: (one: Entity) => boolean): Entity | null {
  let best: Entity | null = null
  let at = -1
  let next: Entity | null = null
  let nextAt = Number.POSITIVE_INFINITY
  for (const one of persons) {
    if (one.type !== 'person') continue
    const { mentions } = one
    const i = mentionsBefore(one, before)
    const last = mentions[i - 1]
    if (last !== undefined && last.start > at && isOpen(one)) {
      at = last.start
      best = one
    }
    const first = mentions[i]
    if (first !== undefined && best === null && first.start < nextAt && isOpen(one)) {
      nextAt = first.start
      next = one
    }
  }
  return best ?? next
}

/** How many of an actor's mentions, which are kept in reading order, begin before an offset. */
function mentionsBefore({ mentions }: Entity, start: number): number {
  return countBefore(mentions.length, (i) => (mentions[i] as ActorMention).start < start)
}

export function wordsOf(reader: Reader, mention: ActorMention): string[] {
  return nameWords(reader, mention)
}
