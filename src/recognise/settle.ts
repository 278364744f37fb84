/** The one place that decides between overlapping mentions of different kinds. */
import type { ActorMention } from '../model/actor.js'
import type { DateMention } from '../model/date.js'
import type { DateReading } from '../model/date-reading.js'
import type { TriggerMention } from '../model/event.js'
import type { FigureMention } from '../model/figure.js'
import type { PlaceMention } from '../model/place.js'
import type { Kit } from '../rule/kit.js'
import type { LossListener } from '../rule/loss.js'
import type { Reader } from '../rule/reader.js'
import { contains, type Span } from '../text/span.js'
import { SpanIndex } from '../text/span-index.js'
import { Shape } from '../text/tokens.js'

/** A number inside a date expression is part of the date. */
export function withoutDates(
  figures: readonly FigureMention[],
  dates: readonly DateMention[],
  onLoss: LossListener | null,
): FigureMention[] {
  const index = new SpanIndex(dates)
  return figures.filter((figure) => {
    // "63 per month" holds a set; it stays. "13 December" is no figure.
    const date = index.overlapping(figure).find((other) => !isAtEnd(other, figure))
    if (date !== undefined)
      onLoss?.({ kind: 'figure', ...placeOf(figure), why: 'the number is part of a date', to: placeOf(date) })
    return date === undefined
  })
}

/** A day without its year inside somebody's name ("Revolutionary Organization 17 November") is no date. */
export function datesWithoutNames(
  dates: readonly DateMention<DateReading>[],
  actors: readonly ActorMention[],
  onLoss: LossListener | null,
): DateMention<DateReading>[] {
  const named = new SpanIndex(actors.filter(({ form, key }) => form === 'name' && key !== null))
  return dates.filter((date) => {
    if (date.reading.kind !== 'calendar' || date.reading.month === undefined || date.reading.year !== undefined) return true
    const holder = named
      .overlapping(date)
      .find((actor) => contains(actor, date) && actor.end - actor.start > date.end - date.start)
    if (holder !== undefined)
      onLoss?.({ kind: 'date', ...placeOf(date), why: 'the words are part of a name', to: placeOf(holder) })
    return holder === undefined
  })
}

function placeOf({ first, last, by }: { readonly first: number; readonly last: number; readonly by: string }) {
  return { first, last, by }
}

/** The date expression is what the figure is counted by ("per month", "a day"). */
function isAtEnd(date: Span, figure: FigureMention): boolean {
  return figure.per !== null && date.end === figure.end && date.start > figure.start
}

/** The month in "in March" is no march. */
export function triggersWithoutDates(
  triggers: readonly TriggerMention[],
  dates: readonly DateMention[],
  onLoss: LossListener | null,
): TriggerMention[] {
  const index = new SpanIndex(dates)
  return triggers.filter((trigger) => {
    const [date] = index.overlapping(trigger)
    if (date !== undefined)
      onLoss?.({ kind: 'trigger', ...placeOf(trigger), why: 'the word is part of a date', to: placeOf(date) })
    return date === undefined
  })
}

/**
 * A place's name inside the longer name of somebody ("Homs Military Council") is no place, unless the name only says whose
 * or where somebody is: "Syria's Minister of Interior", "the University of Arizona in Tucson".
 */
export function withoutActors(places: readonly PlaceMention[], actors: readonly ActorMention[], reader: Reader): PlaceMention[] {
  const named = new SpanIndex(
    actors.filter(({ form, type }) => form === 'name' && type !== 'government' && type !== 'state-forces'),
  )
  return places.filter((place) => {
    if (reader.has(place.last, Shape.possessive)) return true
    const holder = named
      .overlapping(place)
      .find(
        (actor) =>
          contains(actor, place) &&
          (isLonger(actor, place) || isNoPlace(actor) || isArmed(actor)) &&
          !isWhereabouts(place, actor, reader),
      )
    if (holder !== undefined)
      reader.onLoss?.({ kind: 'place', ...placeOf(place), why: 'the name is part of a longer name', to: placeOf(holder) })
    return holder === undefined
  })
}

/** A place of several words with so much weight (some 10,000 people) is meant before a person whose given name it begins with. */
const KNOWN = 100
/** Rules that take a name for a person by the sound of it alone. */
const BY_SOUND = /^actors\/(?:given-name|surname)$/
/** The same, and by a title, which may be part of a place's name. */
const BY_NAME = /^actors\/(?:given-name|surname|titled-person)$/

/** "the village of Umm Qirtas", "Hong Kong": what the text itself calls a place, or everybody knows as one, is no person. */
export function actorsWithoutPlaces(
  actors: readonly ActorMention[],
  places: readonly PlaceMention[],
  { gazetteer }: Kit,
  onLoss: LossListener | null,
): ActorMention[] {
  const index = new SpanIndex(places)
  const isKnown = ({ first, last, candidates: [top] }: PlaceMention): boolean =>
    last - first > 1 && top !== undefined && (gazetteer.type(top) === 'country' || gazetteer.weight(top) >= KNOWN)
  return actors.filter((actor) => {
    if (actor.type !== 'person' || actor.key !== null || actor.form !== 'name') return true
    const place = index.overlapping(actor).find(
      (one) =>
        (one.start === actor.start &&
          one.end === actor.end &&
          (one.typeHint !== null || (BY_SOUND.test(actor.by) && isKnown(one)))) ||
        // "Hong Son" of Mae Hong Son, "Maqsoud" of Sheikh Maqsoud
        (one.candidates.length > 0 && BY_NAME.test(actor.by) && one.end === actor.end && isLonger(one, actor)),
    )
    if (place !== undefined) onLoss?.({ kind: 'actor', ...placeOf(actor), why: 'the text calls it a place', to: placeOf(place) })
    return place === undefined
  })
}

function isLonger(actor: Span, place: Span): boolean {
  return actor.end - actor.start > place.end - place.start
}

/** "Central Africa Province": a group that the lexicon knows by the name of where it fights. */
function isArmed({ type, key, weak }: ActorMention): boolean {
  return type === 'armed-group' && key !== null && !weak
}

/** "the Irrawaddy reported", "led by alias Calarca": a paper or a person of a place's name, told by the words around. */
function isNoPlace({ type }: ActorMention): boolean {
  return type === 'media' || type === 'person'
}

/** "the Ariana Hotel in Kunduz": where it is, while the "in" of a group's name belongs to it ("Jihad in West Africa"). */
function isWhereabouts(place: PlaceMention, actor: ActorMention, reader: Reader): boolean {
  return (
    reader.norm(place.first - 1) === 'in' && place.first - 1 > actor.first && actor.key === null && actor.type !== 'armed-group'
  )
}
