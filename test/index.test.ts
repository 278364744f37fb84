import { describe, expect, test } from 'vitest'
import { createExtractor, extract } from '../src/index.js'
import { type DocumentRecord, documentSchema } from '../src/schema/document.js'
import { findPointers } from '../src/schema/find-pointers.js'
import { inFolder } from './read/folder.js'

const TEXT = 'MOSUL, 13 December 2025 – At least 12 people were killed in an attack by Islamic State 😀 on Friday.\r\n'

test('a text gives a record that fits the schema and points into the text', () => {
  const record = extract(TEXT, { path: 'note', published: '2025-12-13', title: 'Blast' })
  expect(documentSchema.safeParse(record).error).toBeUndefined()
  expect(record.source).toMatchObject({ path: 'note', title: 'Blast', length: [...TEXT].length })
  const pointers = findPointers(record)
  expect(pointers.length).toBeGreaterThan(0)
  for (const { mention } of pointers) expect([...TEXT].slice(mention.start, mention.end).join('')).toBe(mention.quote)
})

test('an extractor reads any number of texts, and none leaves a trace in the next', () => {
  const extractor = createExtractor()
  const alone = extractor.extract(TEXT)
  extractor.extract('Other words about Baghdad.')
  expect(extractor.extract(TEXT)).toEqual(alone)
})

test('a date that is none is refused', () => {
  expect(() => extract(TEXT, { published: 'soon' })).toThrow('expected a date such as 2025-12-13, got soon')
})

describe('many texts', () => {
  const inputs = ['Bombs killed 12 in Homs.', { text: 'Bombs killed 13 in Homs on Friday.', published: '2025-05-03', id: 'b' }]
  const killed = ({ casualties }: DocumentRecord) => casualties[0]?.low

  test('of a list, each made when it is asked for', () => {
    let asked = 0
    function* given() {
      for (const input of inputs) {
        asked++
        yield input
      }
    }
    const records = createExtractor().extractAll(given())
    expect(asked).toBe(0)
    expect(killed(records.next().value as DocumentRecord)).toBe(12)
    expect(asked).toBe(1)
    const [second, ...rest] = [...records]
    expect([second?.source.id, second?.published.value, rest.length]).toEqual(['b', '2025-05-03', 0])
  })

  test('as they arrive, in their order', async () => {
    async function* arriving() {
      yield* inputs
    }
    const found: unknown[] = []
    for await (const record of createExtractor().extractAll(arriving())) found.push(killed(record))
    expect(found).toEqual([12, 13])
  })

  test('the same records as one by one', () => {
    const extractor = createExtractor()
    expect([...extractor.extractAll(inputs)]).toEqual([
      extractor.extract('Bombs killed 12 in Homs.'),
      extractor.extract('Bombs killed 13 in Homs on Friday.', { published: '2025-05-03', id: 'b' }),
    ])
  })

  test('of files, as the command reads them; what cannot be read stands in its place', async () => {
    inFolder({ 'news/a.txt': 'Bombs killed 12 in Homs.\n', 'news/b.jsonl': '{"text":"Bombs killed 13 in Homs."}\n{"x":1}\n' })
    const found: unknown[] = []
    for await (const result of createExtractor().extractFiles(['news', 'none.txt']))
      found.push([result.path, result.line, 'record' in result ? killed(result.record) : result.fault.code])
    expect(found).toEqual([
      ['news/a.txt', null, 12],
      ['news/b.jsonl', 1, 13],
      ['news/b.jsonl', 2, 'E_BAD_LINE'],
      ['none.txt', null, 'E_NOT_FOUND'],
    ])
  })
})

test('two extractors do not know of each other', () => {
  const acled = createExtractor({ vagueNumbers: 'acled', kinds: ['casualties'] })
  const plain = createExtractor()
  const text = 'Bombs killed dozens of people in Homs.'
  const lows = () => [acled, plain].map((extractor) => extractor.extract(text).casualties[0]?.low)
  expect(lows()).toEqual([12, 24])
  expect(lows()).toEqual([12, 24])
  expect(acled.extract(text).producedBy.kinds).toEqual(['casualties'])
})
