/** TSV tables → phrase table, senses and row texts. */
import { Fault } from '../../model/fault.js'
import { HIT_KINDS, type HitKind } from '../../model/hit.js'
import type { Characters } from '../../text/characters.js'
import type { Inflector } from '../inflect.js'
import type { Compiled } from '../pack.js'
import { inflectedFlags, phrasesOf, SenseIndex } from '../phrases.js'
import { TABLES, type TableSpec } from '../rows.js'
import { packSense, type RowStore, storeOf } from '../sense.js'
import { parseTable, type TableRow } from '../tsv.js'

/** A table's files in order: name for messages, and text. */
export type TableFiles = (spec: TableSpec) => readonly { readonly name: string; readonly text: string }[]

/**
 * @param files gives the TSV texts of a table
 * @param inflect makes the forms of verbs and nouns
 * @throws Fault naming file and line of a bad row
 */
export function compileLexicon(files: TableFiles, inflect: Inflector, characters: Characters): Compiled {
  const stores = new Map<HitKind, RowStore>()
  const index = new SenseIndex(characters)
  for (const kind of HIT_KINDS) {
    const spec = TABLES[kind]
    const lines: string[] = []
    for (const file of files(spec)) {
      for (const row of parseTable(file.name, file.text, spec.columns).rows) {
        const at = lines.push(row.cells.join('\t')) - 1
        const pos = posOf(spec, row)
        for (const { text, form, flags } of phrasesOf(kind, spec, row.cells)) {
          if (!index.add(text, packSense(kind, at, form, flags)))
            throw new Fault('lexicon/bad-row', `${file.name}:${row.line}: a name without letters or digits: "${text}"`)
          if (pos === null) continue
          for (const made of inflect(text, pos)) index.add(made.text, packSense(kind, at, made.form, inflectedFlags(flags)))
        }
      }
    }
    stores.set(kind, storeOf(lines))
  }
  return { characters, ...index.build(), stores }
}

function posOf(spec: TableSpec, row: TableRow): 'verb' | 'noun' | null {
  if (spec.inflect === 'verb' || spec.inflect === 'noun') return spec.inflect
  if (spec.inflect === null) return null
  const pos = row.cells[spec.columns.indexOf('pos')]
  return pos === 'verb' || pos === 'noun' ? pos : null
}
