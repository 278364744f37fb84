/** The tables that articles are made of: the project's own, and the sentences and shapes beside this file. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Inflector, makeInflector, parseIrregular } from '../../src/lexicon/inflect.js'
import { columnsOf, parseTable } from '../../src/lexicon/tsv.js'

const LEXICON = new URL('../../src/lexicon/', import.meta.url)

export type Row = Readonly<Record<string, string>>

/** The rows of a table of the lexicon: `harm`, `actors/persons`. */
export function lexiconRows(name: string): readonly Row[] {
  return rowsOf(new URL(`${name}.tsv`, LEXICON))
}

/** All actors, whatever their file. */
export function actorRows(): readonly Row[] {
  return readdirSync(new URL('actors/', LEXICON))
    .sort()
    .flatMap((file) => rowsOf(new URL(`actors/${file}`, LEXICON)))
}

/** Templates of sentences by what they are for. */
export function sentenceTemplates(): ReadonlyMap<string, readonly string[]> {
  const templates = new Map<string, string[]>()
  for (const { kind = '', template = '' } of rowsOf(new URL('sentences.tsv', import.meta.url)))
    templates.set(kind, [...(templates.get(kind) ?? []), template])
  return templates
}

export interface Shape {
  readonly name: string
  /** Kinds of sentences, by paragraph. */
  readonly paragraphs: readonly (readonly string[])[]
}

/** The shapes of articles, each as often as its weight says. */
export function shapes(): readonly Shape[] {
  return rowsOf(new URL('shapes.tsv', import.meta.url)).flatMap(({ shape = '', weight = '', paragraphs = '' }) =>
    Array.from({ length: Number(weight) }, () => ({
      name: shape,
      paragraphs: paragraphs.split(' / ').map((paragraph) => paragraph.split(' ')),
    })),
  )
}

export function inflector(): Inflector {
  const table = (name: string) => ({ name, text: readFileSync(new URL(name, LEXICON), 'utf8') })
  return makeInflector(parseIrregular(table('irregular-forms.tsv'), table('irregular-plurals.tsv')))
}

function rowsOf(file: URL): readonly Row[] {
  const text = readFileSync(file, 'utf8')
  const columns = columnsOf(text)
  return parseTable(file.pathname, text, columns).rows.map(({ cells }) =>
    Object.fromEntries(columns.map((column, i) => [column, cells[i] as string])),
  )
}
