/** The one place that decides between overlapping mentions of different kinds. */
import type { ActorMention } from '../model/actor.js'
import type { DateMention } from '../model/date.js'
import type { TriggerMention } from '../model/event.js'
import type { FigureMention } from '../model/figure.js'
import type { PlaceMention } from '../model/place.js'
import type { Reader } from '../rule/reader.js'
import { contains, type Span } from '../text/span.js'
import { SpanIndex } from '../text/span-index.js'
import { Shape } from '../text/tokens.js'

/** A number inside a date expression is part of the date. */
export function withoutDates(figures: readonly FigureMention[], dates: readonly DateMention[]): FigureMention[] {
  const index = new SpanIndex(dates)
  // "63 per month" holds a set; it stays. "13 December" is no figure.
  return figures.filter((figure) => index.overlapping(figure).every((date) => isAtEnd(date, figure)))
}

/** The date expression is what the figure is counted by ("per month", "a day"). */
function isAtEnd(date: Span, figure: FigureMention): boolean {
  return figure.per !== null && date.end === figure.end && date.start > figure.start
}

/** The month in "in March" is no march. */
export function triggersWithoutDates(triggers: readonly TriggerMention[], dates: readonly DateMention[]): TriggerMention[] {
  const index = new SpanIndex(dates)
  return triggers.filter((trigger) => index.overlapping(trigger).length === 0)
}

/**
 * A place's name inside the longer name of somebody ("Homs Military Council") is no place, unless the name only says whose
 * or where somebody is: "Syria's Minister of Interior", "the University of Arizona in Tucson".
 */
export function withoutActors(places: readonly PlaceMention[], actors: readonly ActorMention[], reader: Reader): PlaceMention[] {
  const named = new SpanIndex(
    actors.filter(({ form, type }) => form === 'name' && type !== 'government' && type !== 'state-forces'),
  )
  return places.filter(
    (place) =>
      reader.has(place.last, Shape.possessive) ||
      !named
        .overlapping(place)
        .some(
          (actor) =>
            contains(actor, place) && actor.end - actor.start > place.end - place.start && !isWhereabouts(place, actor, reader),
        ),
  )
}

/** "the Ariana Hotel in Kunduz": where it is, while the "in" of a group's name belongs to it ("Jihad in West Africa"). */
function isWhereabouts(place: PlaceMention, actor: ActorMention, reader: Reader): boolean {
  return (
    reader.norm(place.first - 1) === 'in' && place.first - 1 > actor.first && actor.key === null && actor.type !== 'armed-group'
  )
}
