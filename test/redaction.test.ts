/** No name of a victim leaves by any way: every format and command, over all seeds and fixtures, and texts made up from names. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../src/extractor.js'
import { documentSchema } from '../src/schema/document.js'
import { findPointers } from '../src/schema/find-pointers.js'
import { Coordinates } from '../src/write/coordinates.js'
import { textOfRecord } from '../src/write/redact/mask.js'
import { runWhole } from './cli/run.js'
import { inFolder } from './read/folder.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ARTICLES = [
  ...readdirSync(join(ROOT, 'seeds')).map((name) => join(ROOT, 'seeds', name)),
  ...readdirSync(join(ROOT, 'fixtures')).map((name) => join(ROOT, 'fixtures', name, 'article.txt')),
]
/** Victims of every kind beside those of the seeds. */
const MADE_UP = `HADDAD KILLED IN HOMS

HOMS, Dec 14, 2025 - Gunmen killed the lawyer Karim Haddad, 41, on Saturday, police said. Haddad's sister, Dr Lina Haddad, was
wounded. An air strike in Idlib killed Abu Zubayr al-Qinawi, a commander of the Islamic State group; al-Qinawi had led it since 2019.
On Friday, police in Lagos detained Salim Bakari. "Bakari is a teacher," said his lawyer, Chidi Okafor, who met the Haddads.
`

const plain = createExtractor()
const redacting = createExtractor({ redact: ['victims'] })

/** The names of those whom the redacted record numbers, as the text gives them. */
function victimNames(text: string): string[] {
  const hidden = new Set(redacting.extract(text).actors.flatMap(({ id, name }) => (name.startsWith('[victim ') ? [id] : [])))
  return plain
    .extract(text)
    .actors.filter(({ id }) => hidden.has(id))
    .flatMap(({ name, mentions }) => [name, ...mentions.filter(({ form }) => form === undefined).map(({ quote }) => quote)])
    .filter((name) => !/^(?:President|Senator|Archbishop)$/.test(name))
}

/** Names that stand as words in an output, whatever its escapes. */
function leaked(names: readonly string[], output: string): string[] {
  const parts = names.flatMap((name) => [name, ...name.split(/\s+/).filter((word) => word.length > 4)])
  return [...new Set(parts)].filter((name) =>
    new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu').test(output),
  )
}

const texts = [...ARTICLES.map((path) => readFileSync(path, 'utf8')), MADE_UP]
const names = [...new Set(texts.flatMap(victimNames))]

test('there are names to hide', () => {
  expect(names).toEqual(
    expect.arrayContaining(['Salah al-Numan al-Jubouri', 'Karim Haddad', 'HADDAD', 'Abu Zubayr al-Qinawi', 'Bakari']),
  )
})

describe('no format tells a name', () => {
  const formats: readonly (readonly string[])[] = [
    ...['jsonl', 'json', 'geojson', 'webannotation', 'sql', 'pretty'].map((format) => ['--format', format]),
    ['--format', 'sql', '--dialect', 'postgres'],
    ...['dates', 'places', 'actors', 'casualties', 'counts', 'events'].map((table) => ['--format', 'csv', '--table', table]),
  ]
  const commands: readonly (readonly string[])[] = [
    ...formats,
    ...['table', 'csv', 'json'].map((format) => ['figures', '--format', format]),
    ...['jsonl', 'table'].map((format) => ['link', '--format', format]),
    ['report'],
  ]
  test.each(commands)('%s %s %s %s', async (...command) => {
    inFolder({ 'made-up.txt': MADE_UP })
    const { out, err } = await runWhole(
      ...command.filter((word) => word !== undefined),
      '--redact',
      'victims',
      'made-up.txt',
      ...ARTICLES,
    )
    expect(out.length).toBeGreaterThan(100)
    expect(leaked(names, out + err)).toEqual([])
  })

  test.each(['text', 'json'])('explain, as %s', async (format) => {
    inFolder({ 'made-up.txt': MADE_UP })
    const all = await runWhole('explain', 'made-up.txt', '--all', '--format', format, '--redact', 'victims')
    const one = await runWhole('explain', 'made-up.txt', '--at', '3', '--format', format, '--redact', 'victims')
    expect([all.code, one.code]).toEqual([0, 0])
    expect(leaked(names, all.out + one.out)).toEqual([])
    expect(leaked(names, (await runWhole('explain', 'made-up.txt', '--all', '--format', format)).out)).not.toEqual([])
  })
})

test('a redacted record fits its schema, its pointers show what the redacted text shows', () => {
  for (const text of texts) {
    const record = redacting.extract(text)
    expect(() => documentSchema.parse(record)).not.toThrow()
    const shown = textOfRecord(record, text)
    const at = new Coordinates(shown)
    expect(at.length).toBe(record.source.length)
    for (const { mention } of findPointers(record)) {
      expect(shown.slice(at.units(mention.start), at.units(mention.end))).toBe(mention.quote)
      expect(at.at(at.units(mention.start))).toMatchObject({ line: mention.line, column: mention.column })
    }
  }
})

test('names of all shapes, wherever they stand', () => {
  const given = fc.constantFrom('Karim', 'Lina', 'Salah', 'Mary', 'José', 'Abdul', 'Will')
  const last = fc.constantFrom('Haddad', 'al-Numan', 'O’Brien', 'Okafor', 'de Lima', 'Brown', 'bin Saleh')
  const again = fc.constantFrom(
    (name: string) => `${name} was 41.`,
    (name: string) => `${name}'s brother fled.`,
    (name: string) => `${name.toUpperCase()} DEAD`,
    (name: string) => `They met ${name}, a teacher, in Aleppo.`,
    (name: string) => `#${name.replace(/\P{L}/gu, '')} was seen.`,
  )
  fc.assert(
    fc.property(given, last, fc.array(again, { maxLength: 4 }), (first, family, tails) => {
      const surname = family.split(' ').at(-1) as string
      const text = `Gunmen killed ${first} ${family} in Homs on Friday, police said.\n\n${tails.map((tail) => tail(surname)).join('\n\n')}`
      const record = redacting.extract(text)
      if (record.redactions?.length === 0) return
      expect(leaked([`${first} ${family}`, surname], JSON.stringify(record) + textOfRecord(record, text))).toEqual([])
    }),
    { numRuns: 200 },
  )
})
