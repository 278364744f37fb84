/** The value that travels through the pipeline: each stage extends the one before and never edits it. */
import type { Actor, ActorMention } from './actor.js'
import type { DateMention, DateValue, Published } from './date.js'
import type { Event, TriggerMention } from './event.js'
import type { Casualty, Count, FigureMention } from './figure.js'
import type { Note } from './note.js'
import type { Place, PlaceMention } from './place.js'
import type { Segmented } from './segmented.js'

export interface Recognised extends Segmented {
  readonly dateMentions: readonly DateMention[]
  readonly placeMentions: readonly PlaceMention[]
  readonly actorMentions: readonly ActorMention[]
  readonly figureMentions: readonly FigureMention[]
  readonly triggerMentions: readonly TriggerMention[]
}

export interface Resolved extends Recognised {
  readonly published: Published
  readonly dates: readonly DateValue[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly outlet: { readonly name: string; readonly at: { readonly start: number; readonly end: number } } | null
  readonly notes: readonly Note[]
}

export interface Related extends Resolved {
  readonly casualties: readonly Casualty[]
  readonly counts: readonly Count[]
  readonly events: readonly Event[]
}
