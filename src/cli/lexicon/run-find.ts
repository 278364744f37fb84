/** `extract lexicon find`: what the tables know under a name. */
import { findKnown, type Known, type KnownPlace, type KnownWord, type LongerName } from '../../explain/known.js'
import { loadPipeline } from '../../load.js'
import { prettyJson } from '../../write/json-text.js'
import { terminalLine } from '../../write/terminal-text.js'
import type { Settings } from '../config/settings.js'
import { Exit, type ExitCode } from '../exit.js'
import { openOutput } from '../output.js'

/** What a cell may take of a line. */
const CELL = 100
const LINE = 300
/** More places of one name than this are told by a number. */
const PLACES_SHOWN = 10

/** @returns `failed` when nothing is known of the name */
export function runLexiconFind(name: string, format: 'text' | 'json', settings: Settings): ExitCode {
  const known = findKnown(name, loadPipeline(settings).kit)
  const output = openOutput(undefined)
  output.write(format === 'json' ? prettyJson({ name, ...known }) : text(name, known))
  output.finish()
  return known.words.length + known.places.length + known.longer.length === 0 ? Exit.failed : Exit.ok
}

function text(name: string, { folded, words, places, longer }: Known): string {
  const more = places.length - PLACES_SHOWN
  const known = [
    ...words.map(wordText),
    ...places.slice(0, PLACES_SHOWN).map(placeText),
    ...(more > 0 ? [`and ${more} more places`] : []),
  ]
  const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${terminalLine(line, LINE)}\n`)
  return [
    `“${terminalLine(name, CELL)}”, matched as “${terminalLine(folded, CELL)}”\n`,
    ...indented(known.length === 0 ? ['nothing has exactly this name'] : known),
    ...(longer.length === 0 ? [] : ['in longer names\n']),
    ...indented(longer.map(longerText)),
  ].join('')
}

/** `actor: Murhaf Abu Qasra · murhaf-abu-qasra · person · SY` */
function longerText({ kind, phrase, row }: LongerName): string {
  const cells = kind === 'actor' ? [row.id, row.type, row.country, row.role] : Object.values(row)
  const told = cells.filter((cell) => cell !== undefined && cell !== '' && cell !== phrase)
  return [`${kind}: ${phrase}`, ...told].join(' · ')
}

/** `actor: id islamic-state · name Islamic State · … (weak)` */
function wordText({ kind, form, weak, capitals, own, row }: KnownWord): string {
  const cells = Object.entries(row).flatMap(([column, cell]) => (cell === '' ? [] : [`${column} ${terminalLine(cell, CELL)}`]))
  const notes = [
    ...(form === 'base' ? [] : [form]),
    ...(weak ? ['counts only with other evidence'] : []),
    ...(capitals === 'all' ? ['only in capitals'] : capitals === 'none' ? [] : ['only with its capitals']),
    ...(own ? ['your own'] : []),
  ]
  return `${kind}: ${cells.join(' · ')}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`
}

function placeText({ name, type, country, admin1, latitude, longitude, geonames, population, own }: KnownPlace): string {
  const parts = [
    type,
    ...(admin1 === null ? [] : [admin1]),
    ...(country === null ? [] : [country]),
    ...(latitude === null ? [] : [`${latitude}, ${longitude}`]),
    ...(geonames === null ? [] : [`GeoNames ${geonames}`]),
    ...(population === 0 ? [] : [`${population} people`]),
  ]
  return `place: ${name} · ${parts.join(' · ')}${own ? ' (your own)' : ''}`
}
