/** docs/lexicon.md: its rows for the built-in tables do what its table of sentences says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFurnitureFinder } from '../../src/clean/furniture.js'
import { compileLexicon, type TableFiles } from '../../src/lexicon/compile/compile.js'
import { readTableFiles } from '../../src/lexicon/compile/main.js'
import { lazyInflector } from '../../src/lexicon/load.js'
import { openLexicon, packLexicon } from '../../src/lexicon/pack.js'
import { loadPipeline } from '../../src/load.js'
import { extractArticle, type Pipeline } from '../../src/pipeline.js'
import { NOTHING_GIVEN, sourceOfText } from '../../src/read/source.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import { makeAbbreviations } from '../../src/segment/segment.js'
import { documentRecord } from '../../src/write/record.js'
import { shown } from '../codebook/views.js'
import { root } from '../readme/blocks.js'

const page = readFileSync(join(root, 'docs', 'lexicon.md'), 'utf8')
const rows = new Map([...page.matchAll(/```tsv ([a-z]+\.tsv)\n([^`]{1,2000})```/g)].map(([, file, text]) => [file, text]))
const sentences = [...page.matchAll(/^\| ([A-Z][^|]{10,200}\.) \| ([^|]{1,100}) \| ([^|]{1,100}) \|$/gm)].map(
  ([, sentence, without, told]) => [sentence as string, without as string, told as string] as const,
)

const builtIn = loadPipeline()
const extended = withRows((spec) =>
  readTableFiles(spec).map((file) => ({ ...file, text: `${file.text}${rows.get(file.name) ?? ''}` })),
)

/** The pipeline on other tables. */
function withRows(files: TableFiles): Pipeline {
  const { lexicon, characters } = openLexicon(packLexicon(compileLexicon(files, lazyInflector()(), builtIn.kit.characters)))
  return {
    kit: { ...builtIn.kit, lexicon, characters },
    furniture: makeFurnitureFinder(lexicon),
    abbreviations: makeAbbreviations(lexicon),
  }
}

function recordOf(sentence: string, pipeline: Pipeline): DocumentRecord {
  const related = extractArticle(sourceOfText('-', sentence, NOTHING_GIVEN, null), pipeline)
  return documentRecord(related, { tool: '', lexicon: '', gazetteer: '' })
}

/** As the table writes it: events, or figures when the sentence is about one. */
function told(sentence: string, field: 'type' | 'measure', pipeline: Pipeline): string {
  const text = shown(field, recordOf(sentence, pipeline))
  if (text === '-') return 'nothing'
  return field === 'type' ? text.replace(/^(.+): (.+)$/, '“$1” $2') : text.replace(/^.+: /, '')
}

test('the page has rows for both tables, and a sentence for each row', () => {
  expect([...rows.keys()]).toEqual(['triggers.tsv', 'hedges.tsv'])
  expect(sentences.length).toBe([...rows.values()].join('').trimEnd().split('\n').length)
})

test.each(sentences)('%s', (sentence, without, expected) => {
  const field = /^killed/.test(expected) ? 'measure' : 'type'
  expect(told(sentence, field, builtIn)).toBe(without)
  expect(told(sentence, field, extended)).toBe(expected)
})
