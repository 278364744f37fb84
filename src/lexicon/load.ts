/** Reads the compiled lexicon from the package, and what makes the forms of a user's own words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT } from '../model/built.js'
import { Fault } from '../model/fault.js'
import type { Characters } from '../text/characters.js'
import { type Inflector, makeInflector, parseIrregular } from './inflect.js'
import type { Lexicon } from './lexicon.js'
import { openLexicon } from './pack.js'

const DATA = join(BUILT, 'data')

/** @throws Fault `lexicon/missing` before the first build */
export function loadLexicon(): { lexicon: Lexicon; characters: Characters } {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(DATA, 'lexicon.bin'))
  } catch (cause) {
    throw new Fault('lexicon/missing', 'the compiled lexicon is missing; run "npm run build"', { cause })
  }
  // A small read may share its buffer with others at an odd offset; the views need a multiple of 8.
  return openLexicon(bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes))
}

/** Makes forms as the build does; loads its tables when it is first asked, for most runs never. */
export function lazyInflector(): () => Inflector {
  let inflector: Inflector | null = null
  const table = (name: string) => ({ name, text: readFileSync(join(DATA, name), 'utf8') })
  return () => {
    inflector ??= makeInflector(parseIrregular(table('irregular-forms.tsv'), table('irregular-plurals.tsv')))
    return inflector
  }
}
