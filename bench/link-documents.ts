/** Document records of generated happenings, for the bench of linking. */
import { createHash } from 'node:crypto'
import type { EventType } from '../src/model/event.js'
import { dayNumber, dayText } from '../src/rule/calendar/civil.js'
import type { ActorRecord } from '../src/schema/actors.js'
import type { DateRecord } from '../src/schema/dates.js'
import type { DocumentRecord } from '../src/schema/document.js'
import type { EventRecord } from '../src/schema/events.js'
import type { CasualtyRecord } from '../src/schema/figures.js'
import type { PlaceRecord } from '../src/schema/places.js'
import { generator } from './chance.js'

export interface Made {
  readonly records: readonly DocumentRecord[]
  /** The happening that an event (`document event`) tells. */
  readonly happeningOf: ReadonlyMap<string, number>
}

const TOWNS = 3000
const ACTORS = 200
const DAYS = 1096
const FIRST_DAY = dayNumber(2023, 1, 1)
const EVENTS_PER_DOCUMENT = 4
const TYPES: readonly EventType[] = ['explosion', 'attack', 'battle', 'violence-against-civilians', 'arrest']

interface Happening {
  readonly id: number
  readonly type: EventType
  readonly day: number
  readonly town: number
  readonly actor: number
  readonly killed: number
  readonly wounded: number
}

/** Records with so many events. */
export function documentsOf(events: number): Made {
  const random = generator(20_251_213)
  const below = (n: number): number => Math.floor(random() * n)
  // A few towns see most of the war.
  const town = (): number => Math.floor(TOWNS * random() ** 3)
  const tellings: Happening[] = []
  for (let id = 0; tellings.length < events; id++) {
    const happening: Happening = {
      id,
      type: TYPES[below(TYPES.length)] as EventType,
      day: FIRST_DAY + below(DAYS),
      town: town(),
      actor: below(ACTORS),
      killed: Math.floor(1 / (0.02 + random())),
      wounded: Math.floor(2 / (0.02 + random())),
    }
    const reports = random() < 0.6 ? 1 : random() < 0.995 ? 2 + below(6) : 100 + below(300)
    for (let i = 0; i < reports && tellings.length < events; i++) tellings.push(happening)
  }
  for (let i = tellings.length - 1; i > 0; i--) {
    const j = below(i + 1)
    const [a, b] = [tellings[i] as Happening, tellings[j] as Happening]
    tellings[i] = b
    tellings[j] = a
  }
  const happeningOf = new Map<string, number>()
  const records: DocumentRecord[] = []
  for (let at = 0; at < tellings.length; at += EVENTS_PER_DOCUMENT) {
    const own = [...new Set(tellings.slice(at, at + EVENTS_PER_DOCUMENT))]
    const record = documentOf(records.length, own, random)
    for (const [i, { id }] of own.entries()) happeningOf.set(`${record.id} e${i + 1}`, id)
    records.push(record)
  }
  return { records, happeningOf }
}

function mention(start: number, quote: string) {
  return { start, end: start + quote.length, line: 1, column: start + 1, quote }
}

/** One article that tells the happenings, each as well as news does. */
function documentOf(index: number, happenings: readonly Happening[], random: () => number): DocumentRecord {
  const sha256 = createHash('sha256').update(`document ${index}`).digest('hex')
  const published = Math.max(...happenings.map(({ day }) => day)) + Math.floor(random() * 3)
  const dates: DateRecord[] = []
  const places: PlaceRecord[] = []
  const actors: ActorRecord[] = []
  const casualties: CasualtyRecord[] = []
  const events = happenings.map((happening, i): EventRecord => {
    const at = i * 200
    const id = `e${i + 1}`
    const dated = random()
    if (dated < 0.92) dates.push(dateOf(`d${i + 1}`, happening.day, dated > 0.8, at))
    const placed = random() < 0.9
    if (placed) places.push(placeOf(`p${i + 1}`, happening.town, at))
    const acted = random() < 0.6
    if (acted) actors.push(actorOf(`a${i + 1}`, happening.actor, at))
    const own: CasualtyRecord[] = []
    const tell = (measure: 'killed' | 'wounded', truth: number): void => {
      if (random() > 0.75) return
      const told = random() < 0.75 ? truth : Math.max(1, Math.round(truth * (0.8 + 0.4 * random())))
      own.push(figureOf(`c${casualties.length + own.length + 1}`, measure, told, id, at))
    }
    tell('killed', happening.killed)
    tell('wounded', happening.wounded)
    casualties.push(...own)
    return {
      id,
      type: random() < 0.8 ? happening.type : 'attack',
      acled: null,
      status: 'occurred',
      certainty: 'certain',
      cues: [],
      date: dated < 0.92 ? `d${i + 1}` : null,
      places: placed ? [`p${i + 1}`] : [],
      actors: acted ? [{ actor: `a${i + 1}`, role: 'perpetrator' }] : [],
      casualties: own.map((one) => one.id),
      counts: [],
      attribution: null,
      trigger: mention(at, 'attack'),
      mentions: [],
      evidence: mention(at, `article ${index} tells of ${i} attack in words of its own`),
      main: i === 0,
      by: 'bench',
    }
  })
  return {
    schema: 'extract/document@1',
    id: sha256.slice(0, 16),
    source: { path: `news/${index}.txt`, sha256, bytes: 1000, length: 1000, encoding: 'utf-8', bom: false },
    producedBy: { tool: '0', lexicon: '0', gazetteer: '0' },
    title: null,
    authors: [],
    outlet: null,
    published: { value: dayText(published), basis: 'metadata', mention: null, from: [] },
    language: 'en',
    blocks: [],
    dates,
    places,
    actors,
    casualties,
    counts: [],
    events,
    diagnostics: [],
  }
}

function dateOf(id: string, day: number, coarse: boolean, at: number): DateRecord {
  const text = dayText(day)
  const month = text.slice(0, 7)
  const last = dayText(dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)) + 1, 1) - 1)
  return {
    id,
    type: 'date',
    value: coarse ? month : text,
    earliest: coarse ? `${month}-01` : text,
    latest: coarse ? last : text,
    grain: coarse ? 'month' : 'day',
    resolution: 'explicit',
    from: [],
    mention: mention(at + 10, text),
    by: 'bench',
  }
}

function placeOf(id: string, town: number, at: number): PlaceRecord {
  return {
    id,
    name: `Town ${town}`,
    type: 'town',
    country: ['SY', 'IQ', 'SD', 'UA', 'ML', 'NG', 'AF', 'YE', 'MM', 'SO'][town % 10] as string,
    admin1: `Province ${town % 150}`,
    latitude: -30 + ((town * 7919) % 6000) / 100,
    longitude: -20 + ((town * 104729) % 10000) / 100,
    geonames: 1000 + town,
    within: null,
    confidence: 'high',
    mentions: [{ ...mention(at + 30, `Town ${town}`), precision: 'exact' }],
    by: 'bench',
  }
}

function actorOf(id: string, actor: number, at: number): ActorRecord {
  return {
    id,
    name: `Front ${actor}`,
    key: `front-${actor}`,
    type: 'armed-group',
    country: null,
    roles: [],
    affiliation: null,
    mentions: [mention(at + 50, `Front ${actor}`)],
    by: 'bench',
  }
}

function figureOf(id: string, measure: 'killed' | 'wounded', told: number, event: string, at: number): CasualtyRecord {
  return {
    id,
    measure,
    low: told,
    best: told,
    high: told,
    quantifier: 'exact',
    victims: { text: 'people', actor: null, class: 'unknown' },
    scope: 'total',
    subsetOf: null,
    period: 'incident',
    status: 'reported',
    attribution: null,
    event,
    date: null,
    place: null,
    sameAs: null,
    trigger: mention(at + 70, measure),
    mention: mention(at + 80, `${told} people`),
    by: 'bench',
  }
}
