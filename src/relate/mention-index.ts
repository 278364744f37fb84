/** Where the resolved values stand: asked by token, so that relations are read off the tokens of a sentence. */
import type { Actor, ActorMention, ActorType } from '../model/actor.js'
import type { DateMention, DateValue } from '../model/date.js'
import type { Place, PlaceMention } from '../model/place.js'
import type { Sentence } from '../model/segmented.js'
import type { Resolved } from '../model/stages.js'
import type { Kit } from '../rule/kit.js'
import type { Reader } from '../rule/reader.js'
import { lowerBound } from '../text/sorted.js'
import type { Span } from '../text/span.js'
import { capitalWords } from './capital-words.js'
import { dateLineEnd } from './date-line.js'

export interface ActorAt {
  readonly actor: Actor
  readonly mention: ActorMention
}
export interface PlaceAt {
  readonly place: Place
  readonly mention: PlaceMention
}
export interface DateAt {
  readonly date: DateValue
  readonly first: number
  readonly last: number
}

/** Things by sentence, in the order of their tokens; most sentences have none. */
type BySentence<T> = (T[] | undefined)[]

const NO_ACTORS: readonly ActorAt[] = []
const NO_PLACES: readonly PlaceAt[] = []
const NO_DATES: readonly DateAt[] = []

export class MentionIndex {
  private readonly actorsOf: BySentence<ActorAt>
  private readonly placesOf: BySentence<PlaceAt>
  private readonly datesOf: BySentence<DateAt>
  private readonly types = new Map<string, ActorType>()
  private readonly speakers = new Set<string>()
  private readonly groups = new Set<string>()
  private readonly masters = new Map<string, string | null>()

  /** @param reader tells which words only head an agency report */
  constructor(resolved: Resolved, reader: Reader, kit: Kit) {
    for (const { id, type, key } of resolved.actors) {
      this.types.set(id, type)
      if (type === 'armed-group' && key !== null) this.groups.add(id)
    }
    for (const actor of resolved.actors) if (this.isSpeaker(actor, resolved, reader, kit)) this.speakers.add(actor.id)
    for (const { id, type, roles, affiliation } of resolved.actors)
      if (type === 'person' && roles.some(({ start, end }) => SPOKESMAN.test(reader.tokens.text.slice(start, end))))
        this.masters.set(id, affiliation)
    const count = resolved.sentences.length
    this.actorsOf = new Array(count)
    this.placesOf = new Array(count)
    this.datesOf = new Array(count)
    for (const actor of resolved.actors)
      for (const mention of actor.mentions) put(this.actorsOf, mention.sentence, { actor, mention })
    for (const place of resolved.places)
      for (const mention of place.mentions) put(this.placesOf, mention.sentence, { place, mention })
    for (const at of capitalWords(resolved, reader, kit)) put(this.placesOf, at.mention.sentence, at)
    if (resolved.dates.length > 0) {
      const spans = new Map<number, DateMention>()
      for (const mention of resolved.dateMentions) spans.set(mention.start, mention)
      for (const date of resolved.dates) {
        const mention = spans.get(date.start)
        if (mention !== undefined) put(this.datesOf, date.sentence, { date, first: mention.first, last: mention.last })
      }
    }
    for (const sentence of resolved.sentences) this.settle(sentence, reader)
  }

  private isSpeaker({ type, key, affiliation, roles }: Actor, resolved: Resolved, reader: Reader, kit: Kit): boolean {
    if (type !== 'person') return false
    if (key !== null || isParty(affiliation === null ? undefined : this.types.get(affiliation))) return true
    return holdsPost(resolved, reader, kit, roles)
  }

  /** Takes out what only heads an agency report, and puts the rest of a sentence in order. */
  private settle(sentence: Sentence, reader: Reader): void {
    const { index } = sentence
    const [actors, places, dates] = [this.actorsOf[index], this.placesOf[index], this.datesOf[index]]
    if (actors === undefined && places === undefined && dates === undefined) return
    const body = dateLineEnd(reader, sentence)
    if (body !== sentence.first) {
      this.actorsOf[index] = actors?.filter(({ mention }) => mention.first >= body)
      this.placesOf[index] = places?.filter(({ mention }) => mention.first >= body)
      this.datesOf[index] = dates?.filter(({ first }) => first >= body)
    }
    this.actorsOf[index]?.sort(byMention)
    this.placesOf[index]?.sort(byMention)
    this.datesOf[index]?.sort(byFirst)
  }

  /** Actor mentions of a sentence, in order. */
  actors(sentence: number): readonly ActorAt[] {
    return this.actorsOf[sentence] ?? NO_ACTORS
  }
  /** Place mentions of a sentence, in order. */
  places(sentence: number): readonly PlaceAt[] {
    return this.placesOf[sentence] ?? NO_PLACES
  }
  /** Dates of a sentence, in order. */
  dates(sentence: number): readonly DateAt[] {
    return this.datesOf[sentence] ?? NO_DATES
  }
  /** Whether a date of a sentence lies on the calendar: "for a week" and "a day" are no dates. */
  isOnCalendar(sentence: number, id: string): boolean {
    const found = this.dates(sentence).find(({ date }) => date.id === id)
    return found === undefined || !/^(?:duration|set|time)$/.test(found.date.type)
  }
  /** The type of an actor by its id. */
  typeOf(actor: string): ActorType | undefined {
    return this.types.get(actor)
  }
  /** Whether the actor is an armed group known by its name, not fighters as they are described. */
  isNamedGroup(actor: string): boolean {
    return this.groups.has(actor)
  }
  /** Whether the actor is an armed group, a state or a force known by its name. */
  isNamedParty(actor: string): boolean {
    return this.groups.has(actor) || /^(?:government|state-forces|coalition)$/.test(this.types.get(actor) ?? '')
  }
  /** Whether a person is known to the lexicon (officials and commanders are) or belongs to a party in the text. */
  speaksForParty(actor: string): boolean {
    return this.speakers.has(actor)
  }
  /** For whom a spokesman speaks, null where the text does not tell; undefined for everybody else. */
  spokenForBy(actor: string): string | null | undefined {
    return this.masters.get(actor)
  }
  /** The actor whose mention covers a token. */
  actorAt(sentence: number, token: number): ActorAt | undefined {
    return this.actorsOf[sentence]?.find(({ mention }) => mention.first <= token && token < mention.last)
  }
}

const SPOKESMAN = /spokes(?:man|woman|person|people)/i

function put<T>(lists: BySentence<T>, sentence: number, value: T): void {
  const list = lists[sentence]
  if (list !== undefined) list.push(value)
  else if (sentence < lists.length) lists[sentence] = [value]
}

function byMention(a: ActorAt | PlaceAt, b: ActorAt | PlaceAt): number {
  return a.mention.first - b.mention.first
}

function byFirst(a: DateAt, b: DateAt): number {
  return a.first - b.first
}

/** Governments, forces, armed groups and their alliances. */
function isParty(type: ActorType | undefined): boolean {
  return type !== undefined && /^(?:government|state-forces|armed-group|coalition|intergovernmental|political)$/.test(type)
}

/** Whether one of a person's titles is a rank or a post of a party ("Colonel", "army spokesman"). */
function holdsPost(resolved: Resolved, reader: Reader, kit: Kit, roles: readonly Span[]): boolean {
  return roles.some((role) => {
    const { tokens } = resolved
    for (let at = lowerBound(tokens.start, role.start); at < tokens.length && (tokens.start[at] as number) < role.end; at++) {
      for (const hit of reader.hits(at)) {
        if (hit.kind !== 'title') continue
        const row = kit.lexicon.row('title', hit.row)
        if (row.kind === 'rank' || isParty(row.type as ActorType)) return true
      }
    }
    return false
  })
}
