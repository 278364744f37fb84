import { describe, expect, test } from 'vitest'
import { inFolder } from '../read/folder.js'
import { runWhole } from './run.js'

const ACTORS = 'id\tname\ttype\taliases\tcountry\tfrom\tto\tparent\trole\twikidata\n'
const PLACES = 'name\ttype\tcountry\tadmin1\tlatitude\tlongitude\tgeonames\taliases\tsource\n'
const HARM = 'lemma\tpos\tmeasure\tframe\tclaimed\n'
const FURNITURE = 'phrase\twhere\tkind\ttail\n'

describe('check', () => {
  async function check(text: string): Promise<{ code: number; lines: string[] }> {
    inFolder({ 'my.tsv': text })
    const { code, out, err } = await runWhole('lexicon', 'check', 'my.tsv')
    expect(err).toBe('')
    return { code, lines: out.trimEnd().split('\n') }
  }

  test('tells every problem of every row, with its line', async () => {
    const { code, lines } = await check(
      `# mine\n${ACTORS}night-herons\tNight Herons\tmilitia\t\tSD\t20O4\t\t\t\t\n\nday herons\n${'x\t'.repeat(9)}Q1\n`,
    )
    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringContaining('my.tsv:3: type: expected one of person, armed-group'),
      'my.tsv:3: from: expected a date, found "20O4"',
      'my.tsv:5: expected 10 columns, found 1',
      expect.stringContaining('my.tsv:6: type: expected one of'),
      'my.tsv:6: country: expected an ISO 3166-1 code of two letters, found "x"',
      'my.tsv:6: from: expected a date, found "x"',
      'my.tsv:6: to: expected a date, found "x"',
      expect.stringContaining('my.tsv:6: the name "x" comes before the built-in x-corp'),
      'my.tsv: actors, 2 rows, 7 problems',
    ])
  })

  test.each([
    [
      'an actor of the same id',
      `${ACTORS}islamic-state\tThe Organisation\tpolitical\t\t\t\t\t\t\t\n`,
      'my.tsv:2: islamic-state takes the place of the built-in islamic-state (Islamic State, armed-group)',
    ],
    [
      'a name of another actor',
      `${ACTORS}my-study\tMy Study\tarmed-group\tBoko Haram\tNG\t\t\t\t\t\n`,
      'my.tsv:2: the name "Boko Haram" comes before the built-in boko-haram (Boko Haram, armed-group)',
    ],
    [
      'a place of the same name',
      `${PLACES}Beirut\tsite\tLB\t\t33.9\t35.5\t\t\tour office\n`,
      'my.tsv:2: the name "Beirut" comes before the built-in Beirut (city, LB)',
    ],
    [
      'a word of harm',
      `${HARM}kill\tverb\tnone\t\t\n`,
      'my.tsv:2: kill, verb takes the place of the built-in kill, verb, killed, transitive',
    ],
    [
      'a phrase of furniture',
      `${FURNITURE}advertisement\tline\ttext\t\n`,
      'my.tsv:2: advertisement, line takes the place of the built-in advertisement, line, boilerplate',
    ],
  ])('says what it changes: %s', async (_, text, line) => {
    const { code, lines } = await check(text)
    expect(lines.find((one) => one.startsWith(line))).toBeDefined()
    expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/, 1 row, no problem$/)])
  })

  test('a weak alias drives out no sure name', async () => {
    expect((await check(`${ACTORS}my-study\tMy Study\tarmed-group\t~Boko Haram\tNG\t\t\t\t\t\n`)).lines).toHaveLength(1)
  })

  test.each([
    ['a,b\n', 'my.tsv: its first line names the columns of no table'],
    ['', 'my.tsv: its first line names the columns of no table'],
    ['id\tname\ttipe\taliases\tcountry\tfrom\tto\tparent\trole\twikidata\n', 'my.tsv:1: expected the columns id, name, type'],
    [`${PLACES}Tell Numan\tvilage\tSY\t\t36,9\t\t\t\tx\n`, 'my.tsv:2: type: "vilage" is none of country'],
    [`${ACTORS}x\t\u001b[2J\u202e\tperson\t\t\u001b]0;x\t\t\t\t\t\n`, 'found "\\x1b]0;x"'],
  ])('%j', async (text, message) => {
    const { code, lines } = await check(text)
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain(message)
  })

  test('a parent that nobody has', async () => {
    const row = (id: string, parent: string) => `${id}\t${id}\tarmed-group\t\tSY\t\t\t${parent}\t\t\n`
    const { lines } = await check(
      `${ACTORS}${row('zerqan-a', 'zerqan-b')}${row('zerqan-b', 'syrian-army')}${row('zerqan-c', 'zerqan-x')}`,
    )
    expect(lines).toEqual(['my.tsv:4: parent: no actor has the id "zerqan-x"', 'my.tsv: actors, 3 rows, 1 problem'])
  })

  test('several tables, as JSON; one that is not there is a problem of its own', async () => {
    inFolder({ 'a.tsv': `${HARM}zorch\tverb\tkilled\tobject\t\n` })
    const { code, out } = await runWhole('lexicon', 'check', 'a.tsv', 'b.tsv', '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { file: 'a.tsv', kind: 'harm', rows: 1, problems: [{ line: 2, what: expect.stringContaining('frame: ') }], overrides: [] },
      { file: 'b.tsv', kind: null, problems: [{ line: null, what: 'no such file or folder' }] },
    ])
  })
})

describe('find', () => {
  const find = async (...args: string[]) => runWhole('lexicon', 'find', ...args)

  test('shows what is known under a name, folded as in a text', async () => {
    const { code, out } = await find('Deir', 'ez-Zor')
    expect([code, out.split('\n')[0]]).toEqual([0, '“Deir ez-Zor”, matched as “deir zor”'])
    expect(out).toMatch(/^ {2}place: Deir ez-Zor · city · Deir ez-Zor · SY · 35\.\d+, 40\.\d+ · GeoNames \d+/m)
    expect((await find('deir zor')).out.split('\n')[1]).toBe(out.split('\n')[1])
  })

  test('names that only hold it come behind', async () => {
    const { code, out } = await find('Abu Qasra')
    expect(code).toBe(0)
    expect(out).toContain('in longer names\n  actor: Murhaf Abu Qasra · murhaf-abu-qasra · person · SY · ')
  })

  test('words of harm and triggers, with the form in which they were met', async () => {
    const { out } = await find('killed')
    expect(out).toContain('  harm: lemma kill · pos verb · measure killed · frame transitive (past)\n')
    expect(out).toMatch(/^ {2}trigger: lemma kill /m)
  })

  test('what capitals a text must have, and what counts only with other evidence', async () => {
    expect((await find('is')).out).toContain('(counts only with other evidence; only in capitals)\n')
  })

  test('own tables too', async () => {
    inFolder({
      'g.tsv': `${ACTORS}night-herons\tNight Herons\tarmed-group\t\tSD\t\t\t\t\t\n`,
      'extract.config.json': '{"lexicon": ["g.tsv"]}',
    })
    const { out } = await find('night herons', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      folded: 'night herons',
      words: [{ kind: 'actor', own: true, capitals: 'each', row: { id: 'night-herons', type: 'armed-group' } }],
      places: [],
    })
  })

  test('exits 1 when nothing is known', async () => {
    expect(await find('Zxqv\u001b[2J')).toMatchObject({ code: 1, out: expect.stringContaining('Zxqv\\x1b[2J') })
  })
})

test('a misspelt subcommand gets a suggestion', async () => {
  expect(await runWhole('lexicon', 'fnd', 'Homs')).toEqual({
    code: 2,
    out: '',
    err: "extract: unknown command 'fnd' (Did you mean find?)\n",
  })
})
