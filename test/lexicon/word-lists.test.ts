import { describe, expect, test } from 'vitest'
import { FURNITURE_KINDS, FURNITURE_PLACES, HARM_FRAMES, HARM_POS } from '../../src/lexicon/row-problems.js'
import { TABLES } from '../../src/lexicon/rows.js'
import { ACTOR_TYPES } from '../../src/model/actor.js'
import { CERTAINTIES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../../src/model/event.js'
import { MEASURES, QUANTIFIERS, STANCES, VICTIM_CLASSES } from '../../src/model/figure.js'
import { HIT_KINDS, type HitKind } from '../../src/model/hit.js'
import { VAGUE_TABLES, VAGUE_WORDS } from '../../src/model/vague-numbers.js'
import { type Row, rowsOf, show } from './tables.js'

const PLOVER =
  'ASSAULT ACCUSE AGREE COERCE CONSULT COOPERATE REQUEST MOBILIZE PROTEST REJECT RETREAT SANCTION SUPPORT THREATEN AID CONCEDE'.split(
    ' ',
  )
const ACLED: Readonly<Record<string, readonly string[]>> = {
  '': [''],
  Battles: ['', 'Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    '',
    'Air/drone strike',
    'Chemical weapon',
    'Grenade',
    'Remote explosive/landmine/IED',
    'Shelling/artillery/missile attack',
    'Suicide bomb',
  ],
  'Violence against civilians': ['', 'Abduction/forced disappearance', 'Attack', 'Sexual violence'],
  Protests: ['', 'Excessive force against protesters', 'Peaceful protest', 'Protest with intervention'],
  Riots: ['', 'Mob violence', 'Violent demonstration'],
  'Strategic developments': [
    '',
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
}
const TYPES = ACTOR_TYPES.filter((type) => type !== 'unidentified')

/** Columns with a closed set of values; '' where the cell may be empty. */
const CLOSED: Partial<Record<HitKind, Readonly<Record<string, readonly string[]>>>> = {
  trigger: {
    pos: ['verb', 'noun'],
    type: EVENT_TYPES,
    acled: Object.keys(ACLED),
    plover: ['', ...PLOVER],
    status: ['', ...EVENT_STATUSES],
    subject: ['', ...ROLES],
    object: ['', ...ROLES],
    of: ['', ...ROLES],
    certain: ['yes', 'weak'],
  },
  harm: {
    pos: HARM_POS,
    measure: MEASURES,
    frame: HARM_FRAMES,
    claimed: ['', 'party'],
  },
  'person-noun': { class: VICTIM_CLASSES, collective: ['', 'yes'] },
  'stand-in': { type: ACTOR_TYPES },
  hedge: { quantifier: QUANTIFIERS, position: ['before', 'after'] },
  number: { vague: ['', ...VAGUE_WORDS] },
  reporting: { pos: ['verb', 'phrase', 'noun'], stance: STANCES },
  cue: { status: ['', ...EVENT_STATUSES], certainty: ['', ...CERTAINTIES] },
  weapon: { kind: ['explosive', 'firearm', 'aircraft', 'missile', 'artillery', 'vehicle', 'blade', 'other'] },
  title: { kind: ['honorific', 'rank', 'post', 'profession'], type: ['', ...TYPES] },
  institution: { type: TYPES },
  'org-word': { type: TYPES, where: ['head', 'tail', 'both', 'none'] },
  abbreviation: { after: ['never', 'maybe'] },
  furniture: { where: FURNITURE_PLACES, kind: FURNITURE_KINDS, tail: ['', 'yes'] },
}
/** How many columns from the left tell rows apart, where it is not the first alone. */
const KEY_WIDTH: Partial<Record<HitKind, number>> = { trigger: 2, harm: 4, reporting: 2, hedge: 3, furniture: 2 }
/** Kinds that read a file of their own, not the columns of another's. */
const FILES = HIT_KINDS.filter((kind) => kind !== 'demonym' && kind !== 'capital')

describe.each(FILES)('%s', (kind) => {
  const rows = rowsOf(kind)

  test('is there, sorted by code point and without doubles', () => {
    expect(rows.length).toBeGreaterThan(0)
    const key = (row: Row) => Buffer.from(row.cells.slice(0, KEY_WIDTH[kind] ?? 1).join('\t'))
    const wrong = rows.filter((row, i) => {
      const before = rows[i - 1]
      return before !== undefined && before.file === row.file && Buffer.compare(key(before), key(row)) >= 0
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('has no spaces around a cell and no empty alternative', () => {
    const wrong = rows.filter((row) => row.cells.some((cell) => cell !== cell.trim() || /^\||\|\||\|$|\| | \|| {2}/.test(cell)))
    expect(wrong.map(show)).toEqual([])
  })

  test('names what it is matched by', () => {
    const first = TABLES[kind].phrases[0]
    if (first !== undefined) expect(rows.filter((row) => row.at[first] === '').map(show)).toEqual([])
  })

  test.each(Object.entries(CLOSED[kind] ?? {}))('%s is of the closed set', (column, allowed) => {
    expect(
      rows.filter((row) => !allowed.includes(row.at[column] as string)).map((row) => `${show(row)}: ${row.at[column]}`),
    ).toEqual([])
  })
})

test('what a stand-in may mean are types of actor, none for a person', () => {
  const types: ReadonlySet<string> = new Set(ACTOR_TYPES)
  const wrong = rowsOf('stand-in').filter(({ at }) => {
    if (at.type === 'person') return at.fits !== ''
    return at.fits !== '' && !at.fits?.split('|').every((type) => types.has(type))
  })
  expect(wrong.map(show)).toEqual([])
})

test('an ACLED sub-event belongs to its event', () => {
  const wrong = rowsOf('trigger').filter((row) => ACLED[row.at.acled as string]?.includes(row.at.sub as string) !== true)
  expect(wrong.map(show)).toEqual([])
})

test('number words have an integer', () => {
  for (const row of rowsOf('number')) expect(row.at.value, show(row)).toMatch(/^\d{1,13}$/)
})

test('a vague number is worth what the published table says', () => {
  const contract: Readonly<Record<string, number>> = VAGUE_TABLES.contract
  const wrong = rowsOf('number').filter((row) => row.at.vague !== '' && Number(row.at.value) !== contract[row.at.vague as string])
  expect(wrong.map(show)).toEqual([])
})

test('a cue says something', () => {
  expect(
    rowsOf('cue')
      .filter((row) => row.at.status === '' && row.at.certainty === '')
      .map(show),
  ).toEqual([])
})

test('countries: codes, keys and coordinates', () => {
  const rows = rowsOf('country')
  expect(new Set(rows.map((row) => row.at.key)).size).toBe(rows.length)
  for (const row of rows) {
    expect(row.at.code, show(row)).toMatch(/^[A-Z]{2}$/)
    expect(row.at.key, show(row)).toMatch(/^[a-z]+(?:-[a-z]+){0,6}$/)
    expect(row.at.geonames, show(row)).toMatch(/^\d+$/)
    expect(Math.abs(Number(row.at.latitude)), show(row)).toBeLessThanOrEqual(90)
    expect(Math.abs(Number(row.at.longitude)), show(row)).toBeLessThanOrEqual(180)
  }
})

test('institutions: an id stands once, a parent is one of them, no phrase stands in two rows', () => {
  const rows = rowsOf('institution')
  const ids = rows.map((row) => row.at.id as string)
  expect(new Set(ids).size).toBe(ids.length)
  expect(rows.filter((row) => row.at.parent !== '' && !ids.includes(row.at.parent as string)).map(show)).toEqual([])
  const phrases = rows.flatMap((row) => (row.at.phrase as string).split('|'))
  expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([])
})
