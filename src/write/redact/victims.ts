/** Which persons of a record are victims, and by which words they are named. */
import type { ActorRecord } from '../../schema/actors.js'
import type { DocumentRecord } from '../../schema/document.js'
import { isLink, wordsOf } from './name-words.js'

/** What is known of words and persons beside the document. */
export interface NameBook {
  /** Whether a word is a title such as "President", "Mr", "Colonel". */
  isTitle(word: string): boolean
  /** All names that the lexicon has for an actor. */
  namesOf(key: string): readonly string[]
}

export interface Victim {
  readonly actor: ActorRecord
  /** Words that name the person by themselves. */
  readonly words: ReadonlySet<string>
  /** Words that belong to the name beside these: "al", "bin", an initial. */
  readonly links: ReadonlySet<string>
}

/** Rules that describe a person and give no name: "a Taliban leader", "the attacker". */
const DESCRIBED = /^actors\/(?:described\/|post$)/

/** The named victims of a record, in the order in which they appear. */
export function victimsOf(record: DocumentRecord, book: NameBook): Victim[] {
  const ids = new Set([
    ...record.casualties.flatMap((figure) => [figure.victims.actor, ...namedIn(figure.mention, record.actors)]),
    ...record.events.flatMap(({ actors }) => actors.flatMap(({ actor, role }) => (role === 'victim' ? [actor] : []))),
  ])
  return record.actors.flatMap((actor) => {
    if (actor.type !== 'person' || !ids.has(actor.id)) return []
    const victim = victimOf(actor, book)
    return victim === null ? [] : [victim]
  })
}

/** Persons whose names stand in the words of a figure: "Haddad's two sons" leads to whom it befell. */
function namedIn({ start, end }: { start: number; end: number }, actors: readonly ActorRecord[]): string[] {
  return actors
    .filter(({ mentions }) => mentions.some((one) => one.form === undefined && one.start >= start && one.end <= end))
    .map(({ id }) => id)
}

/** Null for a person who has no name in the text. */
function victimOf(actor: ActorRecord, book: NameBook): Victim | null {
  if (DESCRIBED.test(actor.by) || !isProperName(actor.name)) return null
  const known = actor.key === null ? [] : book.namesOf(actor.key)
  const own = new Set([actor.name, ...known].flatMap((name) => nameWords(name, book)))
  // Of the other words for the person those are names that have a word of the name in them; "the President" is none.
  const others = actor.mentions
    .filter(({ form }) => form === undefined)
    .map(({ quote }) => quote)
    .filter((quote) => wordsOf(quote).some(({ key }) => own.has(key)) && isProperName(quote))
  const words = new Set([...own, ...others.flatMap((name) => nameWords(name, book))])
  if (words.size === 0) return null
  const all = [actor.name, ...known, ...others].flatMap((name) => wordsOf(name).map(({ key }) => key))
  return { actor, words, links: new Set(all.filter((key) => isLink(key))) }
}

/** Every word has a capital, or is a particle. */
function isProperName(name: string): boolean {
  const words = wordsOf(name)
  return words.length > 0 && words.every(({ proper, key }) => proper || isLink(key))
}

/** The words that name somebody, without the titles before them. */
function nameWords(name: string, book: NameBook): string[] {
  const words = wordsOf(name).filter(({ key, proper }) => proper && !isLink(key))
  const first = words.findIndex(({ start, end }) => !book.isTitle(name.slice(start, end)))
  return first < 0 ? [] : words.slice(first).map(({ key }) => key)
}
