/** TSV tables → phrase table, senses and row texts. */
import { Fault } from '../../model/fault.js'
import { type Form, HIT_KINDS, type HitKind } from '../../model/hit.js'
import type { Characters } from '../../text/characters.js'
import { PhraseTable } from '../../text/phrase-table.js'
import { foldWords } from '../../text/tokens.js'
import type { Inflection } from '../inflect.js'
import { packSense, type RowStore, SenseFlag } from '../lexicon.js'
import type { Compiled } from '../pack.js'
import { TABLES, type TableSpec } from '../rows.js'
import { parseTable, type TableRow } from '../tsv.js'

/** A table's files in order: name for messages, and text. */
export type TableFiles = (spec: TableSpec) => readonly { readonly name: string; readonly text: string }[]
export type Inflector = (lemma: string, pos: 'verb' | 'noun') => Inflection[]

/**
 * @param files gives the TSV texts of a table
 * @param inflect makes the forms of verbs and nouns
 * @throws Fault naming file and line of a bad row
 */
export function compileLexicon(files: TableFiles, inflect: Inflector, characters: Characters): Compiled {
  const stores = new Map<HitKind, RowStore>()
  const senses = new Map<string, { phrase: string; packed: number[] }>()
  const add = (phrase: string, packed: number): void => {
    const key = foldWords(phrase, characters)
    if (key === '') return
    const old = senses.get(key)
    if (old === undefined) senses.set(key, { phrase, packed: [packed] })
    else if (!old.packed.includes(packed)) old.packed.push(packed)
  }

  for (const kind of HIT_KINDS) {
    const spec = TABLES[kind]
    const lines: string[] = []
    for (const file of files(spec)) {
      for (const row of parseTable(file.name, file.text, spec.columns).rows) {
        const index = lines.length
        lines.push(row.cells.join('\t'))
        for (const phrase of phrasesOf(kind, spec, row)) {
          if (phrase.text === '') throw new Fault('lexicon/bad-row', `${file.name}:${row.line}: an empty name between two "|"`)
          const flags = flagsOf(phrase, spec)
          add(phrase.text, packSense(kind, index, phrase.form, flags))
          const pos = posOf(spec, row)
          if (pos === null) continue
          for (const made of inflect(phrase.text, pos)) add(made.text, packSense(kind, index, made.form, flags))
        }
      }
    }
    const starts = new Int32Array(lines.length + 1)
    let at = 0
    lines.forEach((line, i) => {
      starts[i] = at
      at += line.length + 1
    })
    starts[lines.length] = at
    stores.set(kind, { lines: lines.map((line) => `${line}\n`).join(''), starts })
  }

  // Two spellings may share the phrase table's key although they fold apart (hyphens, articles): pool their senses there.
  const pools: { packed: number[] }[] = []
  const table = PhraseTable.build(
    [...senses.values()].map(({ phrase, packed }): [string, number] => [phrase, pools.push({ packed }) - 1]),
    characters,
    (_phrase, old, next) => {
      const into = pools[old] as { packed: number[] }
      for (const sense of (pools[next] as { packed: number[] }).packed) if (!into.packed.includes(sense)) into.packed.push(sense)
      return old
    },
  )
  const flat: number[] = []
  const offsets = pools.map(({ packed }) => {
    const offset = flat.length
    packed.forEach((sense, i) => {
      flat.push(i === packed.length - 1 ? sense | SenseFlag.last : sense)
    })
    return offset
  })
  return { characters, table: table.renumbered((value) => offsets[value] as number), senses: Int32Array.from(flat), stores }
}

interface Phrase {
  readonly text: string
  readonly weak: boolean
  readonly form: Form
  /** Written with "The" and its capital. */
  readonly the: boolean
}

function phrasesOf(kind: HitKind, spec: TableSpec, row: TableRow): Phrase[] {
  const out: Phrase[] = []
  for (const column of spec.phrases) {
    const cell = row.cells[spec.columns.indexOf(column)] ?? ''
    if (cell === '') continue
    for (const part of cell.split('|')) {
      const weak = part.startsWith('~')
      const form: Form = kind === 'demonym' && column === 'people' ? 'plural' : 'base'
      // "claim ... lives": the words before the gap are looked up, the rule reads the rest from the row.
      const text = ((weak ? part.slice(1) : part).split(' ... ')[0] as string).replace(/^the (?=\S)/i, '')
      out.push({ text, weak, form, the: /^~?The (?=\S)/.test(part) })
    }
  }
  return out
}

/** Short names all in capitals match only in capitals; other names need the capitals that the lexicon gives them. */
function flagsOf(phrase: Phrase, spec: TableSpec): number {
  let flags = phrase.weak ? SenseFlag.weak : 0
  if (phrase.the) flags |= SenseFlag.the
  if (!spec.proper) return flags
  const words = phrase.text.split(/[\s-]+/)
  if (/^[A-Z0-9.&-]{1,7}$/.test(phrase.text) && /[A-Z]/.test(phrase.text)) flags |= SenseFlag.caps
  else if (
    words.every((word) => word.length <= 4 || /^[^\p{L}]{0,3}(?:al-)?[\p{Lu}\p{Lt}\p{N}]/u.test(word)) &&
    /\p{Lu}/u.test(phrase.text)
  )
    flags |= SenseFlag.capital
  else if (/\p{Lu}/u.test(phrase.text)) flags |= SenseFlag.anyCapital
  return flags
}

function posOf(spec: TableSpec, row: TableRow): 'verb' | 'noun' | null {
  if (spec.inflect === 'verb' || spec.inflect === 'noun') return spec.inflect
  if (spec.inflect === null) return null
  const pos = row.cells[spec.columns.indexOf('pos')]
  return pos === 'verb' || pos === 'noun' ? pos : null
}
