/** What several reports say of one happening: why they were put together, and how their figures compare. */

/** Why two reports may tell one happening, or speak against it (a negative weight). */
export const LINK_REASONS = [
  'same-day',
  'dates-meet',
  'days-adjoin',
  'published-near',
  'same-place',
  'near-place',
  'inside-place',
  'same-country',
  'same-type',
  'type-fits',
  'same-kind',
  'same-word',
  'both-main',
  'same-actor',
  'other-doer',
  'same-figure',
  'figures-meet',
  'figures-near',
  'figures-apart',
  'same-words',
] as const
export type LinkReasonCode = (typeof LINK_REASONS)[number]

/** How the figures of one group compare between reports. */
export const RELATIONS = ['same', 'compatible', 'disputed', 'one-sided'] as const
export type Relation = (typeof RELATIONS)[number]

/** Why two records of actors or places may be one. */
export const ENTITY_REASONS = [
  'same-key',
  'same-geonames',
  'same-name',
  'same-consonants',
  'short-form',
  'same-role',
  'same-affiliation',
  'same-country',
  'same-division',
  'same-incident',
  'near-place',
] as const
export type EntityReasonCode = (typeof ENTITY_REASONS)[number]

export const ENTITY_KINDS = ['actor', 'place'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]
