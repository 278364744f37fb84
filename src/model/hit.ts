/** A lexicon entry found in the text: which kind of word, which row, and in which inflected form. */
export const HIT_KINDS = [
  'actor',
  'country',
  'demonym',
  'capital',
  'institution',
  'org-word',
  'title',
  'given-name',
  'person-noun',
  'stand-in',
  'trigger',
  'harm',
  'not-harm',
  'not-event',
  'hedge',
  'number',
  'reporting',
  'cue',
  'weapon',
  'stop-capital',
  'abbreviation',
  'furniture',
] as const
export type HitKind = (typeof HIT_KINDS)[number]

/** base: as in the lexicon; the others are made by the build from it. */
export const FORMS = ['base', 'past', 'third', 'gerund', 'participle', 'plural'] as const
export type Form = (typeof FORMS)[number]

export interface Hit {
  readonly kind: HitKind
  /** Row index in the lexicon's table of that kind. */
  readonly row: number
  readonly form: Form
  /** Set for a name that counts only with other evidence (`~` in the lexicon). */
  readonly weak: boolean
  /** Tokens: `first` inclusive, `last` exclusive. */
  readonly first: number
  readonly last: number
}
