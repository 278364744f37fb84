/** Where the resolved values stand: asked by token, so that relations are read off the tokens of a sentence. */
import type { Actor, ActorMention, ActorType } from '../model/actor.js'
import type { DateValue } from '../model/date.js'
import type { Place, PlaceMention } from '../model/place.js'
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

export class MentionIndex {
  private readonly actorsOf: ActorAt[][]
  private readonly placesOf: PlaceAt[][]
  private readonly datesOf: DateAt[][]
  private readonly types: ReadonlyMap<string, ActorType>
  private readonly speakers: ReadonlySet<string>
  private readonly groups: ReadonlySet<string>
  private readonly masters: ReadonlyMap<string, string | null>

  /** @param reader tells which words only head an agency report */
  constructor(resolved: Resolved, reader: Reader, kit: Kit) {
    this.types = new Map(resolved.actors.map((actor) => [actor.id, actor.type]))
    this.groups = new Set(resolved.actors.filter(({ type, key }) => type === 'armed-group' && key !== null).map(({ id }) => id))
    this.speakers = new Set(
      resolved.actors
        .filter(
          ({ type, key, affiliation, roles }) =>
            type === 'person' &&
            (key !== null ||
              isParty(affiliation === null ? undefined : this.types.get(affiliation)) ||
              holdsPost(resolved, reader, kit, roles)),
        )
        .map(({ id }) => id),
    )
    this.masters = new Map(
      resolved.actors
        .filter(
          ({ type, roles }) =>
            type === 'person' && roles.some(({ start, end }) => SPOKESMAN.test(reader.tokens.text.slice(start, end))),
        )
        .map(({ id, affiliation }) => [id, affiliation]),
    )
    const count = resolved.sentences.length
    this.actorsOf = Array.from({ length: count }, () => [])
    this.placesOf = Array.from({ length: count }, () => [])
    this.datesOf = Array.from({ length: count }, () => [])
    for (const actor of resolved.actors)
      for (const mention of actor.mentions) this.actorsOf[mention.sentence]?.push({ actor, mention })
    for (const place of resolved.places)
      for (const mention of place.mentions) this.placesOf[mention.sentence]?.push({ place, mention })
    for (const at of capitalWords(resolved, reader, kit)) this.placesOf[at.mention.sentence]?.push(at)
    const spans = new Map(resolved.dateMentions.map((mention) => [mention.start, mention]))
    for (const date of resolved.dates) {
      const mention = spans.get(date.start)
      if (mention !== undefined) this.datesOf[date.sentence]?.push({ date, first: mention.first, last: mention.last })
    }
    for (const sentence of resolved.sentences) {
      const body = dateLineEnd(reader, sentence)
      if (body === sentence.first) continue
      this.placesOf[sentence.index] = (this.placesOf[sentence.index] ?? []).filter(({ mention }) => mention.first >= body)
      this.datesOf[sentence.index] = (this.datesOf[sentence.index] ?? []).filter(({ first }) => first >= body)
      this.actorsOf[sentence.index] = (this.actorsOf[sentence.index] ?? []).filter(({ mention }) => mention.first >= body)
    }
    for (const list of this.actorsOf) list.sort((a, b) => a.mention.first - b.mention.first)
    for (const list of this.placesOf) list.sort((a, b) => a.mention.first - b.mention.first)
    for (const list of this.datesOf) list.sort((a, b) => a.first - b.first)
  }

  /** Actor mentions of a sentence, in order. */
  actors(sentence: number): readonly ActorAt[] {
    return this.actorsOf[sentence] ?? []
  }
  /** Place mentions of a sentence, in order. */
  places(sentence: number): readonly PlaceAt[] {
    return this.placesOf[sentence] ?? []
  }
  /** Dates of a sentence, in order. */
  dates(sentence: number): readonly DateAt[] {
    return this.datesOf[sentence] ?? []
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
