/** What holds of linking whatever the documents: their order, their copies and their neighbours change nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'
import { link } from '../../src/link/link.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import { entitySchema } from '../../src/schema/entity.js'
import { type IncidentRecord, incidentSchema } from '../../src/schema/incident.js'
import { jsonText } from '../../src/write/json-text.js'
import { newsText } from '../news-text.js'
import { CORPUS, record } from './corpus.js'
import { HAPPENINGS } from './happenings.js'

const bytes = (records: readonly DocumentRecord[]): string => jsonText(link(records))
const expected = bytes(CORPUS)
const some = fc.shuffledSubarray([...CORPUS], { minLength: 1 })

/** Incidents without the links to entities, which grow with the documents that name the same actor. */
const incidentsOf = (records: readonly DocumentRecord[]): Omit<IncidentRecord, 'actors'>[] =>
  link(records).incidents.map(({ actors: _actors, ...rest }) => rest)

test('the order of the documents changes no byte', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...CORPUS], { minLength: CORPUS.length }), (records) => bytes(records) === expected),
    { numRuns: 30 },
  )
})

test('a document that is there twice is one report', () => {
  fc.assert(
    fc.property(some, (copied) => {
      const copies = copied.map((one) => ({ ...one, source: { ...one.source, path: `~copies/${one.source.path}` } }))
      return bytes([...copies, ...CORPUS]) === expected
    }),
    { numRuns: 30 },
  )
})

test('documents that tell of something else change no incident and no id', () => {
  const chosen = fc.subarray([...HAPPENINGS], { minLength: 1 })
  fc.assert(
    fc.property(chosen, (happenings) => {
      const names = new Set(happenings.flatMap(({ reports }) => Object.keys(reports)))
      const alone = incidentsOf(CORPUS.filter(({ source }) => names.has(source.path)))
      const among = incidentsOf(CORPUS).filter(({ reports }) => reports.some(({ path }) => names.has(path)))
      expect(alone).toEqual(among)
    }),
    { numRuns: 30 },
  )
})

test('an incident keeps its id when a later report joins', () => {
  const later = record(
    'market-later',
    '9 March 2024 - The car bomb that killed 12 people and wounded 30 at a market in Mosul on 3 March 2024 had been parked there the night before.',
  )
  const before = link(CORPUS).incidents.find(({ reports }) => reports.some(({ path }) => path === 'market-a'))
  const after = link([...CORPUS, later]).incidents.find(({ reports }) => reports.some(({ path }) => path === 'market-later'))
  expect(after?.reports.length).toBe((before?.reports.length ?? 0) + 1)
  expect(after?.id).toBe(before?.id)
})

test('whatever the news, records fit their schemas, and no document reports one happening twice', () => {
  const extractor = createExtractor()
  const corpus = fc.array(newsText, { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(corpus, (texts) => {
      const records = texts.map((text, i) => extractor.extract(text, { path: `${i}`, published: '2025-12-20' }))
      const { incidents, entities } = link(records)
      for (const incident of incidents) {
        expect(incidentSchema.safeParse(incident).error).toBeUndefined()
        const documents = incident.reports.map(({ document }) => document)
        expect(new Set(documents).size).toBe(documents.length)
        expect(incident.links.length).toBe(documents.length - 1)
      }
      for (const entity of entities) expect(entitySchema.safeParse(entity).error).toBeUndefined()
      expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length)
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
      expect(jsonText(link(records.toReversed()))).toBe(jsonText({ incidents, entities }))
    }),
    { numRuns: 40 },
  )
})
