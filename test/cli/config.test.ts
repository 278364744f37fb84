import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/schema/document.js'
import { inFolder } from '../read/folder.js'
import { runWhole } from './run.js'

const TEXT = 'BEIRUT, 3 May 2025 - Shelling killed dozens of people and several police near Homs on Friday.\n'
const ACTORS = 'id\tname\ttype\taliases\tcountry\tfrom\tto\tparent\trole\twikidata\n'
const HARM = 'lemma\tpos\tmeasure\tframe\tclaimed\n'
const FURNITURE = 'phrase\twhere\tkind\ttail\n'

/** Puts a configuration beside the articles of `news/`, and reads them. */
async function read(config: unknown, files: Readonly<Record<string, string>> = {}, ...args: string[]): Promise<DocumentRecord> {
  inFolder({ 'news/a.txt': TEXT, 'news/extract.config.json': JSON.stringify(config), ...files })
  const { code, out, err } = await runWhole('news/a.txt', '--format', 'jsonl', ...args)
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

const killed = ({ casualties }: DocumentRecord) => casualties.map(({ low }) => low)

describe('what a configuration sets', () => {
  test('the table of vague numbers: the contract’s, ACLED’s, or single values of one’s own', async () => {
    const plain = await read({})
    expect(killed(plain)).toEqual([24, 3])
    expect(killed(await read({ vagueNumbers: 'contract' }))).toEqual([24, 3])
    const acled = await read({ vagueNumbers: 'acled' })
    expect(killed(acled)).toEqual([12, 3])
    expect(killed(await read({ vagueNumbers: { several: 5 } }))).toEqual([24, 5])
    // A record shows that it was made with other words.
    expect(plain.producedBy.lexicon).toMatch(/^[0-9a-f]{12}$/)
    expect(acled.producedBy.lexicon).toMatch(new RegExp(`^${plain.producedBy.lexicon}\\+[0-9a-f]{12}$`))
  })

  test('own words of harm, in all their forms; the measure none takes a built-in word away', async () => {
    const table = `${HARM}zorch\tverb\tkilled\ttransitive\t\nwound\tverb\tnone\t\t\n`
    const record = await read(
      { harm: ['../harm.tsv'] },
      { 'harm.tsv': table, 'news/a.txt': 'The army zorched 12 fighters and wounded 30 people in Homs, officials said.\n' },
    )
    expect(record.casualties.map(({ measure, low }) => `${measure} ${low}`)).toEqual(['killed 12'])
  })

  test('own page furniture; the kind text keeps a line that would go', async () => {
    const table = `${FURNITURE}zorch weekly\tline\tboilerplate\t\nadvertisement\tline\ttext\t\n`
    const record = await read(
      { furniture: ['furniture.tsv'] },
      { 'news/furniture.tsv': table, 'news/a.txt': `Zorch Weekly\n\n${TEXT}\nAdvertisement\n` },
    )
    expect(record.blocks.map(({ kind }) => kind)).toEqual(['boilerplate', 'paragraph', 'paragraph'])
  })

  test('own actors, found from the folder of the configuration', async () => {
    const record = await read(
      { lexicon: ['../tables/groups.tsv'] },
      {
        'tables/groups.tsv': `${ACTORS}night-herons\tNight Herons\tarmed-group\t\tSD\t\t\t\t\t\n`,
        'news/a.txt': 'The Night Herons attacked a post.\n',
      },
    )
    expect(record.actors.map(({ key }) => key)).toEqual(['night-herons'])
  })

  test('the date of publication and the limit of size', async () => {
    const files = { 'news/a.txt': 'Shelling killed 12 people on Friday.\n' }
    expect((await read({ published: '2025-05-03' }, files)).dates.map(({ value }) => value)).toEqual(['2025-05-02'])
    inFolder({ ...files, 'extract.config.json': '{"maxBytes": "1K"}', 'b.txt': 'x'.repeat(1025) })
    expect((await runWhole('b.txt')).err).toContain('is larger than 1024 bytes')
  })
})

describe('only some kinds', () => {
  test('the lists asked for are whole, of the others only what these name is there', async () => {
    const text = `${TEXT}The mayor of Idlib met 30 traders on 4 May 2025.\n`
    const whole = await read({}, { 'news/a.txt': text })
    const record = await read({ kinds: ['casualties'] }, { 'news/a.txt': text })
    expect(record.producedBy.kinds).toEqual(['casualties'])
    expect(record.casualties).toEqual(whole.casualties)
    expect(whole.places.map(({ name }) => name)).toContain('Idlib')
    expect(record.places.map(({ name }) => name)).not.toContain('Idlib')
    // No reference leads nowhere.
    const event = record.events.find(({ id }) => id === record.casualties[0]?.event)
    expect(record.dates.map(({ id }) => id)).toContain(event?.date)
    expect(whole.producedBy).not.toHaveProperty('kinds')
  })

  test('--kinds on the command line', async () => {
    const record = await read({ kinds: ['casualties'] }, {}, '--kinds', 'dates,places')
    expect(record.producedBy.kinds).toEqual(['dates', 'places'])
    expect(record.casualties).toEqual([])
    const { code, err } = await runWhole('news', '--kinds', 'dates,place')
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean places?')])
  })
})

describe('which configuration holds', () => {
  const FILES = {
    'extract.config.json': '{"vagueNumbers": "acled"}',
    'news/2025/a.txt': TEXT,
    'other.json': '{"vagueNumbers": {"dozens": 36}}',
  }
  const low = async (...args: string[]) => killed(JSON.parse((await runWhole(...args, '--format', 'jsonl')).out))[0]

  test('that of the folder of the input, or the nearest above', async () => {
    inFolder(FILES)
    expect(await low('news/2025/a.txt')).toBe(12)
    expect(await low('news')).toBe(12)
    expect(await low('news/**/*.txt')).toBe(12)
  })

  test('--config names one, --no-config leaves all aside, and other options come before it', async () => {
    inFolder({ ...FILES, 'extract.config.json': '{"published": "2024", "maxBytes": 10}' })
    expect(await low('news', '--config', 'other.json')).toBe(36)
    expect(await low('news', '--no-config')).toBe(24)
    expect((await runWhole('news')).code).toBe(1)
    expect(await low('news', '--max-bytes', '1M')).toBe(24)
  })

  test('inputs with different ones are not read in one run', async () => {
    inFolder({ ...FILES, 'b/a.txt': TEXT, 'b/extract.config.json': '{}' })
    const { code, out, err } = await runWhole('news', 'b')
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      'extract: the inputs have different configurations (news: extract.config.json, b: b/extract.config.json); read them in several runs, or give --config or --no-config\n',
    )
  })

  test('figures and check take it too', async () => {
    inFolder({ ...FILES, 'f/article.txt': TEXT })
    expect((await runWhole('figures', 'news', '--format', 'csv')).out).toContain(',12,')
    expect((await runWhole('figures', 'news', '--format', 'csv', '--no-config')).out).toContain(',24,')
    expect((await runWhole('check', 'f', '--config', 'none.json')).code).toBe(2)
  })
})

describe('a slip is one message with file and key, before anything is read', () => {
  test.each([
    ['{"lexcion": []}', ':1: unknown key "lexcion"; did you mean "lexicon"?'],
    ['{\n  "kinds": ["dates"],\n  "Publisht": "2025"\n}', ':3: unknown key "Publisht"'],
    ['{"vagueNumbers": {"dozns": 3}}', ':1: vagueNumbers: unknown key "dozns"; did you mean "dozens"?'],
    ['{"vagueNumbers": {"dozens": 0}}', ':1: vagueNumbers.dozens: expected a whole number above 0'],
    ['{"vagueNumbers": 3}', ':1: vagueNumbers: expected one of "contract"|"acled", or object'],
    ['{"__proto__": {"maxBytes": 1}}', ':1: unknown key "__proto__"'],
    ['{"kinds": ["deaths"]}', ':1: kinds.0: expected one of "dates"|"places"'],
    ['{"lexicon": "a.tsv"}', ':1: lexicon: expected array, found string'],
    ['{"maxBytes": "16X"}', ':1: maxBytes: expected a number of bytes'],
    ['{"maxBytes": "512G"}', ': maxBytes: one text can have at most "512M"'],
    ['{"published": "soon"}', ': published: expected a day, month or year'],
    ['{"a": 1,}', ':1:9: is not JSON'],
    ['[]', ': the file: expected object, found array'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, ': is nested too deeply for a configuration'],
    ['', ': is not JSON'],
  ])('%.60s', async (config, message) => {
    inFolder({ 'a.txt': TEXT, 'extract.config.json': config })
    const { code, out, err } = await runWhole('a.txt')
    expect([code, out, err.split('\n').length]).toEqual([2, '', 2])
    expect(err).toContain(`extract: extract.config.json${message}`)
  })

  test('what a hostile key holds is shown, not obeyed', async () => {
    inFolder({ 'a.txt': TEXT, 'extract.config.json': '{"\\u001b[2J": 1}' })
    expect((await runWhole('a.txt')).err).toBe('extract: extract.config.json:1: unknown key "\\x1b[2J"\n')
  })

  test('a table that it names and that is not there', async () => {
    inFolder({ 'a.txt': TEXT, 'extract.config.json': '{"lexicon": ["tables/none.tsv"]}' })
    expect(await runWhole('a.txt')).toEqual({ code: 2, out: '', err: 'extract: tables/none.tsv: no such file or folder\n' })
  })
})

test('its schema is printed, and the key for it is allowed', async () => {
  const { out } = await runWhole('schema', 'config')
  expect(JSON.parse(out)).toMatchObject({ $id: 'urn:extract:config:1' })
  expect((await read({ $schema: './config.schema.json' })).casualties.length).toBe(2)
})
