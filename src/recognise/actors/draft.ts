/** What the actor rules find before overlaps are settled: a mention still counted in tokens. */
import type { ActorRow, CountryRow } from '../../lexicon/rows.js'
import type { ActorType } from '../../model/actor.js'
import type { MentionForm } from '../../model/place.js'
import type { Found, Rule } from '../../rule/rule.js'

/** Tokens [first, last). */
export interface Range {
  readonly first: number
  readonly last: number
}

export interface ActorDraft extends Range {
  readonly form: MentionForm
  readonly key: string | null
  readonly name: string
  readonly type: ActorType
  readonly country: string | null
  readonly weak: boolean
  readonly titles: readonly Range[]
  readonly affiliation: Range | null
  /** Other mentions may stand inside this one ("ISIS commanders" holds ISIS). */
  readonly holds: boolean
}

/** A rule gives all mentions of its construction: "US and Syrian forces" are two. */
export interface ActorRule extends Rule<readonly ActorDraft[]> {
  /** `Cue` bits: the rule is asked only at tokens that have one of them. */
  readonly cue: number
}

const NONE: readonly Range[] = []
const NOTHING: Partial<ActorDraft> = {}

/** A draft with the usual values filled in. */
export function draft(range: Range, type: ActorType, name: string, more: Partial<ActorDraft> = NOTHING): ActorDraft {
  // Written out field by field: a spread of both objects costs more than all the rest of a rule.
  return {
    first: range.first,
    last: range.last,
    form: more.form ?? 'name',
    key: more.key ?? null,
    name,
    type,
    country: more.country ?? null,
    weak: more.weak ?? false,
    titles: more.titles ?? NONE,
    affiliation: more.affiliation ?? null,
    holds: more.holds ?? false,
  }
}

/** What a rule returns for one mention. */
export function foundOne(one: ActorDraft): Found<readonly ActorDraft[]> {
  return { first: one.first, last: one.last, value: [one] }
}

/** A draft for a row of the actor lexicon. */
export function ofRow(range: Range, row: ActorRow, weak: boolean): ActorDraft {
  return draft(range, row.type as ActorType, row.name, {
    key: row.id,
    country: row.country === '' ? null : row.country,
    weak,
  })
}

/** The adjective that stands before a state's bodies: "Syrian", "US". */
export function adjectiveOf(country: CountryRow): string {
  return (country.adjectives.split('|')[0] as string) || country.name
}

/** How a mention prints in examples: key, or type and name. */
export function showDraft(one: ActorDraft): string {
  const who = one.key ?? `${one.type} ${one.name}`
  return one.form === 'name' ? who : `(${who})`
}
