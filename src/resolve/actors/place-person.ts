/** Mentions of persons find their person: full names at once, short names and posts when all full names are known. */
import type { ActorRow } from '../../lexicon/rows.js'
import type { ActorMention } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import type { Span } from '../../text/span.js'
import { Shape } from '../../text/tokens.js'
import { add, characterOf, keyed, put } from './cast.js'
import type { Entity } from './entity.js'
import { chooseRow } from './known.js'
import { findShortName, wordsOf } from './persons.js'
import { findHolder } from './posts.js'
import type { Scene } from './scene.js'
import { timeOf } from './time.js'
import { clashes, isCivilAddress } from './title-clash.js'

/**
 * A name of two words or more opens a person or finds the same one; false for a short or weak name, which must wait: two
 * surnames too ("Rubio López").
 */
export function placeFullName(scene: Scene, told: ActorMention): boolean {
  const { reader, kit, cast } = scene
  const words = wordsOf(reader, told)
  if (words.length < 2 || told.weak || (words.length === 2 && told.by === 'actors/surname')) return false
  const known = told.key === null ? null : kit.lexicon.find('actor', told.key)
  const row = known === null || isNamesake(scene, told, known) ? null : known
  const mention = row === known ? told : { ...told, key: null, country: null, name: reader.quote(told.first, told.last) }
  const one =
    (row === null
      ? cast.book.findFull(words, () => true)
      : (cast.byKey.get(row.id) ?? cast.book.findFull(words, ({ key }) => key === null))) ??
    add(cast, { ...characterOf(mention), key: row?.id ?? null, name: row?.name ?? mention.name })
  if (row !== null) identify(cast.byKey, one, row, mention)
  else if (one.key === null && mention.name.length > one.name.length) one.name = mention.name
  cast.book.note(one, words)
  put(cast, one, mention)
  return true
}

/** The lexicon's person left office long before, and of his country the text does not speak: another of that name. */
function isNamesake(scene: Scene, mention: ActorMention, row: ActorRow): boolean {
  if (row.to === '' || row.country === '' || scene.evidence.countries.has(row.country)) return false
  const { earliest } = timeOf(mention.sentence, scene)
  return earliest !== null && Number(earliest.slice(0, 4)) - Number(row.to.slice(0, 4)) > YEARS_REMEMBERED
}
/** News calls a former minister by name for some years, and then says whose he was. */
const YEARS_REMEMBERED = 10

/** A person of the text turns out to be one of the lexicon's. */
function identify(byKey: Map<string, Entity>, one: Entity, row: ActorRow, mention: ActorMention): void {
  if (one.key === null) {
    one.key = row.id
    one.name = row.name
    one.country = mention.country
  }
  byKey.set(row.id, one)
  one.parent = row.parent === '' ? null : row.parent
}

/** Tokens of ", a former police officer known as" between a name and the other name of the same person. */
const ALIAS_REACH = 9
const ALIAS_ENDS = /^(?:as|alias|aka|nicknamed|called)$/
const ALIAS_WORDS = /^(?:alias|aka|known|nicknamed|called)$/

/** "Edwin Rubio, alias El Max", "Jimmy Chérizier, a former officer known as Barbecue": the person named right before. */
export function placeAlias({ reader, cast }: Scene, mention: ActorMention): boolean {
  if (mention.key !== null || !ALIAS_ENDS.test(reader.norm(mention.first - 1))) return false
  for (const { mention: other, entity } of cast.named.before(mention.start)) {
    if (other.sentence !== mention.sentence) return false
    if (other.form !== 'name' || other.type !== 'person') continue
    if (mention.first - other.last > ALIAS_REACH || !isAlias(reader, other.last, mention.first)) return false
    cast.book.note(entity, wordsOf(reader, mention))
    put(cast, entity, mention)
    return true
  }
  return false
}

/** Nothing but a comma, what he is, and the word for another name stands between. */
function isAlias(reader: Reader, from: number, to: number): boolean {
  if (!reader.isMark(from, ',(') && !ALIAS_WORDS.test(reader.norm(from))) return false
  let said = false
  for (let at = from; at < to; at++) {
    if (at > from && reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return false
    if (ALIAS_WORDS.test(reader.norm(at))) said = true
  }
  return said
}

/** A surname, a kunya, a weak name: the person of the document it fits, else the lexicon's, else somebody new. */
export function placeShortName(scene: Scene, mention: ActorMention): void {
  const { reader, kit, cast, evidence } = scene
  const words = wordsOf(reader, mention)
  const isOpen = (one: Entity): boolean => !clashes(reader, mention, one)
  const found = words.length === 0 ? null : findShortName(cast.book, words, mention.start, isOpen)
  if (found !== null) {
    put(cast, found, mention)
    return
  }
  const row =
    mention.key === null || isCivilAddress(reader, mention)
      ? null
      : chooseRow(reader, kit, mention, evidence, timeOf(mention.sentence, scene))
  const known = row === null ? undefined : cast.byKey.get(row.id)
  if (
    row === null
      ? mention.key === null || mention.titles.length > 0 || isCivilAddress(reader, mention)
      : known !== undefined && clashes(reader, mention, known)
  ) {
    const one = add(cast, { ...characterOf(mention), name: reader.quote(mention.first, mention.last) })
    cast.book.note(one, words)
    put(cast, one, mention)
    return
  }
  if (row === null) return
  const one = keyed(cast, row.id, {
    key: row.id,
    name: row.name,
    type: row.type as Entity['type'],
    country: row.country || null,
    by: mention.by,
    parent: row.parent || null,
  })
  if (row.type === 'person' && one.names.length === 0) cast.book.note(one, words)
  put(cast, one, mention)
}

/** "the Foreign Secretary": its holder in the document, else a person known by the post alone. */
export function placePost({ reader, cast }: Scene, mention: ActorMention): void {
  const holder = findHolder(reader, mention, cast.named)
  put(cast, holder ?? keyed(cast, `post ${mention.name.toLowerCase()}`, characterOf(mention)), mention)
}

/** How many persons with a post are asked whether theirs is the president's. */
const HOLDERS = 200

/** "The president said": of a text that names no president, a person all the same. */
export function placeHeadOfState({ reader, cast }: Scene, mention: ActorMention): void {
  const post = reader.norm(mention.last - 1)
  if (mention.form !== 'nominal' || post !== 'president') return
  // Some president has a name; which of several is meant, the antecedents did not tell.
  for (const { mention: other } of cast.named.holdersFrom(0, HOLDERS))
    if (other.titles.some((title) => says(reader, title, post))) return
  put(cast, keyed(cast, `post ${post}`, characterOf(mention)), mention)
}

function says(reader: Reader, role: Span, word: string): boolean {
  return reader.tokens.text.slice(role.start, role.end).toLowerCase().includes(word)
}
