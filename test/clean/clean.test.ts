import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean/clean.js'
import { makeFurnitureFinder } from '../../src/clean/furniture.js'
import { loadLexicon } from '../../src/lexicon/load.js'
import type { Cleaned } from '../../src/model/article.js'
import { NOTHING_GIVEN, sourceOfText } from '../../src/read/source.js'

const furniture = makeFurnitureFinder(loadLexicon().lexicon)

const cleaned = (...lines: string[]): Cleaned => clean(sourceOfText('page.txt', lines.join('\n'), NOTHING_GIVEN), furniture)
const textOf = (page: Cleaned, span: { start: number; end: number } | null) =>
  span === null ? null : page.source.text.slice(span.start, span.end)
/** `kind: first words` of every block. */
const outline = (page: Cleaned) =>
  page.blocks.map((block) => `${block.kind}: ${(textOf(page, block) as string).split(/\s+/).slice(0, 3).join(' ')}`)
const kindOf = (page: Cleaned, beginning: string) =>
  page.blocks.find((block) => textOf(page, block)?.startsWith(beginning))?.kind ?? null

const BODY = [
  'Soldiers and gunmen fought for six hours around a border post in the northern hills on Monday, the governor told reporters.',
  'The governor said that two of his guards had been wounded in the fighting and that the road to the coast was closed again.',
  'Residents reached by telephone said that helicopters had circled above the valley until nightfall and that shops stayed shut.',
]

describe('a plain page', () => {
  const page = cleaned(
    'Border post changes hands twice in a day',
    '',
    'By Mira Stone and Tomas al-Hadi',
    '14 March 2024',
    '',
    ...BODY.flatMap((line) => [line, '']),
  )

  test('has its headline, by-line, date line and paragraphs', () => {
    expect(outline(page)).toEqual([
      'title: Border post changes',
      'byline: By Mira Stone',
      'dateline: 14 March 2024',
      'paragraph: Soldiers and gunmen',
      'paragraph: The governor said',
      'paragraph: Residents reached by',
    ])
    expect(textOf(page, page.title)).toBe('Border post changes hands twice in a day')
  })

  test('names each author without the words around', () => {
    expect(page.authors.map((span) => textOf(page, span))).toEqual(['Mira Stone', 'Tomas al-Hadi'])
  })

  test('states its date', () => {
    expect(page.dateLines.map((line) => [line.basis, textOf(page, line)])).toEqual([['stated', '14 March 2024']])
  })
})

describe('by-lines', () => {
  test.each([
    ['By Mira Stone', ['Mira Stone']],
    ['by Mira Stone, Tomas Berg and Ana de la Cruz', ['Mira Stone', 'Tomas Berg', 'Ana de la Cruz']],
    ['Mira Stone | Tomas Berg', ['Mira Stone', 'Tomas Berg']],
    ['By Mira Stone in Beirut', ['Mira Stone']],
    ['Written by Jean-Paul O’Neill', ['Jean-Paul O’Neill']],
  ])('%s', (line, names) => {
    const page = cleaned('Border post changes hands twice in a day', line, ...BODY)
    expect(page.authors.map((span) => textOf(page, span))).toEqual(names)
    expect(kindOf(page, line.slice(0, 6))).toBe('byline')
  })

  test.each([
    ['By Mira Stone, Valley News', null],
    ['By Mira Stone | 14 March 2024', '14 March 2024'],
    ['By Mira Stone, March 14, 2024', 'March 14, 2024'],
    ['By Mira Stone - Updated March 14, 2024', 'Updated March 14, 2024'],
    ['Mira Stone • March 14, 2024', 'March 14, 2024'],
  ])('what stands behind the name is no name, but may be the date: %s', (line, date) => {
    const page = cleaned('Border post changes hands twice in a day', line, ...BODY)
    expect(page.authors.map((span) => textOf(page, span))).toEqual(['Mira Stone'])
    expect(page.dateLines.map((found) => textOf(page, found))).toEqual(date === null ? [] : [date])
  })

  test.each(['By The Associated Press', 'By Reuters Staff', 'By our correspondent'])('signed by nobody: %s', (line) => {
    const page = cleaned('Border post changes hands twice in a day', line, ...BODY)
    expect(page.authors).toEqual([])
    expect(kindOf(page, 'By')).toBe('byline')
  })

  test('a menu above the headline is none', () => {
    const page = cleaned('Middle East | Latest Reports', 'Border post changes hands twice in a day', ...BODY)
    expect(page.authors).toEqual([])
  })

  test.each(['By the river, a camp burns', 'By noon the town had fallen'])('none: %s', (line) => {
    expect(cleaned('Border post changes hands twice', line, ...BODY).authors).toEqual([])
  })
})

describe('date lines', () => {
  test.each([
    ['March 14, 2024', 'stated'],
    ['Thursday, 14 March 2024', 'stated'],
    ['Published: 14 Mar 2024, 09:30 GMT', 'stated'],
    ['2024-03-14', 'stated'],
    ['14/03/2024 10:15', 'stated'],
    ['2024-03-14T09:30:00Z', 'stated'],
    ['2024-03-14T09:30:00+02:00', 'stated'],
    ['Updated 14 March 2024 10:12 PM', 'updated'],
    ['Last updated: March 14th, 2024 at 5:30 p.m. EST', 'updated'],
    ['Mar 14, 2024 9:30am', 'stated'],
    ['BRUSSELS, 14 March 2024', 'stated'],
    ['NEW YORK CITY, March 14, 2024', 'stated'],
    ['CAIRO/GENEVA, 14 March 2024 (Reuters)', 'stated'],
    ['Kyiv, Ukraine | March 14, 2024', 'stated'],
    ['GENEVA (14 March 2024) –', 'stated'],
  ])('%s is %s', (line, basis) => {
    const page = cleaned('Border post changes hands twice in a day', line, ...BODY)
    expect(page.dateLines.map((found) => [found.basis, textOf(page, found)])).toEqual([[basis, line]])
  })

  test.each(['Analysis | Dana Whitlow & Omar Reyes | The Northern Review | March 14, 2024', 'News • Conflict • March 14, 2024'])(
    'a date among cells: %s',
    (line) => {
      const page = cleaned('Border post changes hands twice in a day', line, ...BODY)
      expect(page.dateLines.map((found) => [found.basis, textOf(page, found)])).toEqual([['stated', 'March 14, 2024']])
    },
  )

  test.each([
    'March for peace draws 2024 people',
    'May 2024 be better',
    'On 14 March 2024 the post fell',
    '14 March',
    'BRUSSELS, 14 March',
    'Border Post Changes Hands, March 14, 2024',
  ])('none: %s', (line) => {
    expect(cleaned('Border post changes hands twice in a day', line, ...BODY).dateLines).toEqual([])
  })

  test('the stated one comes first, wherever it stands', () => {
    const page = cleaned('Border post changes hands twice in a day', 'Updated 15 March 2024', '14 March 2024', ...BODY)
    expect(page.dateLines.map((line) => line.basis)).toEqual(['stated', 'updated'])
  })
})

describe('furniture', () => {
  test('menus, buttons and languages are navigation', () => {
    const page = cleaned('Home', 'English', 'Menu', 'Border post changes hands twice in a day', ...BODY, 'Read more', 'Share')
    expect(outline(page).filter((line) => line.startsWith('navigation'))).toEqual([
      'navigation: Home',
      'navigation: English',
      'navigation: Menu',
      'navigation: Read more',
      'navigation: Share',
    ])
    expect(textOf(page, page.title)).toBe('Border post changes hands twice in a day')
  })

  test('a notice of rights is boilerplate', () => {
    const page = cleaned('Border post changes hands twice in a day', ...BODY, '© 2024 Valley News. All rights reserved.')
    expect(kindOf(page, '©')).toBe('boilerplate')
  })

  test('a sentence that only begins like a button stays', () => {
    const page = cleaned(
      'Border post changes hands twice in a day',
      ...BODY,
      'Home guards who share the valley with shepherds said they would not leave their posts again.',
    )
    expect(kindOf(page, 'Home guards')).toBe('paragraph')
  })
})

describe('parts of the body', () => {
  const head = ['Border post changes hands twice in a day', '']

  test('a short line without a stop is a heading', () => {
    const page = cleaned(...head, BODY[0] as string, '', 'A road closed again', '', BODY[1] as string)
    expect(kindOf(page, 'A road')).toBe('heading')
  })

  test('a heading that ran into its paragraph is parted from it', () => {
    const page = cleaned(
      ...head,
      BODY[0] as string,
      `The road closed againThe governor said that nobody had passed the closed road since the morning, again.`,
    )
    expect(outline(page).slice(2)).toEqual(['heading: The road closed', 'paragraph: The governor said'])
  })

  test('but a name with a capital inside is left whole', () => {
    const page = cleaned(
      ...head,
      `${BODY[0]}`,
      'Officers told ValleyPress that the road was closed again and would stay so for a week at least.',
    )
    expect(kindOf(page, 'Officers told ValleyPress that')).toBe('paragraph')
  })

  test('a picture’s line is a caption', () => {
    for (const line of [
      'Soldiers stand guard near the border post in the hills on 14 March 2024. [Mira Stone/AFP]',
      'Smoke rises over the valley after the fighting (Reuters)',
      'File photo: the border post in a quieter year',
      'Shepherds wait at the closed road. Mira Stone for Valley News',
      'Guards look over the valley. (Photo by Mira Stone/Getty Images)',
    ])
      expect(kindOf(cleaned(...head, BODY[0] as string, '', line, '', BODY[1] as string), line.slice(0, 12)), line).toBe(
        'caption',
      )
  })

  test('a line in quotation marks that is signed is a pull-quote', () => {
    const page = cleaned(
      ...head,
      BODY[0] as string,
      '',
      '“Nobody has passed the road since the morning”',
      'Governor of the valley',
      '',
      BODY[1] as string,
    )
    expect(kindOf(page, '“Nobody')).toBe('quotation')
  })

  test('a quotation that is a paragraph of its own stays one', () => {
    const page = cleaned(
      ...head,
      BODY[0] as string,
      '',
      '“Nobody has passed the road since the morning,” the governor told a crowd of reporters at the gate.',
      '',
      BODY[1] as string,
    )
    expect(kindOf(page, '“Nobody')).toBe('paragraph')
  })

  test('a line printed twice is kept once, and the second one says which it repeats', () => {
    const line = 'Shepherds wait at the closed road to the coast'
    const page = cleaned(...head, BODY[0] as string, line, line, BODY[1] as string)
    const [first, second] = page.blocks.flatMap((block, i) => (textOf(page, block) === line ? [i] : []))
    expect(page.blocks[first as number]?.kind).toBe('caption')
    expect(page.blocks[second as number]).toMatchObject({ kind: 'boilerplate', repeats: first })
  })

  test('lines wrapped at a width are joined into their paragraphs', () => {
    const wrapped = [
      'Soldiers and gunmen fought for six hours around a border post',
      'in the northern hills on Monday, the governor told a group of',
      'reporters who had come up to the valley with the first convoy.',
      '',
      'Residents reached by telephone said that two helicopters had',
      'circled above the valley until nightfall and that all of the',
      'shops in the town stayed shut for the rest of the long day.',
    ]
    const page = cleaned('Border post changes hands twice', '', ...wrapped)
    expect(outline(page)).toEqual([
      'title: Border post changes',
      'paragraph: Soldiers and gunmen',
      'paragraph: Residents reached by',
    ])
  })
})

describe('odd pages', () => {
  test('an empty page has no blocks', () => {
    expect(cleaned('')).toMatchObject({ blocks: [], title: null, authors: [], dateLines: [] })
    expect(cleaned('', '  ', '\t').blocks).toEqual([])
  })

  test('a page of one paragraph has no headline', () => {
    const page = cleaned(BODY[0] as string)
    expect(outline(page)).toEqual(['paragraph: Soldiers and gunmen'])
    expect(page.title).toBeNull()
  })

  test.each(['\n', '\r\n', '\r', '\u2028'])('every kind of line end parts lines: %j', (end) => {
    const page = cleaned(['Border post changes hands twice in a day', '14 March 2024', ...BODY].join(end))
    expect(page.blocks).toHaveLength(5)
    for (const block of page.blocks) expect(textOf(page, block)?.trim()).toBe(textOf(page, block))
  })

  test('blocks are in order, do not overlap, and leave out nothing but white space', () => {
    const page = cleaned(
      'Home',
      'Border post changes hands twice in a day',
      '',
      'By Mira Stone',
      ...BODY,
      '',
      'The road closed againThe governor said that the closed road was shut again.',
    )
    let at = 0
    let outside = ''
    for (const block of page.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(at)
      outside += page.source.text.slice(at, block.start)
      at = block.end
    }
    expect((outside + page.source.text.slice(at)).trim()).toBe('')
  })
})
