import { expect, test } from 'vitest'
import { ACTOR_TYPES } from '../../src/model/actor.js'
import { EVENT_TYPES } from '../../src/model/event.js'
import { NOTHING_GIVEN, sourceOfText } from '../../src/read/source.js'
import { documentSchema } from '../../src/schema/document.js'
import { jsonSchema } from '../../src/schema/json-schema.js'
import { problemsOf } from '../../src/schema/problems.js'
import { stubRecord } from '../write/stub.js'

const record = () => stubRecord(sourceOfText('a.txt', '@Mosul #Gunmen 12 people 2025-12-13 !raid', NOTHING_GIVEN))
const problems = (value: unknown) => {
  const result = documentSchema.safeParse(value)
  return result.success ? [] : problemsOf(result.error)
}

test('a record fits', () => {
  expect(problems(record())).toEqual([])
  expect(problems(JSON.parse(JSON.stringify(record())))).toEqual([])
})

test('what does not fit is told by its path', () => {
  expect(problems({ ...record(), extra: 1 })[0]).toContain('extra')
  expect(problems(JSON.parse(JSON.stringify(record()).replace('{', '{"__proto__":{},')))[0]).toContain('__proto__')
  expect(problems({ ...record(), dates: [{ ...record().dates[0], earliest: '2025-02-30' }] })[0]).toMatch(/^dates\.0\.earliest: /)
  expect(problems({ ...record(), places: [{ ...record().places[0], id: 'x1' }] })[0]).toMatch(/^places\.0\.id: /)
  expect(problems({ ...record(), casualties: [{ ...record().casualties[0], low: 2 ** 53 }] })[0]).toMatch(/^casualties\.0\.low: /)
  expect(problems(null)[0]).toMatch(/^record: /)
})

test('in plain words', () => {
  expect(problems({ ...record(), language: undefined })).toEqual(['language: is missing'])
  expect(problems({ ...record(), language: 7 })).toEqual(['language: expected string, found number'])
  expect(problems({ ...record(), events: [{ ...record().events[0], type: 'party' }] })[0]).toMatch(
    /^events\.0\.type: expected one of /,
  )
})

test('many problems are cut short', () => {
  expect(problems({}).at(-1)).toMatch(/^and \d+ more$/)
})

test('the JSON Schema names its parts and takes its lists from the model', () => {
  const schema = jsonSchema('document') as { $defs: Record<string, { properties: Record<string, { enum?: string[] }> }> }
  expect(jsonSchema('document').$id).toBe('urn:extract:document:1')
  expect(Object.keys(schema.$defs).sort()).toEqual([
    'Actor',
    'ActorMention',
    'Attribution',
    'Block',
    'Casualty',
    'Count',
    'Date',
    'Diagnostic',
    'Document',
    'Event',
    'Mention',
    'Place',
    'PlaceMention',
    'Redaction',
    'Source',
  ])
  expect(schema.$defs.Event?.properties.type?.enum).toEqual([...EVENT_TYPES])
  expect(schema.$defs.Actor?.properties.type?.enum).toEqual([...ACTOR_TYPES])
  expect(JSON.stringify(schema)).not.toContain('__schema')
})
