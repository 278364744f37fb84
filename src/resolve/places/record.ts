/** One place record: from a row of the gazetteer, or from what the text alone says. */
import type { Gazetteer } from '../../gazetteer/gazetteer.js'
import type { Confidence, Place, PlaceMention, PlaceType } from '../../model/place.js'
import type { Reader } from '../../rule/reader.js'
import type { Choice } from './choose.js'
import { APART } from './group.js'

/** Coordinates are known to about ten metres at best. */
const DECIMALS = 1e4
/** How far ahead of its rivals a choice must be, in points of `choose.ts`. */
const HIGH_MARGIN = 1.5
const MEDIUM_MARGIN = 0.5

export interface Named {
  readonly id: string
  readonly mentions: readonly PlaceMention[]
  readonly within: string | null
  readonly hint: PlaceType | null
}

/** The record of a name whose place is decided. */
export function placeOf(
  reader: Reader,
  named: Named & { readonly choice: Choice },
  holder: number | null,
  gazetteer: Gazetteer,
): Place {
  const { id, mentions, within, hint, choice } = named
  const { place } = choice
  const held = gazetteer.type(place)
  const beside =
    hint !== null && APART.has(hint) && hint !== held && !(hint === 'camp' && (held === 'town' || held === 'village'))
  const [first] = mentions as [PlaceMention]
  const common = {
    id,
    // The part of a desert or river that the text speaks of lies where its holder lies.
    country: gazetteer.country(place) ?? (holder === null ? null : gazetteer.country(holder)),
    admin1: divisionName(gazetteer, place),
    latitude: round(gazetteer.latitude(place)),
    longitude: round(gazetteer.longitude(place)),
    within,
    by: first.by,
  }
  // "Palmyra airport": called after a town and near it, yet not the town.
  if (beside)
    return {
      name: bareName(reader, first),
      type: hint,
      geonames: null,
      confidence: 'low',
      mentions: withPrecision(mentions, hint),
      ...common,
    }
  const type = hint === 'camp' && (held === 'town' || held === 'village') ? 'camp' : held
  return {
    name: gazetteer.name(place),
    type,
    geonames: gazetteer.geonames(place),
    confidence: confidenceOf(choice, mentions),
    mentions: withPrecision(mentions, type),
    ...common,
  }
}

/** The record of a name that no gazetteer holds: it lies where its holder lies, and no point is made up. */
export function unheldPlace(
  reader: Reader,
  named: Named,
  said: string | null,
  holder: number | null,
  gazetteer: Gazetteer,
): Place {
  const { id, mentions, within, hint } = named
  const [first] = mentions as [PlaceMention]
  return {
    id,
    name: bareName(reader, first),
    type: hint ?? 'town',
    country: holder === null ? said : gazetteer.country(holder),
    admin1: holder === null ? null : divisionName(gazetteer, holder),
    latitude: null,
    longitude: null,
    geonames: null,
    within,
    confidence: 'low',
    mentions,
    by: first.by,
  }
}

function divisionName(gazetteer: Gazetteer, place: number): string | null {
  const division = gazetteer.type(place) === 'admin1' ? place : gazetteer.admin1(place)
  return division < 0 ? null : gazetteer.name(division)
}

function bareName(reader: Reader, mention: PlaceMention): string {
  return reader.quote(mention.first, mention.last).replace(/\s+/g, ' ')
}

/** The precision once the kind of place is known; "near" stays. */
function withPrecision(mentions: readonly PlaceMention[], type: PlaceType): PlaceMention[] {
  const plain = type === 'country' || type === 'continent' ? 'country' : isWide(type) ? 'admin' : 'exact'
  return mentions.map((mention) => {
    if (mention.precision === 'near') return mention
    // "the Tabni region" says only the surroundings of Tabni.
    const precision = plain === 'exact' && mention.typeHint !== null && isWide(mention.typeHint) ? 'admin' : plain
    return { ...mention, precision }
  })
}

function isWide(type: PlaceType): boolean {
  return type === 'admin1' || type === 'admin2' || type === 'region' || type === 'desert'
}

/**
 * high: no other place of the name comes near, and the document names its country (or it is one, or a sea, or said to lie
 * where it lies). medium: a rival is behind but in sight, or only its greatness speaks for it. low: a toss between rivals,
 * a name held under a like-sounding spelling, or a point borrowed from the place it is called after.
 */
function confidenceOf(choice: Choice, mentions: readonly PlaceMention[]): Confidence {
  if (mentions.every((mention) => mention.by === 'places/sound')) return 'low'
  if (choice.margin >= HIGH_MARGIN && choice.backed) return 'high'
  return choice.margin >= MEDIUM_MARGIN ? 'medium' : 'low'
}

function round(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * DECIMALS) / DECIMALS + 0
}
