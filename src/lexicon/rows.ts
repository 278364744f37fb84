/** The columns of every lexicon table: one interface a kind, fields in the order of the file. All cells are text. */
import type { HitKind } from '../model/hit.js'

export interface ActorRow {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly aliases: string
  readonly country: string
  readonly from: string
  readonly to: string
  readonly parent: string
  readonly role: string
  readonly wikidata: string
}
export interface CountryRow {
  readonly code: string
  readonly name: string
  readonly key: string
  readonly adjectives: string
  readonly people: string
  readonly aliases: string
  readonly capitals: string
  readonly geonames: string
  readonly latitude: string
  readonly longitude: string
}
export interface InstitutionRow {
  readonly phrase: string
  readonly id: string
  readonly type: string
  readonly parent: string
}
export interface TriggerRow {
  readonly lemma: string
  readonly pos: string
  readonly type: string
  readonly acled: string
  readonly sub: string
  readonly plover: string
  readonly status: string
  readonly subject: string
  readonly object: string
  readonly of: string
  readonly certain: string
}
export interface HarmRow {
  readonly lemma: string
  readonly pos: string
  readonly measure: string
  readonly frame: string
  readonly claimed: string
}
export interface NotEventRow {
  readonly phrase: string
  /** idiom, illness, sport, story, surgery, animal, accident or words; `not-event.tsv` says what each means. */
  readonly kind: string
}
export interface StandInRow {
  readonly noun: string
  readonly type: string
  readonly fits: string
}
export interface NumberRow {
  readonly word: string
  readonly value: string
  /** The entry of the table of vague numbers that gives the value, or empty. */
  readonly vague: string
  /** The least number of people harmed, where it is more, or empty. */
  readonly harmed: string
}
export interface FurnitureRow {
  readonly phrase: string
  readonly where: string
  readonly kind: string
  readonly tail: string
}

/** Where the words of a kind stand and how they are matched. */
export interface TableSpec {
  /** Files in `src/lexicon/`; a folder name stands for all its `.tsv` files. */
  readonly path: string
  readonly columns: readonly string[]
  /** Columns that hold phrases to match, `|` between alternatives. */
  readonly phrases: readonly string[]
  /** Whether the build adds inflected forms, and by which part of speech. */
  readonly inflect: 'verb' | 'noun' | 'pos' | null
  /** Names must have a capital in the text wherever the lexicon has one. */
  readonly proper: boolean
}

const COUNTRY_COLUMNS = [
  'code',
  'name',
  'key',
  'adjectives',
  'people',
  'aliases',
  'capitals',
  'geonames',
  'latitude',
  'longitude',
]

export const TABLES: Readonly<Record<HitKind, TableSpec>> = {
  actor: {
    path: 'actors',
    columns: ['id', 'name', 'type', 'aliases', 'country', 'from', 'to', 'parent', 'role', 'wikidata'],
    phrases: ['name', 'aliases'],
    inflect: null,
    proper: true,
  },
  country: { path: 'countries.tsv', columns: COUNTRY_COLUMNS, phrases: ['name', 'aliases'], inflect: null, proper: true },
  demonym: { path: 'countries.tsv', columns: COUNTRY_COLUMNS, phrases: ['adjectives', 'people'], inflect: null, proper: true },
  capital: { path: 'countries.tsv', columns: COUNTRY_COLUMNS, phrases: ['capitals'], inflect: null, proper: true },
  institution: {
    path: 'institutions.tsv',
    columns: ['phrase', 'id', 'type', 'parent'],
    phrases: ['phrase'],
    inflect: null,
    proper: false,
  },
  'org-word': { path: 'org-words.tsv', columns: ['noun', 'type', 'where'], phrases: ['noun'], inflect: 'noun', proper: true },
  title: { path: 'titles.tsv', columns: ['title', 'kind', 'type'], phrases: ['title'], inflect: 'noun', proper: false },
  'given-name': { path: 'given-names.tsv', columns: ['name', 'origin'], phrases: ['name'], inflect: null, proper: true },
  'person-noun': {
    path: 'people.tsv',
    columns: ['noun', 'class', 'collective'],
    phrases: ['noun'],
    inflect: 'noun',
    proper: false,
  },
  'stand-in': { path: 'stand-ins.tsv', columns: ['noun', 'type', 'fits'], phrases: ['noun'], inflect: null, proper: false },
  trigger: {
    path: 'triggers.tsv',
    columns: ['lemma', 'pos', 'type', 'acled', 'sub', 'plover', 'status', 'subject', 'object', 'of', 'certain'],
    phrases: ['lemma'],
    inflect: 'pos',
    proper: false,
  },
  harm: {
    path: 'harm.tsv',
    columns: ['lemma', 'pos', 'measure', 'frame', 'claimed'],
    phrases: ['lemma'],
    inflect: 'pos',
    proper: false,
  },
  'not-event': { path: 'not-event.tsv', columns: ['phrase', 'kind'], phrases: ['phrase'], inflect: null, proper: false },
  'not-harm': { path: 'not-harm.tsv', columns: ['phrase'], phrases: ['phrase'], inflect: null, proper: false },
  hedge: { path: 'hedges.tsv', columns: ['phrase', 'quantifier', 'position'], phrases: ['phrase'], inflect: null, proper: false },
  number: {
    path: 'numbers.tsv',
    columns: ['word', 'value', 'vague', 'harmed'],
    phrases: ['word'],
    inflect: null,
    proper: false,
  },
  reporting: { path: 'reporting.tsv', columns: ['phrase', 'pos', 'stance'], phrases: ['phrase'], inflect: 'pos', proper: false },
  cue: { path: 'cues.tsv', columns: ['phrase', 'status', 'certainty'], phrases: ['phrase'], inflect: null, proper: false },
  weapon: { path: 'weapons.tsv', columns: ['noun', 'kind'], phrases: ['noun'], inflect: 'noun', proper: false },
  'stop-capital': { path: 'stop-capitals.tsv', columns: ['word'], phrases: ['word'], inflect: null, proper: true },
  abbreviation: { path: 'abbreviations.tsv', columns: ['abbreviation', 'after'], phrases: [], inflect: null, proper: false },
  furniture: { path: 'furniture.tsv', columns: ['phrase', 'where', 'kind', 'tail'], phrases: [], inflect: null, proper: false },
}
