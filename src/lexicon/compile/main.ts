/** Build step: `src/lexicon/**.tsv` → `dist/data/lexicon.bin`, and the tables of irregular words beside it. Run by `npm run build`; writes only when something changed. */
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCharacters } from '../../text/characters.js'
import { makeInflector, parseIrregular } from '../inflect.js'
import { packLexicon } from '../pack.js'
import type { TableSpec } from '../rows.js'
import { compileLexicon } from './compile.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const sourceFolder = join(root, 'src', 'lexicon')
const target = join(root, 'dist', 'data', 'lexicon.bin')

/** The TSV files of one table, in order of their names. */
export function readTableFiles(spec: TableSpec): { name: string; text: string }[] {
  const path = join(sourceFolder, spec.path)
  const names = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.tsv'))
        .sort()
        .map((name) => join(spec.path, name))
    : [spec.path]
  return names.map(readOne)
}

function readOne(name: string): { name: string; text: string } {
  return { name, text: readFileSync(join(sourceFolder, name), 'utf8') }
}

/** Compiles all tables into the data file. */
export function buildLexicon(): void {
  const irregular = [readOne('irregular-forms.tsv'), readOne('irregular-plurals.tsv')] as const
  const inflect = makeInflector(parseIrregular(...irregular))
  const bytes = packLexicon(compileLexicon(readTableFiles, inflect, makeCharacters()))
  mkdirSync(dirname(target), { recursive: true })
  const temporary = `${target}.${process.pid}`
  writeFileSync(temporary, bytes)
  renameSync(temporary, target)
  // A user's own words are inflected when they are read.
  for (const { name, text } of irregular) writeFileSync(join(dirname(target), name), text)
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) buildLexicon()
