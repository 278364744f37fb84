import { afterEach, describe, expect, test, vi } from 'vitest'
import { createExtractor } from '../../src/index.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import { inFolder } from '../read/folder.js'
import { runWhole } from './run.js'

const PLACES = 'name\ttype\tcountry\tadmin1\tlatitude\tlongitude\tgeonames\taliases\tsource\n'
const ACTORS = 'id\tname\ttype\taliases\tcountry\tfrom\tto\tparent\trole\twikidata\n'
const VILLAGE = 'Wadi Zerqan\tvillage\tSY\tHasakah\t36.8123\t40.5123\t\tZerkan Valley\tfield notes\n'
const GUARD = 'zerqan-guard\tZerqan Guard\tarmed-group\tZG\tSY\t\t\t\t\t\n'

const TEXT =
  'BEIRUT, 3 May 2025 - Gunmen attacked Wadi Zerqan, a village in Syria, on Friday, killing two members of the Zerqan Guard. ISIS said it was behind the raid.\n'

const FILES = { 'a.txt': TEXT, 'places.tsv': PLACES + VILLAGE, 'actors.tsv': ACTORS + GUARD }

afterEach(() => vi.unstubAllEnvs())

async function recordWith(...args: string[]): Promise<DocumentRecord> {
  const { code, out, err } = await runWhole('a.txt', '--format', 'jsonl', ...args)
  expect(err).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out)
}

const place = ({ places }: DocumentRecord, name: string) => places.find((one) => one.name === name)
const actor = ({ actors }: DocumentRecord, name: string) => actors.find((one) => one.name === name)

test('a place that no gazetteer holds gets its coordinates', async () => {
  inFolder(FILES)
  expect(place(await recordWith(), 'Wadi Zerqan')).toMatchObject({ latitude: null, longitude: null })
  const record = await recordWith('--gazetteer', 'places.tsv')
  expect(place(record, 'Wadi Zerqan')).toMatchObject({
    type: 'village',
    country: 'SY',
    admin1: 'Hasakah',
    latitude: 36.8123,
    longitude: 40.5123,
  })
})

test('vague words by another table', async () => {
  inFolder({ 'a.txt': 'A blast killed dozens of people and wounded several.\n' })
  const lows = ({ casualties }: DocumentRecord) => casualties.map(({ low }) => low)
  expect(lows(await recordWith())).toEqual([24, 3])
  const record = await recordWith('--vague-numbers', 'acled')
  expect(lows(record)).toEqual([12, 3])
  expect(record.producedBy.lexicon).toMatch(/\+[0-9a-f]{12}$/)
})

test('an own actor gets its key', async () => {
  inFolder(FILES)
  expect(actor(await recordWith(), 'Zerqan Guard')?.key ?? null).toBeNull()
  expect(actor(await recordWith('--lexicon', 'actors.tsv'), 'Zerqan Guard')).toMatchObject({
    key: 'zerqan-guard',
    type: 'armed-group',
    country: 'SY',
  })
})

test('an own row takes the place of a built-in one', async () => {
  inFolder({
    ...FILES,
    'override.tsv': `${ACTORS}islamic-state\tThe Organisation\tpolitical\tISIS\t\t\t\t\t\t\n`,
    'beirut.tsv': `${PLACES}Beirut\tsite\tLB\t\t33.9\t35.5\t\t\tour office\n`,
  })
  const before = await recordWith()
  expect(before.actors.find(({ key }) => key === 'islamic-state')).toMatchObject({ name: 'Islamic State', type: 'armed-group' })
  expect(place(before, 'Beirut')).toMatchObject({ type: 'city' })
  const record = await recordWith('--lexicon', 'override.tsv', '--gazetteer', 'beirut.tsv')
  expect(record.actors.find(({ key }) => key === 'islamic-state')).toMatchObject({ name: 'The Organisation', type: 'political' })
  expect(place(record, 'Beirut')).toMatchObject({ type: 'site', latitude: 33.9, longitude: 35.5 })
})

test('several tables count together, and the record says so', async () => {
  inFolder({
    ...FILES,
    'more.tsv': `${PLACES}Tell Numan\tvillage\tSY\t\t36.9\t40.6\t\t\tfield notes\n`,
    'a.txt': `${TEXT}On Saturday they attacked Tell Numan, also in Syria.\n`,
  })
  const plain = await recordWith()
  const one = await recordWith('--gazetteer', 'places.tsv')
  const both = await recordWith('--gazetteer', 'places.tsv', '--gazetteer', 'more.tsv', '--lexicon', 'actors.tsv')
  expect(place(both, 'Wadi Zerqan')?.latitude).toBe(36.8123)
  expect(place(both, 'Tell Numan')?.latitude).toBe(36.9)
  expect(one.producedBy.gazetteer).toMatch(new RegExp(`^${plain.producedBy.gazetteer}\\+[0-9a-f]+$`))
  expect(both.producedBy.gazetteer).not.toBe(one.producedBy.gazetteer)
  expect(both.producedBy.lexicon).toMatch(new RegExp(`^${plain.producedBy.lexicon}\\+[0-9a-f]+$`))
  expect(one.producedBy.lexicon).toBe(plain.producedBy.lexicon)
})

test('a longer built-in name goes before a shorter own one', async () => {
  inFolder({ 'a.txt': 'Shells hit Khan Younis.\n', 'places.tsv': `${PLACES}Khan\tvillage\tSY\t\t35\t37\t\t\tx\n` })
  expect((await recordWith('--gazetteer', 'places.tsv')).places.map(({ name }) => name)).toEqual(['Khan Younis'])
})

test('the library takes paths, or texts with a name', async () => {
  inFolder(FILES)
  const byPath = createExtractor({ gazetteer: ['places.tsv'], lexicon: ['actors.tsv'] }).extract(TEXT)
  const byText = createExtractor({
    gazetteer: [{ file: 'here', text: FILES['places.tsv'] }],
    lexicon: [{ file: 'here', text: FILES['actors.tsv'] }],
  }).extract(TEXT)
  expect(byText).toEqual(byPath)
  expect(place(byPath, 'Wadi Zerqan')?.latitude).toBe(36.8123)
  expect(actor(byPath, 'Zerqan Guard')?.key).toBe('zerqan-guard')
  expect(() => createExtractor({ lexicon: [{ file: 'groups', text: `${ACTORS}x\t\t` }] })).toThrow(
    'groups:2: expected 10 columns',
  )
})

test('check takes them too', async () => {
  vi.stubEnv('CI', '')
  inFolder({ 'fixtures/one/article.txt': TEXT, ...FILES })
  await runWhole('check', '--update', '--quiet')
  const { out } = await runWhole('check', '--gazetteer', 'places.tsv', '--lexicon', 'actors.tsv')
  expect(out).toContain('zerqan-guard')
  expect((await runWhole('check', '--lexicon', 'nothing.tsv')).code).toBe(2)
})

describe('a bad row is one message, before anything is written', () => {
  test.each([
    ['--lexicon', `${ACTORS}${GUARD}${GUARD}`, 'own.tsv:3: id: "zerqan-guard" stands in line 2 already'],
    ['--lexicon', `${ACTORS}guard\tGuard\tmilitia\t\t\t\t\t\t\t\n`, 'own.tsv:2: type: expected one of person'],
    ['--lexicon', 'id,name\n', 'own.tsv:1: expected the columns id, name, type'],
    ['--gazetteer', `${PLACES}Wadi\tvillage\tSY\t\t36,8\t40.5\t\t\tx\n`, 'own.tsv:2: latitude: expected degrees, found "36,8"'],
    ['--gazetteer', `${PLACES}–\tvillage\tSY\t\t36\t40\t\t\tx\n`, 'own.tsv:2: a place needs a name'],
    ['--gazetteer', '', 'own.tsv: no header line; expected the columns name, type'],
    ['--gazetteer', 'PK\u0003\u0004', 'own.tsv: looks like'],
  ])('%s %j', async (option, text, message) => {
    inFolder({ 'a.txt': TEXT, 'own.tsv': text, 'out.jsonl': 'as it was' })
    const { code, out, err } = await runWhole('a.txt', option, 'own.tsv')
    expect([code, out, err.split('\n').length]).toEqual([2, '', 2])
    expect(err).toContain(`extract: ${message}`)
  })

  test('a table that is not there', async () => {
    inFolder(FILES)
    expect(await runWhole('a.txt', '--gazetteer', 'none.tsv')).toMatchObject({
      code: 2,
      err: 'extract: none.tsv: no such file or folder\n',
    })
  })
})
