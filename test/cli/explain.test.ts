import { describe, expect, test } from 'vitest'
import type { Finding, Lost } from '../../src/explain/finding.js'
import type { MentionRecord } from '../../src/schema/pointer.js'
import { inFolder } from '../read/folder.js'
import { runWhole } from './run.js'

const TEXT = `KABUL, Aug 14, 2014 (AP) - A suicide bomber killed dozens of people at a market in Jalalabad on Tuesday, police said.

In the US-backed camp a 12-year-old boy was hurt on June 3, 2013, the US-led coalition against ISIS said.
`

interface Story {
  readonly block: string | null
  readonly found: readonly Finding[]
  readonly lost: readonly Lost[]
  readonly words: readonly { readonly kind: string; readonly row: Readonly<Record<string, string>> }[]
}

/** Explains the first place where the words stand. */
async function explain(words: string, text = TEXT): Promise<Story> {
  const lines = text.split('\n')
  const line = lines.findIndex((one) => one.includes(words))
  const column = [...((lines[line] as string).split(words)[0] as string)].length + 1
  inFolder({ 'a.txt': text })
  const { code, out, err } = await runWhole('explain', 'a.txt', '--at', `${line + 1}:${column}`, '--format', 'json')
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

const quote = ({ mention }: { readonly mention: MentionRecord }) => mention.quote
/** `label: text “words”` */
const reasons = ({ because }: Finding) =>
  because.map(({ label, text, mention }) => [`${label}:`, text, mention && `“${mention.quote}”`].filter(Boolean).join(' '))

describe('what a value rests on', () => {
  test('a figure: its word of harm, its words, who says so, its event, day and place', async () => {
    const [figure] = (await explain('dozens of')).found
    expect(figure).toMatchObject({ list: 'casualties', id: 'c1', value: 'killed 24+', as: 'mention', by: 'casualties/active' })
    expect(reasons(figure as Finding)).toEqual([
      'harm: killed “killed”',
      'amount: vague: 24+ “dozens of people”',
      'victims: people (unknown)',
      'status: reported',
      'said: says “said”',
      'said by: “police”',
      expect.stringMatching(/^said by: a\d .*police “police”$/),
      'event: e1 explosion “killed”',
      'date: d2 2014-08-12 “Tuesday”',
      'place: p2 Jalalabad “Jalalabad”',
    ])
  })

  test('a date: the date of publication it was counted from', async () => {
    const date = (await explain('Tuesday')).found.find(({ list }) => list === 'dates') as Finding
    expect(date.value).toBe('2014-08-12')
    expect(reasons(date)).toContain('known: worked out from the date of publication')
    expect(reasons(date)).toContain('from: published 2014-08-14 (stated) “Aug 14, 2014”')
  })

  test('a place: how it stands here, and its namesakes', async () => {
    const place = (await explain('Jalalabad')).found.find(({ list }) => list === 'places') as Finding
    expect(reasons(place)).toEqual([
      'place: city, Nangarhar, AF, GeoNames 1139715',
      expect.stringMatching(/^confidence: /),
      'here: exact',
      expect.stringMatching(/^not: .* of \d+ places of this name$/),
    ])
  })

  test('a word may serve several values, in different parts', async () => {
    const { found } = await explain('killed')
    expect(found.map(({ list, as }) => `${list} ${as}`)).toEqual(['casualties harm', 'events trigger'])
  })
})

describe('what lost, and why', () => {
  test.each([
    ['June', 'date', 'June', 'dates/month-year', 'the longer find goes first', 'June 3, 2013'],
    ['12-year', 'figure', '12', 'figures/not-a-count/compound', 'such a number counts nothing', null],
    ['US-backed', 'place', 'US', 'places/known-name', 'the words around it rule a place out', null],
    [
      'coalition against',
      'actor',
      'coalition against ISIS',
      'actors/lexicon-name',
      'the longer find goes first',
      'US-led coalition against ISIS',
    ],
  ])('%s', async (words, kind, lostWords, by, why, to) => {
    const lost = (await explain(words)).lost.filter((one) => one.kind === kind)
    expect(lost.map((one) => [quote(one), one.by, one.why, one.to === null ? null : quote(one.to)])).toContainEqual([
      lostWords,
      by,
      why,
      to,
    ])
  })

  test('a word for an event that tells none', async () => {
    const { lost } = await explain('attack', 'Defence ministers spoke about attack helicopters in Geneva.\n')
    expect(lost.map(({ kind, why }) => `${kind}: ${why}`)).toEqual([
      'trigger: not the verb "attack": here it is a noun',
      'trigger: it only describes the noun behind it',
    ])
  })
})

test('the words of the lexicon that stand there are told with their rows', async () => {
  const { words } = await explain('killed')
  expect(words.map(({ kind, row }) => `${kind} ${row.lemma}`)).toEqual(['harm killed', 'harm kill', 'trigger kill'])
})

test('for a person, the line with the place marked', async () => {
  inFolder({ 'a.txt': TEXT })
  const { code, out } = await runWhole('explain', 'a.txt', '--at', '1:85')
  expect(code).toBe(0)
  const lines = out.split('\n')
  expect(lines[0]).toBe('a.txt:1:85  in a paragraph')
  expect((lines[2] as string)[(lines[3] as string).indexOf('^')]).toBe(TEXT[84])
  expect(out).toContain('  places p2  Jalalabad\n    rule         places/known-name\n    name         “Jalalabad” 1:84\n')
})

test('--all tells everything in the order of the text', async () => {
  inFolder({ 'a.txt': TEXT })
  const { out } = await runWhole('explain', 'a.txt', '--all')
  expect(out).toContain('  1:52 “dozens of people”  casualties c1 killed 24+  casualties/active\n')
  expect(out).toContain(
    'lost: date “June” dates/month-year: the longer find goes first, to “June 3, 2013” 3:53 dates/month-day\n',
  )
  const { found } = JSON.parse((await runWhole('explain', 'a.txt', '--all', '--format', 'json')).out) as Story
  const starts = found.map(({ mention }) => mention.start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
})

test('page furniture says that it is some', async () => {
  inFolder({ 'a.txt': `${TEXT}\nAdvertisement\n` })
  expect((await runWhole('explain', 'a.txt', '--at', '5:1')).out).toContain('page furniture: nothing is read from it')
})

test('one document of a JSON Lines file', async () => {
  inFolder({ 'f.jsonl': `{"text":"Bombs killed 12 in Homs."}\n{"text":"Bombs killed 13 in Idlib."}\n` })
  expect((await runWhole('explain', 'f.jsonl', '--document', '2', '--at', '1')).out).toContain('killed 13')
  expect(await runWhole('explain', 'f.jsonl', '--at', '1')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--document'),
  })
  expect((await runWhole('explain', 'f.jsonl', '--document', '9', '--at', '1')).code).toBe(2)
})

test('hostile text is shown, not obeyed', async () => {
  inFolder({ 'a.txt': 'Bombs killed 12 \u001b[2Jmen\u202e in Homs.\n' })
  for (const place of [['--at', '1:14'], ['--at', '1'], ['--all']])
    expect((await runWhole('explain', 'a.txt', ...place)).out).not.toMatch(/[\u001b\u202e]/)
})

test.each([
  [['a.txt'], 'extract: explain needs a place, such as --at 12:5 or --at 12, or --all\n'],
  [['a.txt', '--at', '0:1'], 'Expected LINE:COLUMN or LINE'],
  [['a.txt', '--at', 'x'], 'Expected LINE:COLUMN or LINE'],
  [['a.txt', '--at', '99:1'], 'extract: a.txt: has only 3 lines\n'],
  [['a.txt', '--at', '2:1'], 'extract: a.txt: line 2 has only 0 characters\n'],
  [['a.txt', '--at', '2'], 'extract: a.txt: line 2 is empty\n'],
  [['a.txt', '--at', '1', '--all'], 'cannot be used with'],
])('wrong usage: %j', async (args, message) => {
  inFolder({ 'a.txt': TEXT })
  const { code, out, err } = await runWhole('explain', ...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('what cannot be read fails', async () => {
  expect(await runWhole('explain', 'nothing.txt', '--all')).toEqual({
    code: 1,
    out: '',
    err: 'extract: nothing.txt: no such file or folder\n',
  })
})
