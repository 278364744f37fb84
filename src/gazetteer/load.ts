/** Reads the compiled gazetteer from the package. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT } from '../model/built.js'
import { Fault } from '../model/fault.js'
import { type Gazetteer, openGazetteer } from './gazetteer.js'

/** In the installed package the build has put it beside the lexicon; in a checkout it is where it was committed. */
const FILES = [join(BUILT, 'data/places.bin'), join(BUILT, '../src/gazetteer/data/places.bin')]

/** @throws Fault `gazetteer/missing` when neither file is there, `gazetteer/bad-file` when it is damaged */
export function loadGazetteer(): Gazetteer {
  let cause: unknown
  for (const file of FILES) {
    let bytes: Uint8Array
    try {
      bytes = readFileSync(file)
    } catch (error) {
      cause = error
      continue
    }
    return openGazetteer(bytes)
  }
  throw new Fault('gazetteer/missing', 'the gazetteer is missing; install the package again or run "npm run build"', { cause })
}
