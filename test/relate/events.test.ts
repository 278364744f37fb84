/**
 * Events of single sentences, by construction: `events/cases.tsv` holds a sentence and what it tells.
 *
 *     trigger | type | status | role actor & role actor | places | date      events joined by " ; ", - for none
 *
 * The sentences are read as if published on 1 June 2025.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'
import type { DocumentRecord } from '../../src/schema/document.js'

const extractor = createExtractor()
const table = readFileSync(new URL('./events/cases.tsv', import.meta.url), 'utf8')
const cases = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string])

test('the table holds enough sentences', () => {
  expect(cases.length).toBeGreaterThanOrEqual(75)
})

test.each(cases)('%s', (sentence, expected) => {
  expect(shown(extractor.extract(sentence, { published: '2025-06-01' }))).toBe(expected)
})

function shown(record: DocumentRecord): string {
  const names = new Map([...record.places, ...record.actors].map(({ id, name }) => [id, name]))
  const dates = new Map(record.dates.map(({ id, value }) => [id, value]))
  const events = record.events.map((event) =>
    [
      event.trigger.quote,
      event.type,
      event.certainty === 'certain' ? event.status : `${event.status} ${event.certainty}`,
      event.actors.map(({ actor, role }) => `${role} ${names.get(actor)}`).join(' & ') || '-',
      event.places.map((place) => names.get(place)).join(', ') || '-',
      (event.date === null ? null : dates.get(event.date)) ?? '-',
    ].join(' | '),
  )
  return events.join(' ; ') || '-'
}

test('who says so is told by the commas of the clause', () => {
  const sources = (sentence: string): (string | undefined)[] => {
    const record = extractor.extract(sentence, { published: '2025-06-01' })
    const names = new Map(record.actors.map(({ id, name }) => [id, name]))
    return record.casualties.map(({ attribution }) => (attribution?.actor == null ? undefined : names.get(attribution.actor)))
  }
  expect(sources('Gunmen killed three farmers in Katsina on Friday, the Nigerian army said.')).toEqual(['Nigerian army'])
  expect(sources('Gunmen killed three farmers in Katsina on Friday, witnesses said.')).toEqual([undefined])
  expect(sources('According to the United Nations, 12 people were killed in Goma on Friday.')).toEqual(['United Nations'])
  expect(sources('The attack, which killed 12 people, was condemned by the United Nations.')).toEqual([undefined])
  expect(sources('Hamas accused Israel of killing 12 people in Rafah on Friday.')).toEqual(['Hamas'])
})

/** Trigger, places and date of the events of a text of several paragraphs. */
function told(text: string, published?: string): string[] {
  const record = extractor.extract(text, published === undefined ? {} : { published })
  const names = new Map(record.places.map(({ id, name }) => [id, name]))
  const dates = new Map(record.dates.map(({ id, value }) => [id, value]))
  return record.events.map(({ trigger, mentions, places, date }) =>
    [
      [trigger, ...mentions].map(({ quote }) => quote).join(', '),
      places.map((place) => names.get(place)).join(', ') || '-',
      (date === null ? null : dates.get(date)) ?? '-',
    ].join(' | '),
  )
}

test('harm with a place of its own is no more of the attack told before', () => {
  const text =
    'Gunmen killed nine people in the town of Bara on 3 May 2024, officials said.\n\n' +
    'In Ansongo two men were shot dead. Five others were wounded.'
  expect(told(text)).toEqual(['killed | Bara | 2024-05-03', 'shot dead, wounded | Ansongo | -'])
})

test('a sentence without day and place has those of the sentence before it, but not across paragraphs', () => {
  const first = 'Troops searched a compound in Samarra on 3 May 2024.'
  const second = 'They detained three men.'
  expect(told(`${first} ${second}`)).toEqual(['detained | Samarra | 2024-05-03'])
  expect(told(`${first}\n\n${second}`).at(-1)).toBe('detained | - | -')
  expect(told(`${first} Elsewhere police arrested two men.`).at(-1)).toBe('arrested | - | -')
})

test('a country named often is not where its neighbour is bombed', () => {
  const text =
    'Rebels in Yemen sank a ship off Hodeidah on 3 May 2024. They blame Israel.\n\n' +
    'Israel bombed the port of Mocha on 4 May 2024. Israel had warned of it.\n\n' +
    'The rebels hit a second freighter with a missile, which Israel condemned.'
  expect(told(text).some((event) => event.includes('| Israel |'))).toBe(false)
})

test('a place, a day and a dash head a report of that day', () => {
  const record = extractor.extract('Court jails two\n\nDhaka, 3 May 2024 \u2013 A bomb wounded two men in Sylhet on Thursday.')
  expect(record.published.value).toBe('2024-05-03')
  expect(told('Court jails two\n\nDhaka, 3 May 2024 \u2013 A bomb wounded two men in Sylhet on Thursday.')).toEqual([
    'wounded | Sylhet | 2024-05-02',
  ])
})

test('figures of harm without a deed belong to the event before, those of a fire to none', () => {
  const events = (text: string): (string | null)[] =>
    extractor.extract(text, { published: '2025-06-01' }).casualties.map(({ event }) => event)
  expect(events('A blast in Hilla on 3 May 2024 left four people dead and 11 injured.')).toEqual(['e1', 'e1'])
  expect(events('A blaze in a factory in Hilla killed four people on 3 May 2024.')).toEqual([null])
  const raid = 'The army attacked a camp near Hilla on 3 May 2024. '
  expect(events(`${raid}Three soldiers died, its commander said.`)).toEqual(['e1'])
  // Another year; one man in another paragraph, who may have died of anything.
  expect(events(`${raid}Three soldiers died in Hilla in 2019.`)).toEqual([null])
  expect(events(`${raid}\n\nHis brother died.`)).toEqual([null])
})

test('behind a paragraph that recalls an earlier attack, the attack is that of the news', () => {
  const { events } = extractor.extract(
    'A bomb killed nine people in Baidoa on 3 May 2024.\n\nIn June 2023 a similar attack in Baidoa left six officers dead.\n\nThe prime minister condemned the bombing.',
  )
  expect(events.map(({ trigger, mentions }) => [trigger.quote, ...mentions.map(({ quote }) => quote)])).toEqual([
    ['killed', 'bombing'],
    ['attack'],
  ])
})

test('a claim that tells no deed is of the deed told before, and so are the figures that it gives', () => {
  const { events } = extractor.extract(
    'A car bomb killed nine people in Baidoa on 3 May 2024. Troops opened fire as people fled.\n\nAl-Shabaab claimed responsibility in a statement, saying that it had killed 22 soldiers.',
  )
  const [bomb] = events
  expect(bomb?.casualties).toEqual(['c1', 'c2'])
  expect(bomb?.actors.map(({ role }) => role)).toContain('perpetrator')
})
