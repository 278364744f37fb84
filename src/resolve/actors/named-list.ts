/** The mentions whose actor is known, in reading order: what pronouns, nominals and posts look back on. */
import type { ActorMention, ActorType } from '../../model/actor.js'
import type { Entity } from './entity.js'

/** A mention whose actor is known. */
export interface Named {
  readonly mention: ActorMention
  readonly entity: Entity
}

export class NamedList {
  private readonly list: Named[] = []
  /** The mentions of persons that say a post: runs in reading order, as names were placed; full names come first. */
  private readonly posts: Named[][] = []
  private readonly counts = new Map<Entity, number>()
  private readonly byType = new Map<ActorType, Set<Entity>>()

  /** Adds a mention where it stands in the text; most come in order. */
  add(one: Named): void {
    insert(this.list, one)
    if (one.entity.type === 'person' && one.mention.titles.length > 0) this.addPost(one)
    this.counts.set(one.entity, this.count(one.entity) + 1)
    const alike = this.byType.get(one.entity.type)
    if (alike === undefined) this.byType.set(one.entity.type, new Set([one.entity]))
    else alike.add(one.entity)
  }

  /** How often an actor is named. */
  count(entity: Entity): number {
    return this.counts.get(entity) ?? 0
  }

  /** Whether the document names one actor of these types and no other. */
  hasOne(types: readonly ActorType[]): boolean {
    let found = 0
    for (const type of types) found += this.byType.get(type)?.size ?? 0
    return found === 1
  }

  /** The mentions that begin before an offset, the nearest first. */
  *before(start: number): Generator<Named> {
    for (let i = beginBefore(this.list, start) - 1; i >= 0; i--) yield this.list[i] as Named
  }

  /** The person whose name begins at an offset. */
  personAt(start: number): Entity | null {
    for (let i = beginBefore(this.list, start); i < this.list.length; i++) {
      const { mention, entity } = this.list[i] as Named
      if (mention.start !== start) return null
      if (entity.type === 'person' && mention.form === 'name') return entity
    }
    return null
  }

  /** The persons given a post before an offset, in short names and then in full ones the nearest first; at most `most`. */
  *holdersBefore(start: number, most: number): Generator<Named> {
    for (let r = this.posts.length - 1; r >= 0; r--) {
      const run = this.posts[r] as Named[]
      const from = beginBefore(run, start) - 1
      for (let i = from; i >= 0 && i > from - most; i--) yield run[i] as Named
    }
  }

  /** The persons given a post from an offset on, in full names and then in short ones the nearest first; at most `most`. */
  *holdersFrom(start: number, most: number): Generator<Named> {
    for (const run of this.posts) {
      const from = beginBefore(run, start)
      for (let i = from; i < run.length && i < from + most; i++) yield run[i] as Named
    }
  }

  private addPost(one: Named): void {
    const run = this.posts[this.posts.length - 1]
    const last = run?.[run.length - 1]
    if (run === undefined || (last !== undefined && last.mention.start > one.mention.start)) this.posts.push([one])
    else run.push(one)
  }
}

function insert(list: Named[], one: Named): void {
  const last = list[list.length - 1]
  if (last === undefined || last.mention.start <= one.mention.start) list.push(one)
  else list.splice(beginBefore(list, one.mention.start + 1), 0, one)
}

/** How many of the mentions begin before an offset. */
function beginBefore(list: readonly Named[], start: number): number {
  // Written out, as in `lowerBound`: it is asked for every pronoun and every post.
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Named).mention.start < start) low = middle + 1
    else high = middle
  }
  return low
}
