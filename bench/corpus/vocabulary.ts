/** The words of articles, from the lexicon. */
import { actorRows, inflector, lexiconRows, type Row } from './tables.js'

export interface Vocabulary {
  /** Plurals of people by class: civilian, military, police, militant. */
  readonly people: ReadonlyMap<string, readonly string[]>
  /** Nouns for events by type. */
  readonly events: ReadonlyMap<string, readonly string[]>
  readonly weapons: readonly string[]
  readonly weaponsPlural: readonly string[]
  /** Words before a number: "at least", "more than". */
  readonly hedges: readonly string[]
  readonly ranks: readonly string[]
  readonly posts: readonly string[]
  readonly professions: readonly string[]
  /** Who studies and explains: "security analyst". */
  readonly experts: readonly string[]
  readonly ministries: readonly string[]
  /** Words that a source follows: "according to". */
  readonly sources: readonly string[]
  /** Given names by where they are used. */
  readonly givenNames: ReadonlyMap<string, readonly string[]>
  readonly actors: readonly Row[]
  /** Those who are at home in no single country, or are read everywhere. */
  readonly worldBodies: Bodies
  readonly countries: readonly Row[]
}

/** Names of those who report, watch and help. */
export interface Bodies {
  readonly media: readonly string[]
  readonly monitor: readonly string[]
  readonly organisation: readonly string[]
  readonly intergovernmental: readonly string[]
}

/** Ordinary words only: no abbreviation, no make, no gap. */
const PLAIN = /^[a-z]{2,}(?:[ -][a-z]{2,}){0,2}$/
const RANK = /^[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,}){0,2}$/
/** Hedges and sources that read well before whatever follows. */
const BEFORE_NUMBER = /^(?:[a-z]+ ){0,3}(?:least|than|about|around|some|nearly|almost|roughly|approximately)$/
const BEFORE_SOURCE = /^(?:(?:[a-z]+ ){0,2}according to|(?:as )?[a-z]+ by)$/

/** Reads the lexicon's tables. */
export function loadVocabulary(): Vocabulary {
  const inflect = inflector()
  const plural = (noun: string): string => inflect(noun, 'noun').find(({ text }) => text !== noun)?.text ?? noun
  const plain = (rows: readonly Row[], column: string): string[] =>
    rows.map((row) => row[column] as string).filter((word) => PLAIN.test(word))
  const weapons = lexiconRows('weapons').filter(({ kind }) => kind !== 'other' && kind !== 'blade')
  const titles = lexiconRows('titles')
  const posts = titles.filter(({ kind, type }) => kind === 'post' && type === 'government')
  const professions = titles.filter(({ kind }) => kind === 'profession')
  const actors = actorRows().filter(({ name = '' }) => /^[^()/,:]{3,50}$/.test(name))
  return {
    people: grouped(
      lexiconRows('people').filter(({ noun = '', collective }) => collective === '' && PLAIN.test(noun)),
      'class',
      ({ noun = '' }) => plural(noun),
    ),
    events: grouped(
      lexiconRows('triggers').filter(
        ({ lemma = '', pos, certain, status }) =>
          pos === 'noun' && certain === 'yes' && status === '' && PLAIN.test(lemma) && !/[^s]s$/.test(lemma),
      ),
      'type',
      ({ lemma = '' }) => lemma,
    ),
    weapons: plain(weapons, 'noun'),
    weaponsPlural: plain(weapons, 'noun').map(plural),
    hedges: lexiconRows('hedges')
      .filter(({ phrase = '', position }) => position === 'before' && BEFORE_NUMBER.test(phrase))
      .map(({ phrase = '' }) => phrase),
    ranks: titles.filter(({ title = '', kind }) => kind === 'rank' && RANK.test(title)).map(({ title = '' }) => title),
    posts: plain(posts, 'title').filter((post) => /(?:minister|governor|mayor|secretary|adviser|commissioner)$/.test(post)),
    professions: plain(
      professions.filter(({ type }) => type === ''),
      'title',
    ),
    experts: plain(
      professions.filter(({ type }) => type === 'research'),
      'title',
    ),
    ministries: lexiconRows('institutions')
      .map(({ phrase = '' }) => phrase.split('|')[0] as string)
      .filter((name) => name.endsWith(' ministry')),
    sources: lexiconRows('reporting')
      .filter(({ phrase = '', pos, stance }) => pos === 'phrase' && stance === 'says' && BEFORE_SOURCE.test(phrase))
      .map(({ phrase = '' }) => phrase),
    givenNames: grouped(lexiconRows('given-names'), 'origin', ({ name = '' }) => name),
    actors,
    worldBodies: bodiesOf(actors.filter(({ country = '' }) => ['', 'US', 'GB', 'FR', 'CH'].includes(country))),
    countries: lexiconRows('countries'),
  }
}

/** The bodies among actors. */
export function bodiesOf(actors: readonly Row[]): Bodies {
  const named = (type: string): string[] => actors.filter((actor) => actor.type === type).map(({ name = '' }) => withThe(name))
  return {
    media: actors.filter(({ type }) => type === 'media').map(({ name = '' }) => name),
    monitor: named('monitor'),
    organisation: named('organisation'),
    intergovernmental: named('intergovernmental'),
  }
}

function withThe(name: string): string {
  return /^(?:Afric|Arab|Econom|Europe|Inter|Organi|United|World)\S* \S/.test(name) ? `the ${name}` : name
}

/** What is made of the rows, by what they hold in a column. */
function grouped(rows: readonly Row[], column: string, make: (row: Row) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const row of rows) {
    const group = row[column] as string
    const made = groups.get(group)
    if (made === undefined) groups.set(group, [make(row)])
    else made.push(make(row))
  }
  return groups
}
