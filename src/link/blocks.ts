/**
 * Which tellings are worth comparing: those that share a block. The work grows with their number, not with its square.
 *
 * A block is a stretch of the calendar, a piece of the map and a family of types, each as exact as a telling knows it.
 * Two tellings meet at the exactness that both have: a day and a town where both know them, else the month, the
 * province, the country. The coarser that is, the more must be shared besides: one mark (a figure, an actor), or two of them.
 */

import { civilOf, monthText } from '../rule/calendar/civil.js'
import { familyOf } from './kind.js'
import type { PlaceLevel, Setting } from './setting.js'
import type { Telling } from './telling.js'
import { type DateLevel, spanOf } from './window.js'

const PLACE_LEVELS: readonly PlaceLevel[] = ['none', 'country', 'area', 'spot']
const DATE_LEVELS: readonly DateLevel[] = ['any', 'month', 'day']
const FINEST_PLACE = PLACE_LEVELS.length - 1
const FINEST_DATE = DATE_LEVELS.length - 1
const FINEST = FINEST_PLACE * DATE_LEVELS.length + FINEST_DATE
/** Side of a square of the map in degrees; towns told for each other are nearer than that. */
const CELL = 0.4
/**
 * A block takes so many of each exactness; those after it are compared with these alone. Tellings come with the fullest ones
 * first, so that what thousands of reports tell is held together by the best of them.
 */
const HUBS = 96
/** So many marks of one telling are tried. */
const MARKS = 8

/** Calls `meet` once for every two tellings that share a block; `tellings` in their order of fullness. */
export function forCandidates(tellings: readonly Telling[], meet: (a: number, b: number) => void): void {
  const blocks = new Map<string, (number[] | undefined)[]>()
  const seen = new Int32Array(tellings.length).fill(-1)
  const coarse = coarseKeys(tellings)
  tellings.forEach((telling, index) => {
    const own = classOf(telling)
    for (const { key, place, date } of blocksOf(telling)) {
      if (own === FINEST && (place < FINEST_PLACE || date < FINEST_DATE) && !coarse.has(key)) continue
      const block = blocks.get(key) ?? []
      if (block.length === 0) blocks.set(key, block)
      for (let other = 0; other < block.length; other++) {
        const members = block[other]
        if (members === undefined || !meetsAt(own, other, place, date)) continue
        for (const member of members) {
          if (seen[member] === index) continue
          seen[member] = index
          meet(member, index)
        }
      }
      const mates = block[own] ?? []
      block[own] = mates
      if (mates.length < HUBS && mates[mates.length - 1] !== index) mates.push(index)
    }
  })
}

/** Where tellings of a day in a town have to be looked for beside their own blocks: those of tellings that know less. */
function coarseKeys(tellings: readonly Telling[]): Set<string> {
  const keys = new Set<string>()
  for (const telling of tellings) if (classOf(telling) !== FINEST) for (const { key } of blocksOf(telling)) keys.add(key)
  return keys
}

/** Place and date level in one number. */
function classOf({ setting, dateLevel }: Telling): number {
  return PLACE_LEVELS.indexOf(setting.level) * DATE_LEVELS.length + DATE_LEVELS.indexOf(dateLevel)
}

/** Whether a block's exactness is the one that both tellings have. */
function meetsAt(a: number, b: number, place: number, date: number): boolean {
  const width = DATE_LEVELS.length
  return Math.min(Math.floor(a / width), Math.floor(b / width)) === place && Math.min(a % width, b % width) === date
}

interface Block {
  readonly key: string
  readonly place: number
  readonly date: number
}

/** The blocks of a telling at its own exactness and at every coarser one. */
function* blocksOf(telling: Telling): Generator<Block> {
  const marks = marksOf(telling)
  const pairs = marks.flatMap((one, i) => marks.slice(i + 1).map((other) => `${one} ${other}`))
  const family = familyOf(telling.event)
  const finestPlace = PLACE_LEVELS.indexOf(telling.setting.level)
  const finestDate = DATE_LEVELS.indexOf(telling.dateLevel)
  for (let place = finestPlace; place >= 0; place--) {
    const where = placeKeys(telling.setting, PLACE_LEVELS[place] as PlaceLevel)
    for (let date = finestDate; date >= 0; date--) {
      const needed = MARKS_NEEDED[place]?.[date] ?? 2
      const shared = needed === 0 ? [''] : needed === 1 ? marks : pairs
      if (shared.length === 0) continue
      for (const when of dateKeys(telling, DATE_LEVELS[date] as DateLevel))
        for (const at of where) for (const mark of shared) yield { key: `${family}|${when}|${at}|${mark}`, place, date }
    }
  }
}

/** Marks that a block asks for, by place (none, country, area, spot) and date (any, month, day). */
const MARKS_NEEDED: readonly (readonly number[])[] = [
  [2, 2, 2],
  [2, 2, 1],
  [2, 1, 1],
  [1, 1, 0],
]

function dateKeys({ window }: Telling, level: DateLevel): string[] {
  if (level === 'any' || !Number.isFinite(spanOf(window))) return ['']
  const days: number[] = []
  // A day more: the night between two days is told of either.
  for (let day = window.from as number; day <= (window.to as number) + (level === 'day' ? 1 : 0); day++) days.push(day)
  if (level === 'day') return days.map(String)
  return [
    ...new Set(
      days.map((day) => {
        const { year, month } = civilOf(day)
        return monthText(year, month)
      }),
    ),
  ]
}

function placeKeys(setting: Setting, level: PlaceLevel): string[] {
  if (level === 'none') return ['']
  if (level === 'country') return setting.countries.map((country) => country)
  const keys = setting.spots.flatMap(({ record, consonants }) => {
    if (level === 'area') return record.admin1 === null ? (record.country ?? []) : `${record.country} ${record.admin1}`
    const { latitude, longitude } = record
    if (latitude === null || longitude === null) return consonants
    const corners = [-CELL / 2, CELL / 2]
    const squares = corners.flatMap((dy) =>
      corners.map((dx) => `${Math.floor((latitude + dy) / CELL)} ${Math.floor((longitude + dx) / CELL)}`),
    )
    // The other report's town may be one that the gazetteer was not sure of.
    return [...squares, consonants]
  })
  return [...new Set(keys)]
}

/** What a telling can be known by beside time and place: numbers of victims, parties with a name, in politics the word. */
function marksOf(telling: Telling): string[] {
  const figures = telling.claims.filter(({ low }) => (low ?? 0) > 0).map(({ measure, low }) => `${measure} ${low}`)
  const cast = telling.cast.filter(({ known }) => known !== 'description').map(({ identity }) => identity)
  const stems = familyOf(telling.event) === 'force' ? [] : [...telling.stems].map((stem) => `w ${stem}`)
  return [...new Set([...figures.sort(), ...cast.sort(), ...stems.sort()])].slice(0, MARKS).sort()
}
