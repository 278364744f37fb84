/** Mentions of persons find their person: full names at once, short names and posts when all full names are known. */
import type { ActorRow } from '../../lexicon/rows.js'
import type { ActorMention } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import type { Span } from '../../text/span.js'
import { add, characterOf, keyed, put } from './cast.js'
import type { Entity } from './entity.js'
import { chooseRow } from './known.js'
import { findShortName, wordsOf } from './persons.js'
import { findHolder } from './posts.js'
import type { Scene } from './scene.js'
import { timeOf } from './time.js'
import { clashes, isCivilAddress } from './title-clash.js'

/** A name of two words or more opens a person or finds the same one; false for a short or weak name, which must wait. */
export function placeFullName({ reader, kit, cast }: Scene, mention: ActorMention): boolean {
  const words = wordsOf(reader, mention)
  if (words.length < 2 || mention.weak) return false
  const row = mention.key === null ? null : kit.lexicon.find('actor', mention.key)
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

/** "The president said": of a text that names no president, a person all the same. */
export function placeHeadOfState({ reader, cast }: Scene, mention: ActorMention): void {
  const post = reader.norm(mention.last - 1)
  if (mention.form !== 'nominal' || post !== 'president') return
  if (cast.entities.some(({ type, roles }) => type === 'person' && roles.some((role) => says(reader, role, post)))) return
  put(cast, keyed(cast, `post ${post}`, characterOf(mention)), mention)
}

function says(reader: Reader, role: Span, word: string): boolean {
  return reader.tokens.text.slice(role.start, role.end).toLowerCase().includes(word)
}
