import { expect, test } from 'vitest'
import type { RankedGap } from '../../src/explain/ranked-gaps.js'
import { inFolder } from '../read/folder.js'
import { runWhole } from './run.js'

async function gaps(text: string, ...args: string[]): Promise<RankedGap[]> {
  inFolder({ 'a.txt': text })
  const { code, out, err } = await runWhole('gaps', 'a.txt', '--format', 'json', ...args)
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

const words = (found: readonly RankedGap[], kind: string) => found.filter((gap) => gap.kind === kind).map((gap) => gap.words)

test.each([
  ['a name that nothing knows', 'The rebels of Zorvath Qil attacked a post.', ['Zorvath Qil']],
  ['small words inside it', 'It is called the Qilmar of the Zorvath by its men.', ['Qilmar of the Zorvath']],
  ['not what is known', 'ISIS and the Syrian army fought near Homs on Friday, Reuters said.', []],
  ['not the capital of a first word', 'Zorching went on. An Afghan unit left.', []],
  [
    'not a title',
    'Zorvath Qil Rises Again In The North\n\nThere were no casualties at all in the fighting, and a long lull followed in the whole of the province.',
    [],
  ],
])('names: %s', async (_, text, expected) => {
  expect(words(await gaps(text), 'name')).toEqual(expected)
})

test.each([
  ['near a word of harm that took none of them', 'They killed a man of the two Zorvath clans.', ['two Zorvath']],
  ['not a claim', 'Shelling killed 12 people.', []],
  ['not a price, an age or a year, which a rule has ruled out', 'A 12-year-old boy was killed in 2013 for $40.', []],
  ['not far from harm', 'Both sides met at 7 Zorvath Street.', []],
])('numbers: %s', async (_, text, expected) => {
  expect(words(await gaps(text), 'number')).toEqual(expected)
})

test.each([
  ['a word of time in no date', 'No shots were fired during the night operation.', ['night']],
  ['not a date', 'It happened on Friday night, two days after 3 May 2025.', []],
  ['not a verb', 'They may march on.', []],
])('words of time: %s', async (_, text, expected) => {
  expect(words(await gaps(text), 'date')).toEqual(expected)
})

test('the list is ranked: by how often, and by how near to harm', async () => {
  const found = await gaps(
    'Talks with Qilmar went on.\n\nThe men of Zorvath killed nobody.\n\nTalks with Qilmar were hard.\n\nThe blast killed a man and shut down most of the Dernaq.\n',
    '--kind',
    'name',
  )
  expect(found.map((gap) => [gap.words, gap.score, gap.count, gap.nearHarm])).toEqual([
    ['Zorvath', 4, 1, 1],
    ['Qilmar', 2, 2, 0],
    ['Dernaq', 2, 1, 1],
  ])
  expect(found[0]?.places[0]).toMatchObject({
    path: 'a.txt',
    mention: { line: 3, column: 12, quote: 'Zorvath' },
    around: 'The men of Zorvath killed nobody.',
  })
})

test('for people: a line a gap, and a row of one’s own closes it', async () => {
  inFolder({
    'a.txt': 'The men of Zorvath killed nobody.\n',
    'g.tsv':
      'id\tname\ttype\taliases\tcountry\tfrom\tto\tparent\trole\twikidata\nzorvath\tZorvath\tarmed-group\t\tSD\t\t\t\t\t\n',
  })
  const { out } = await runWhole('gaps', 'a.txt', '--kind', 'name')
  expect(out).toMatch(
    /^names that nothing knows: 1\n {2}score {2}times {2}harm\n {6}4 {6}1 {5}1 {2}Zorvath {30}a\.txt:1:12 {2}The men of Zorvath killed nobody\.\n$/,
  )
  expect((await runWhole('gaps', 'a.txt', '--kind', 'name', '--lexicon', 'g.tsv')).out).toBe('names that nothing knows: 0\n')
})

test('what cannot be read is told and passed by; hostile text is shown, not obeyed', async () => {
  inFolder({ 'a.txt': 'The men of Zor\u001b[2Jvath killed nobody in Zorvath\u202e Qil.\n' })
  const { code, out, err } = await runWhole('gaps', 'none.txt', 'a.txt')
  expect([code, err]).toEqual([1, 'extract: none.txt: no such file or folder\n'])
  expect(out).toContain('names that nothing knows: ')
  expect(out).not.toMatch(/[\u001b\u202e]/)
})

test('wrong usage', async () => {
  inFolder({ 'a.txt': 'x' })
  expect((await runWhole('gaps', 'a.txt', '--limit', '0')).code).toBe(2)
  expect((await runWhole('gaps', 'a.txt', '--kind', 'x')).code).toBe(2)
  expect((await runWhole('gaps')).code).toBe(2)
})
