/**
 * Builds `data/places.bin` from the packages and tables: `npm run build:gazetteer`.
 *
 * The file is committed, because the packages are large and for development only. Rows to look at go to stderr with `--doubts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { type Characters, makeCharacters } from '../../text/characters.js'
import { packPlaces } from '../pack.js'
import { CONFLICT_COUNTRIES } from './conflict-countries.js'
import { gather } from './gather.js'
import { SOURCE } from './table.js'
import { wordBits } from './words.js'

export interface Built {
  readonly bytes: Uint8Array
  readonly places: number
  readonly names: number
  readonly doubts: readonly string[]
}

/** The gazetteer's bytes; the same packages and tables give the same bytes. */
export function buildGazetteer(characters: Characters = makeCharacters()): Built {
  const { places, names, doubts } = gather(characters)
  const bytes = packPlaces(places, names, characters, wordBits(), CONFLICT_COUNTRIES)
  return { bytes, places: places.length, names: names.length, doubts }
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').slice(-24))) {
  const { bytes, places, names, doubts } = buildGazetteer()
  mkdirSync(new URL('data/', SOURCE), { recursive: true })
  writeFileSync(new URL('data/places.bin', SOURCE), bytes)
  process.stdout.write(`${places} places, ${names} names, ${bytes.length} bytes\n`)
  if (process.argv.includes('--doubts')) process.stderr.write(`${doubts.join('\n')}\n`)
}
