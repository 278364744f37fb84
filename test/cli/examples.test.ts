/** Every example that help and manual show is run, in a folder that has what they name. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allCommands, specOf } from '../../src/cli/completion/spec.js'
import { EXAMPLES, type Example } from '../../src/cli/examples.js'
import { inFolder } from '../read/folder.js'
import { runWhole } from './run.js'

const { makeProgram } = await import('../../src/cli/program.js')
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const HOMS = 'HOMS, Dec 14, 2025 - Gunmen killed Karim Haddad in Homs on Saturday, police said.\n'
const ADEN =
  'ADEN, Yemen\n\nA bomb killed 12 people in Aden on 3 May 2024, police said, and 30 were wounded. The Day Herons claimed it near Wadi Tin.\n'
const GROUPS =
  'id\tname\ttype\taliases\tcountry\tfrom\tto\tparent\trole\twikidata\nday-herons\tDay Herons\tarmed-group\t\tYE\t\t\t\t\t\n'
const VILLAGES =
  'name\ttype\tcountry\tadmin1\tlatitude\tlongitude\tgeonames\taliases\tsource\nWadi Tin\tvillage\tYE\t\t13.1\t45.1\t\t\town\n'

/** The smallest file that a reader of PDF takes. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 76>>stream
BT /F 12 Tf 10 100 Td (A bomb killed 12 people in Aden on Friday, police said.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`

const FILES: Readonly<Record<string, string>> = {
  'news/a.txt': HOMS,
  'news/b.txt': ADEN,
  'archive/old.txt': ADEN,
  'article.txt': ADEN,
  'feed.jsonl': `${JSON.stringify({ text: HOMS })}\n${JSON.stringify({ text: ADEN })}\n`,
  'groups.tsv': GROUPS,
  'villages.tsv': VILLAGES,
  'report.pdf': PDF,
  'fixtures/bomb/article.txt': ADEN,
  'home/.zfunc/.keep': '',
  'home/.config/fish/completions/.keep': '',
  'bin/extract': `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin', 'extract.js')}" "$@"\n`,
}

/** The folder in which all examples run, with what they read. */
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-examples-'))
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true })
  shell('chmod +x bin/extract; bin/extract check --update -q; bin/extract news > before.jsonl; cp before.jsonl records.jsonl')
  shell('bin/extract --kinds places news > after.jsonl')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

function shell(script: string) {
  const { CI: _, ...env } = process.env
  return spawnSync('bash', ['-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, PATH: `${folder}/bin:${process.env.PATH}`, HOME: join(folder, 'home'), LC_ALL: 'C.UTF-8' },
  })
}

/** The programs in a pipe that are not ours. */
function foreign(run: string): string[] {
  return run
    .split('|')
    .map((part) => part.trim().split(/\s/, 1)[0] as string)
    .filter((program) => /^[a-z]\w+$/.test(program) && program !== 'extract' && program !== 'source')
}

const commands = Object.entries(EXAMPLES) as [string, readonly Example[]][]

/** Sixteen examples are sixteen starts, in milliseconds. */
const PATIENCE = 240_000

describe.skipIf(process.platform === 'win32').each(commands)('extract %s', (_, examples) => {
  test(
    'its examples run',
    () => {
      for (const { run, code, endless } of examples) {
        const missing = foreign(run).filter((program) => shell(`command -v ${program}`).status !== 0)
        if (missing.length > 0) continue
        const { status, stderr } = shell(endless ? `timeout --foreground -s INT 4 ${run}` : run)
        expect([run, status, stderr.match(/unknown|internal error|usage/i)]).toEqual([run, endless ? 124 : (code ?? 0), null])
      }
    },
    PATIENCE,
  )

  test('its help ends with them', async () => {
    const { code, out } = await runWhole(...(_ === '' ? [] : _.split(' ')), '--help')
    const end = out.slice(out.lastIndexOf('\nExamples:\n'))
    expect(code).toBe(0)
    expect(end.trim().split('\n').length).toBe(examples.length + 1)
    for (const { run } of examples) expect(end).toContain(`  $ ${run}`)
  })
})

test('every command has examples, and the manual page has them all', async () => {
  const all = allCommands(specOf(makeProgram({ loadExtractor: () => Promise.reject(), exit() {} })))
  expect(all.map(({ path }) => path.slice(1).join(' ')).sort()).toEqual(Object.keys(EXAMPLES).sort())
  const { out } = await runWhole('manual')
  const plain = out.replaceAll('\\-', '-').replaceAll('\\e', '\\')
  for (const [name, examples] of commands)
    if (name !== 'lexicon') for (const { run } of examples) expect(plain).toContain(`  $ ${run}`)
})

describe('a slip of the fingers is told with what was meant, and exits 2', () => {
  test.each([
    [['--formt', 'json', 'n'], "unknown option '--formt' (Did you mean --format?)"],
    [['figures', '--jsob', 'n'], "unknown option '--jsob' (Did you mean --jobs?)"],
    [['lexicon', 'find', '--fromat', 'json', 'Homs'], "unknown option '--fromat' (Did you mean --format?)"],
    [['--format', 'jsn', 'n'], 'Allowed choices are jsonl, json, csv, geojson, webannotation, sql, pretty. (Did you mean json?)'],
    [['--format', 'csv', '--table', 'event', 'n'], '(Did you mean events?)'],
    [['--dialect', 'postgre', 'n'], '(Did you mean postgres?)'],
    [['-i', 'josnl', 'n'], '(Did you mean jsonl?)'],
    [['--vague-numbers', 'aclde', 'n'], '(Did you mean acled?)'],
    [['--encoding', 'utf-9', 'n'], 'Expected one of utf-8, utf-16le, utf-16be, windows-1252. Did you mean utf-8?'],
    [['--kinds', 'event', 'n'], 'Did you mean events?'],
    [['--redact', 'victms', 'n'], 'Did you mean victims?'],
    [['figures', '--format', 'tabel', 'n'], '(Did you mean table?)'],
    [['link', '--format', 'tabel', 'n'], '(Did you mean table?)'],
    [['gaps', '--kind', 'nmae', 'n'], '(Did you mean name?)'],
    [['check', '--format', 'jnuit'], '(Did you mean junit?)'],
    [['check', '--fail-on', 'lsot'], '"lsot" is none of added, lost, changed, moved. Did you mean lost?'],
    [['diff', '--format', 'jsn', 'a', 'b'], '(Did you mean json?)'],
    [['explain', '--formt', 'json', 'a'], '(Did you mean --format?)'],
    [['schema', 'incidnet'], '(Did you mean incident?)'],
    [['completion', 'bsh'], '(Did you mean bash?)'],
    [['lexicon', 'fnid', 'Homs'], "unknown command 'fnid' (Did you mean find?)"],
    [['chek', 'fixtures/'], 'did you mean "extract check"?'],
    [['help', 'chek'], 'did you mean "extract help check"?'],
  ])('%j', async (args, message) => {
    inFolder({})
    writeFileSync('n', '')
    const { code, out, err } = await runWhole(...args)
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)])
    expect(err.split('\n').length).toBe(2)
  })
})
