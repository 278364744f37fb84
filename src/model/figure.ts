/** Figures: amounts with their noun, and the claims about harm or other counted things made of them. */
import type { Span } from '../text/span.js'

export const QUANTIFIERS = ['exact', 'at-least', 'at-most', 'more-than', 'less-than', 'about', 'range', 'vague', 'none'] as const
export type Quantifier = (typeof QUANTIFIERS)[number]
export const MEASURES = ['killed', 'wounded', 'missing', 'detained', 'abducted', 'displaced', 'casualties'] as const
export type Measure = (typeof MEASURES)[number]
export const VICTIM_CLASSES = ['military', 'police', 'militant', 'civilian', 'mixed', 'unknown'] as const
export type VictimClass = (typeof VICTIM_CLASSES)[number]
export const CLAIM_STATUSES = ['reported', 'claimed', 'denied', 'planned', 'hypothetical'] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]
export const STANCES = ['says', 'claims', 'denies', 'admits', 'accuses'] as const
export type Stance = (typeof STANCES)[number]
export const PERS = ['day', 'week', 'month', 'year'] as const
export type Per = (typeof PERS)[number]

export const UNITS = ['count', 'percent'] as const
export type Unit = (typeof UNITS)[number]
export const SCOPES = ['total', 'subset'] as const
export type Scope = (typeof SCOPES)[number]

/** How many: integers, `high` null when open, `best` null when there are only words. */
export interface Amount {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly quantifier: Quantifier
}

/** An amount with the noun it counts, not yet known to be harm or not. */
export interface FigureMention extends Span {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly amount: Amount
  readonly unit: Unit
  readonly per: Per | null
  /** Tokens of the counted noun phrase's head, first inclusive, last exclusive; null when elliptical ("eight were hurt"). */
  readonly noun: { readonly first: number; readonly last: number } | null
  /** The counted noun in the singular, in small letters. */
  readonly what: string | null
  /** Set when the noun is a word for persons. */
  readonly persons: { readonly class: VictimClass } | null
  /** A person or persons by name: a figure of one each, only where harm befalls them. */
  readonly named: boolean
  readonly by: string
}

/** Who is given as the source of a claim. */
export interface Attribution {
  readonly actor: string | null
  /** The words that name the source, also where it is no known actor ("a hospital doctor"); null when they cannot be told. */
  readonly speaker: Span | null
  readonly cue: Span
  readonly stance: Stance
}

export interface Casualty extends Span {
  readonly id: string
  readonly measure: Measure
  readonly amount: Amount
  readonly victims: { readonly text: string; readonly actor: string | null; readonly class: VictimClass }
  readonly scope: Scope
  readonly subsetOf: string | null
  /** `incident`, or a date id for a running or periodic total. */
  readonly period: string
  readonly status: ClaimStatus
  readonly attribution: Attribution | null
  readonly event: string | null
  readonly date: string | null
  readonly place: string | null
  readonly sameAs: string | null
  /** Told only to describe somebody or something: "linked to an attack that killed four". */
  readonly background: boolean
  readonly trigger: Span
  readonly sentence: number
  readonly by: string
}

export interface Count extends Span {
  readonly id: string
  readonly what: string
  readonly amount: Amount
  readonly unit: Unit
  readonly per: Per | null
  readonly actor: string | null
  readonly period: string | null
  readonly place: string | null
  readonly attribution: Attribution | null
  readonly sameAs: string | null
  readonly sentence: number
  readonly by: string
}
