/** One actor while its mentions are being gathered. */
import type { ActorMention, ActorType } from '../../model/actor.js'
import { countBefore } from '../../text/sorted.js'
import type { Span } from '../../text/span.js'

/** What titles and address say of somebody. */
export interface Standing {
  readonly words: Set<string>
  /** The last word of each rank: a lieutenant colonel is a colonel. */
  readonly ranks: Set<string>
}

export interface Entity {
  key: string | null
  name: string
  type: ActorType
  country: string | null
  readonly mentions: ActorMention[]
  readonly roles: Span[]
  /** Offsets at which the roles begin. */
  readonly roleStarts: Set<number>
  /** Where the text names the body this actor belongs to. */
  affiliation: Span | null
  /** Key of the body the lexicon gives as parent. */
  parent: string | null
  /** Distinguishing words of each full name seen, for persons. */
  readonly names: (readonly string[])[]
  readonly standing: Standing
  /** Mentions whose titles are not in `standing` yet. */
  readonly unread: ActorMention[]
  /** Position among the actors of the document, in the order in which they were met. */
  readonly order: number
  by: string
}

export function entity(
  from: { key: string | null; name: string; type: ActorType; country: string | null; by: string },
  order: number,
): Entity {
  return {
    key: from.key,
    name: from.name,
    type: from.type,
    country: from.country,
    by: from.by,
    mentions: [],
    roles: [],
    roleStarts: new Set(),
    affiliation: null,
    parent: null,
    names: [],
    standing: { words: new Set(), ranks: new Set() },
    unread: [],
    order,
  }
}

/** Adds a mention with what it says of the actor. */
export function attach(one: Entity, mention: ActorMention): void {
  addMention(one, mention)
  one.unread.push(mention)
  for (const title of mention.titles) {
    if (one.roleStarts.has(title.start)) continue
    one.roleStarts.add(title.start)
    one.roles.push(title)
  }
  if (one.affiliation === null) one.affiliation = mention.affiliation
  if (one.country === null && (mention.key === null || mention.key === one.key)) one.country = mention.country
}

/** Puts a mention in its place among the actor's others: short names come after full ones, stand-ins last. */
export function addMention({ mentions }: Entity, mention: ActorMention): void {
  const last = mentions[mentions.length - 1]
  if (last === undefined || !isBefore(mention, last)) {
    mentions.push(mention)
    return
  }
  const at = countBefore(mentions.length, (i) => !isBefore(mention, mentions[i] as ActorMention))
  mentions.splice(at, 0, mention)
}

/** In reading order, the longer of two that begin together first. */
function isBefore(a: ActorMention, b: ActorMention): boolean {
  return a.start < b.start || (a.start === b.start && a.end > b.end)
}
