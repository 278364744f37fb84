/** Places: mentions in the text, and the place each stands for. */
import type { Span } from '../text/span.js'

export const PLACE_TYPES = [
  'country',
  'admin1',
  'admin2',
  'city',
  'town',
  'village',
  'neighbourhood',
  'camp',
  'base',
  'prison',
  'site',
  'desert',
  'region',
  'river',
  'mountain',
  'island',
  'water',
  'continent',
  'crossing',
] as const
export type PlaceType = (typeof PLACE_TYPES)[number]
export const PRECISIONS = ['exact', 'near', 'admin', 'country'] as const
export type Precision = (typeof PRECISIONS)[number]
export const PLACE_RELATIONS = [
  'near',
  'north-of',
  'south-of',
  'east-of',
  'west-of',
  'outside',
  'countryside-of',
  'between',
  'from',
  'to',
] as const
export type PlaceRelation = (typeof PLACE_RELATIONS)[number]
export const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const
export type MentionForm = (typeof MENTION_FORMS)[number]
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** A found place name with the gazetteer rows it may stand for; none for a place known by its form alone ("village of X"). */
export interface PlaceMention extends Span {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly form: MentionForm
  readonly precision: Precision
  readonly relation: PlaceRelation | null
  /** Gazetteer row numbers, most important first. */
  readonly candidates: readonly number[]
  /** Type told by the words around it ("town of", "province"), else null. */
  readonly typeHint: PlaceType | null
  readonly by: string
}

export interface Place {
  /** `p1`, `p2` … in order of first mention. */
  readonly id: string
  readonly name: string
  readonly type: PlaceType
  readonly country: string | null
  readonly admin1: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly geonames: number | null
  /** Id of the place that holds it, when the text tells. */
  readonly within: string | null
  /** high, medium, low: see docs of resolve/places. */
  readonly confidence: Confidence
  readonly mentions: readonly PlaceMention[]
  readonly by: string
}
