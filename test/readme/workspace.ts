/** Where the commands of a page run: a folder with what a reader has there, and the programs by their names. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const ATTACK = `Attack in Ghazni

KABUL, 4 March 2024 - A roadside bomb killed four policemen in Andar district
of Ghazni province on Sunday, the Interior Ministry said. Dozens were wounded.

The Taliban claimed responsibility.

Two days earlier, gunmen had abducted three engineers
on the road to Qarabagh.

The governor said the road was closed.
`

/** What the pages name beside the articles of the project. */
const FILES: Readonly<Record<string, string>> = {
  'article.txt': `${ATTACK}In Kabul, police arrested two men.\n`,
  'news/a.txt': ATTACK,
  'news/b.txt':
    'Bomb kills police\n\n5 March 2024 - Five policemen were killed by a bomb in Andar on 3 March 2024, a doctor said.\n',
  'archive/2024/a.txt': ATTACK,
  'villages.tsv':
    'name\ttype\tcountry\tadmin1\tlatitude\tlongitude\tgeonames\taliases\tsource\nDeh Now\tvillage\tAF\tGhazni\t33.3\t68.4\t\t\town\n',
  'groups.tsv':
    'id\tname\ttype\taliases\tcountry\tfrom\tto\tparent\trole\twikidata\nnight-herons\tNight Herons\tarmed-group\t\tAF\t\t\t\t\t\n',
}
/** Folders of the project that commands read. */
const FOLDERS = ['seeds', 'fixtures'] as const

/** Makes the folder; an empty one for a page that brings its own files. */
export function fillWorkspace(folder: string, inProject: boolean): string {
  mkdirSync(folder)
  if (!inProject) return folder
  for (const name of FOLDERS) symlinkSync(join(ROOT, name), join(folder, name))
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Puts `extract` and `duckdb` into a folder. @returns a path that begins with it */
export function fillBench(folder: string): string {
  mkdirSync(folder)
  const tsx = join(ROOT, 'node_modules', '.bin', 'tsx')
  const programs = {
    extract: `"${process.execPath}" "${join(ROOT, 'bin', 'extract.js')}"`,
    duckdb: `"${tsx}" "${join(ROOT, 'test', 'readme', 'duckdb.ts')}"`,
  }
  for (const [name, program] of Object.entries(programs)) {
    const shim = join(folder, name)
    writeFileSync(shim, `#!/bin/sh\nexec ${program} "$@"\n`)
    chmodSync(shim, 0o755)
  }
  return `${folder}${delimiter}${process.env.PATH ?? ''}`
}
