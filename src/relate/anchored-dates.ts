/**
 * Dates told from a happening: "two days after the attack", "hours after the bombing", "a day before the raid".
 *
 * What they count from is known only when the events are: the event whose word follows, or the only one of its kind, when it has
 * a day. The dates stay as they were otherwise.
 */
import type { DateMention, DateValue } from '../model/date.js'
import type { DateReading, Shift } from '../model/date-reading.js'
import type { EventType, TriggerMention } from '../model/event.js'
import type { Resolved } from '../model/stages.js'
import { dayText } from '../rule/calendar/civil.js'
import { dayPeriod, parsePeriod } from '../rule/calendar/period.js'
import { moved, shifted } from '../rule/calendar/shifted.js'
import type { Kit } from '../rule/kit.js'
import type { Reader } from '../rule/reader.js'
import { Shape } from '../text/tokens.js'
import type { EventDraft } from './draft.js'
import { CONFLICT_TYPES } from './events/conflict-types.js'

/** How many tokens behind "after" the word of the happening may stand: "after the deadly suicide bombing". */
const REACH = 5
/** How near a date of the same sentence stands to the happening that it dates: "two days after the attack on 3 May". */
const OWN_DATE_REACH = 4
/** Words that name any happening of violence. */
const GENERIC = /^(?:attack|incident|assault|violence|killings?|deaths?|massacre|bloodshed|tragedy)$/

type Event = Pick<EventDraft, 'type' | 'status' | 'date' | 'trigger' | 'mentions'>

/** The dates of the article, those told from an event with a day of its own resolved. */
export function anchorDates(resolved: Resolved, events: readonly Event[], reader: Reader, kit: Kit): readonly DateValue[] {
  const { dateMentions, dates } = resolved
  if (!dateMentions.some(isOfEvent)) return dates
  const byId = new Map(dates.map((date, i) => [date.id, { date, mention: dateMentions[i] as DateMention }]))
  return dates.map((date, i) => {
    const mention = dateMentions[i] as DateMention
    if (!isOfEvent(mention) || date.value !== null) return date
    const trigger = triggerBehind(resolved, reader, mention)
    if (trigger === null) return date
    const dayOf = (event: Event): DateValue | null => {
      const known = event.date === null ? undefined : byId.get(event.date)
      if (known === undefined || known.date === date || !isDay(known.date)) return null
      // A date of the same sentence is more often that of what is told than of what it is told from.
      const { sentence, first, last } = known.mention
      const beside = first >= mention.last && first - trigger.last <= OWN_DATE_REACH && trigger.first - last <= OWN_DATE_REACH
      return sentence === mention.sentence && !beside ? null : known.date
    }
    const base = baseOf(events, trigger, reader, kit, dayOf, mention)
    return base === null ? date : (told(date, mention.reading as Shift, base) ?? date)
  })
}

function isOfEvent({ reading }: DateMention): boolean {
  const { kind, from } = reading as DateReading & { from?: unknown }
  return kind === 'shift' && from === 'event'
}

function isDay({ value, earliest, latest }: DateValue): boolean {
  return value !== null && earliest !== null && earliest === latest
}

/** The word of a happening behind "after", in the same phrase. */
function triggerBehind(resolved: Resolved, reader: Reader, { sentence, last }: DateMention): TriggerMention | null {
  const found = resolved.triggerMentions.find(
    (trigger) => trigger.sentence === sentence && trigger.first >= last && trigger.first - last <= REACH,
  )
  if (found === undefined) return null
  for (let at = last; at < found.first; at++) {
    const dash = reader.has(at, Shape.dash) || reader.has(at, Shape.possessive)
    if (!dash && (reader.has(at, Shape.punctuation) || /^(?:of|in|on|by|with|who|that|which)$/.test(reader.norm(at)))) return null
  }
  return found
}

/** The day of the event that the word names; else that of all such events, when it is one. */
function baseOf(
  events: readonly Event[],
  trigger: TriggerMention,
  reader: Reader,
  kit: Kit,
  dayOf: (event: Event) => DateValue | null,
  mention: DateMention,
): DateValue | null {
  const named = events.find(
    (event) => event.trigger.start === trigger.start || event.mentions.some(({ start }) => start === trigger.start),
  )
  const own = named === undefined ? null : dayOf(named)
  if (own !== null) return own
  // "after an attack on the port" speaks of one not told before.
  if (/^(?:an?|another|one|similar)$/.test(reader.norm(mention.last))) return null
  const { type: given, pos } = kit.lexicon.row('trigger', trigger.row)
  // "two days after the air force said it had bombed a camp": a clause tells of its own happening, not of one told before.
  if (pos !== 'noun') return null
  const type = given as EventType
  const generic = GENERIC.test(reader.norm(trigger.last - 1))
  const days = events
    .filter((event) => event.status === 'occurred' && (event.type === type || (generic && CONFLICT_TYPES.has(event.type))))
    .map(dayOf)
    .filter((day) => day !== null)
  const [first] = days
  return first !== undefined && days.every(({ earliest }) => earliest === first.earliest) ? first : null
}

/** So far from a day; hours on are of that day or the next. */
function told(date: DateValue, { amounts, direction }: Shift, base: DateValue): DateValue | null {
  const day = parsePeriod(base.earliest as string)
  if (day === null) return null
  const context = { resolution: 'context', from: [base.id] } as const
  const hours = amounts.every(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second')
  if (hours) {
    const other = moved(
      day.start,
      amounts.map((amount) => ({ ...amount, count: amount.count ?? 1 })),
      direction,
    )
    if (other === null) return null
    const earliest = dayText(Math.min(day.start, other))
    return { ...date, ...context, value: `${day.value}~`, earliest, latest: dayText(Math.max(day.start, other)) }
  }
  const found = shifted(dayPeriod(day.start), amounts, direction, true)
  if (found === null) return null
  const { value, grain, start, end } = found
  return { ...date, ...context, value, grain, earliest: dayText(start), latest: dayText(end) }
}
