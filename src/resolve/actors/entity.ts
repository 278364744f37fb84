/** One actor while its mentions are being gathered. */
import type { ActorMention, ActorType } from '../../model/actor.js'
import type { Span } from '../../text/span.js'

export interface Entity {
  key: string | null
  name: string
  type: ActorType
  country: string | null
  readonly mentions: ActorMention[]
  readonly roles: Span[]
  /** Where the text names the body this actor belongs to. */
  affiliation: Span | null
  /** Key of the body the lexicon gives as parent. */
  parent: string | null
  /** Distinguishing words of each full name seen, for persons. */
  readonly names: string[][]
  by: string
}

export function entity(from: { key: string | null; name: string; type: ActorType; country: string | null; by: string }): Entity {
  return {
    key: from.key,
    name: from.name,
    type: from.type,
    country: from.country,
    by: from.by,
    mentions: [],
    roles: [],
    affiliation: null,
    parent: null,
    names: [],
  }
}

/** Adds a mention with what it says of the actor. */
export function attach(one: Entity, mention: ActorMention): void {
  one.mentions.push(mention)
  for (const title of mention.titles) if (!one.roles.some((old) => old.start === title.start)) one.roles.push(title)
  if (one.affiliation === null) one.affiliation = mention.affiliation
  if (one.country === null && (mention.key === null || mention.key === one.key)) one.country = mention.country
}
