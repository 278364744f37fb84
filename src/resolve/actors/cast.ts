/** The actors of one document while they are being gathered: by key, by description, and in the order of their mentions. */
import type { ActorMention, ActorType } from '../../model/actor.js'
import { attach, type Entity, entity } from './entity.js'
import { NameBook } from './name-book.js'
import { NamedList } from './named-list.js'

/** What a new actor starts from. */
export interface Character {
  readonly key: string | null
  readonly name: string
  readonly type: ActorType
  readonly country: string | null
  readonly by: string
  /** Key of the body the lexicon gives as parent. */
  readonly parent?: string | null
}

export interface Cast {
  readonly entities: Entity[]
  readonly byKey: Map<string, Entity>
  /** Keys of those who are known as some soldiers: "two US soldiers". */
  readonly soldiers: string[]
  /** Every mention that was placed. */
  readonly named: NamedList
  /** The persons who are known by a name. */
  readonly book: NameBook
}

export function emptyCast(): Cast {
  return { entities: [], byKey: new Map(), soldiers: [], named: new NamedList(), book: new NameBook() }
}

/** Gives a mention to an actor. */
export function put(cast: Cast, one: Entity, mention: ActorMention): void {
  attach(one, mention)
  cast.named.add({ mention, entity: one })
}

/** A new actor. */
export function add(cast: Cast, from: Character): Entity {
  const one = entity(from, cast.entities.length)
  one.parent = from.parent ?? null
  cast.entities.push(one)
  return one
}

/** The actor under this key, made when it is not there yet. Keys with a space are the document's own. */
export function keyed(cast: Cast, key: string, from: Character): Entity {
  let one = cast.byKey.get(key)
  if (one === undefined) {
    one = add(cast, from)
    cast.byKey.set(key, one)
    if (key.startsWith('described soldiers ')) cast.soldiers.push(key)
  } else if (from.parent !== undefined) one.parent = from.parent
  return one
}

/** What a mention says of itself. */
export function characterOf(mention: ActorMention): Character {
  return { key: null, name: mention.name, type: mention.type, country: mention.country, by: mention.by }
}
