/** What is measured side by side: the whole of extract, and the libraries that read the same texts for a part of it. */
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time'
import * as chrono from 'chrono-node/en'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Text } from './texts.js'

export interface Subject {
  readonly name: string
  /** How many times slower than extract it may be: a slow one reads so much less of a large text. */
  readonly slow: number
  run(text: Text): unknown
}

const { createExtractor } = (await import(
  new URL('../dist/program/index.js', import.meta.url).href
)) as typeof import('../src/index.js')

const REFERENCE = new Date(Date.UTC(2026, 0, 1))

/** Extract is the first. */
export function makeSubjects(): readonly Subject[] {
  const extractor = createExtractor()
  const wink = winkNLP(model)
  return [
    {
      name: 'extract, all kinds of record',
      slow: 1,
      run: ({ text, name }) => JSON.stringify(extractor.extract(text, { path: name })),
    },
    {
      name: 'chrono-node, dates only',
      slow: 1,
      run: ({ text }) => chrono.parse(text, { instant: REFERENCE, timezone: 0 }),
    },
    {
      name: 'wink-nlp, sentences, parts of speech and entities',
      slow: 1,
      run: ({ text }) => wink.readDoc(text).entities().out(wink.its.detail),
    },
    {
      name: 'compromise, people, places, organizations, numbers',
      slow: 8,
      run: ({ text }) => {
        const view = compromise(text)
        return [view.people().json(), view.places().json(), view.organizations().json(), view.numbers().json()]
      },
    },
    {
      name: 'Recognizers-Text, dates only',
      slow: 40,
      run: ({ text }) => recognizeDateTime(text, 'en-us', 0, REFERENCE),
    },
  ]
}
