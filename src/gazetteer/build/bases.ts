/** Air bases and great airports of OurAirports. */
import type { Draft } from './atlas.js'
import { withoutBracket } from './bare-name.js'
import { readAirports } from './packages.js'

const BASE = /\b(?:air ?base|air force base|AFB|naval air station|NAS|air station|RAF|army airfield|military|naval base)\b/i
const FORM = / ?\b(?:air ?base|air force base|military airport|military airfield)\b ?/i
/** An aerodrome has no people; this puts it behind any town of its name. */
const BASE_IMPORTANCE = 600
const AIRPORT_IMPORTANCE = 800

export function draftBases(): Draft[] {
  const drafts: Draft[] = []
  for (const airport of readAirports()) {
    if (/heliport|seaplane|balloon/.test(airport.type)) continue
    const base = BASE.test(airport.name)
    const big = airport.type === 'large_airport' && airport.scheduled
    if (!base && !big) continue
    const name =
      withoutBracket(airport.name)
        .split(/ \/ |\//)[0]
        ?.trim() ?? ''
    if (name.length < 6) continue
    const stem = name.replace(FORM, '')
    const aliases =
      base && stem !== name && stem.length > 3 ? [`${stem} air base`, `${stem} airbase`, `${stem} military airport`] : []
    if (!base) aliases.push(name.replace(/ International Airport$/, ' airport'))
    drafts.push({
      name,
      type: base ? 'base' : 'site',
      country: airport.country,
      admin1: '',
      latitude: airport.latitude,
      longitude: airport.longitude,
      geonames: 0,
      population: 0,
      importance: base ? BASE_IMPORTANCE : AIRPORT_IMPORTANCE,
      main: new Set(),
      aliases: new Set(aliases),
    })
  }
  return drafts
}
