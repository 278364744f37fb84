/**
 * A record without the names of victims.
 *
 * In quotes every character of a name becomes a block; the name of the actor becomes `[victim 1]`, numbered by first
 * appearance, and its key goes. No other field may tell the name: titles, other actors, places and addresses are searched
 * for the same words. What the record says of the person (type, country, posts, events, figures) stays.
 */
import { victimName } from '../../model/redaction.js'
import type { ActorRecord } from '../../schema/actors.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { CasualtyRecord } from '../../schema/figures.js'
import type { Span } from '../../text/span.js'
import { masked } from './mask.js'
import { Veil } from './veil.js'
import type { NameBook } from './victims.js'

/**
 * @param text what the record's pointers lead into
 * @returns the record as it may be shown; its `redactions` tell which stretches of the text it does not show
 */
export function withoutVictims(record: DocumentRecord, text: string, book: NameBook): DocumentRecord {
  return redacted(record, new Veil(record, text, book))
}

/** The record as a veil of its own leaves it. */
export function redacted(record: DocumentRecord, veil: Veil): DocumentRecord {
  const requoted = veil.requoted(record)
  const { outlet } = requoted
  return {
    ...requoted,
    source: withoutNames(requoted.source, veil),
    producedBy: { ...record.producedBy, redacted: ['victims'] },
    outlet: outlet === null ? null : { ...outlet, name: veil.hide(outlet.name) },
    places: requoted.places.map((place) => ({
      ...place,
      name: veil.hide(place.name),
      admin1: place.admin1 === null ? null : veil.hide(place.admin1),
    })),
    actors: requoted.actors.map((actor) => redactedActor(actor, veil)),
    casualties: requoted.casualties.map((figure) => ({
      ...figure,
      victims: { ...figure.victims, text: victimText(figure.victims, veil) },
    })),
    counts: requoted.counts.map((count) => ({ ...count, what: veil.hide(count.what) })),
    diagnostics: requoted.diagnostics.map((note) => ({ ...note, message: veil.hide(note.message) })),
    redactions: veil.hidden.map(({ start, end }) => ({ start, end })),
  }
}

/** What an input says of itself; the path is the user's own. */
function withoutNames(source: DocumentRecord['source'], veil: Veil): DocumentRecord['source'] {
  const { id, title, url } = source
  return {
    ...source,
    ...(id === undefined ? {} : { id: veil.blank(id) }),
    ...(title === undefined ? {} : { title: veil.hide(title) }),
    ...(url === undefined ? {} : { url: veil.blank(url) }),
  }
}

function redactedActor(actor: ActorRecord, veil: Veil): ActorRecord {
  const number = veil.numberOf(actor.id)
  if (number > 0) return { ...actor, name: victimName(number), key: null }
  return { ...actor, name: veil.hide(actor.name), key: actor.key === null || veil.tells(actor.key) ? null : actor.key }
}

/** Who was harmed: the victim by number, other names by blocks. */
function victimText({ text, actor }: CasualtyRecord['victims'], veil: Veil): string {
  const spans = veil.namesIn(text)
  const number = veil.numberOf(actor)
  if (number === 0 || spans.length !== 1) return masked(text, spans)
  const [{ start, end }] = spans as [Span]
  return text.slice(0, start) + victimName(number) + text.slice(end)
}
