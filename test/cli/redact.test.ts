/** `--redact victims` on the command line: what was written can be verified, shown and linked, and no way round it leads to a name. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inFolder } from '../read/folder.js'
import { runWhole } from './run.js'

const ARTICLE =
  'HOMS, Dec 14, 2025 - Gunmen killed Karim Haddad in Homs on Saturday, police said. Haddad’s brother was not there.\n'

async function redacted(): Promise<string> {
  const { code, out } = await runWhole('--redact', 'victims', 'a.txt')
  expect(code).toBe(0)
  writeFileSync('r.jsonl', out)
  return out
}

test('verify holds redacted records against the article: its hash, every position, and every word that is shown', async () => {
  inFolder({ 'a.txt': ARTICLE })
  const out = await redacted()
  expect(await runWhole('verify', 'r.jsonl')).toMatchObject({ code: 0, err: expect.stringContaining('all as recorded') })
  writeFileSync('r.jsonl', out.replace('Gunmen killed █', 'Gunmen killed Karim █'))
  expect((await runWhole('verify', 'r.jsonl')).code).toBe(1)
  // A name that was hidden and now is told is no longer as recorded.
  writeFileSync('r.jsonl', out.replaceAll('████████████', 'Karim Haddad'))
  expect((await runWhole('verify', 'r.jsonl')).code).toBe(1)
})

test('a report of redacted records shows the article without the names, though it reads it again', async () => {
  inFolder({ 'a.txt': ARTICLE })
  await redacted()
  const { code, out } = await runWhole('report', 'r.jsonl')
  expect(code).toBe(0)
  expect(out).toContain('Gunmen killed ████████████ in Homs')
  expect(out).not.toContain('Haddad')
})

test('link and report refuse records that have the names still, and tell what to do', async () => {
  inFolder({ 'a.txt': ARTICLE })
  writeFileSync('r.jsonl', (await runWhole('a.txt')).out)
  for (const command of ['link', 'report'])
    expect(await runWhole(command, '--redact', 'victims', 'r.jsonl')).toMatchObject({
      code: 1,
      err: expect.stringContaining('was written without --redact, so it has the names of victims (write it again with --redact'),
    })
})

test('link takes no “[victim 1]” of two documents for one person', async () => {
  inFolder({
    'a.txt': 'HOMS, Dec 14, 2025 - Gunmen killed Karim Haddad in Homs on Saturday, police said.',
    'b.txt': 'ADEN, Dec 14, 2025 - A bomb killed Salim Bakari in Aden on Saturday, police said.',
  })
  const { out } = await runWhole('link', '--redact', 'victims', '.')
  expect(out.split('\n').filter((line) => line.includes('extract/entity@1'))).toEqual([])
  expect(out.split('\n').filter((line) => line.includes('extract/incident@1') && !line.includes('"links":[]'))).toEqual([])
})

test('the configuration of a project can ask for it; what would show the articles as they are refuses', async () => {
  inFolder({ 'a.txt': ARTICLE, 'extract.config.json': '{ "redact": ["victims"] }' })
  expect((await runWhole('a.txt')).out).not.toContain('Haddad')
  expect((await runWhole('explain', '--all', 'a.txt')).out).not.toContain('Haddad')
  expect(await runWhole('gaps', 'a.txt')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('asks to redact') })
  expect((await runWhole('--no-config', 'a.txt')).out).toContain('Haddad')
})

test('a mistyped value is told', async () => {
  inFolder({ 'a.txt': ARTICLE })
  expect(await runWhole('--redact', 'victim', 'a.txt')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('"victim" is none of victims. Did you mean victims?'),
  })
})

test('the records hold nothing of the name in any encoding of JSON', async () => {
  inFolder({ 'a.txt': ARTICLE })
  await redacted()
  const bytes = readFileSync('r.jsonl')
  for (const word of ['Haddad', 'haddad', 'Karim', 'HADDAD']) expect(bytes.includes(word)).toBe(false)
})
