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
