/** Which countries and which known actors a document is about: the context that weak names and bare bodies need. */
import type { ActorMention } from '../../model/actor.js'
import type { Hit } from '../../model/hit.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { isTied } from '../../rule/tied.js'
import { Shape } from '../../text/tokens.js'
import { countrySections } from './country-sections.js'

export interface Evidence {
  /** How often each country is named, by its name, capital or adjective. */
  readonly countries: ReadonlyMap<string, number>
  /** Keys that some strong name in the document has. */
  readonly strong: ReadonlySet<string>
  /** The country the document is mostly about, or null. */
  readonly main: string | null
  /** The country that the words right around a token name: "in Mali", "Mali's". */
  countryBeside(token: number): string | null
  /** The country that a bare body at this token belongs to: the sentence's own, else that of the sentences before. */
  countryAt(token: number): string | null
}

/** Actors whose country the text is about when it names them; a newspaper's or a person's says little. */
const OF_COUNTRY = new Set(['government', 'state-forces', 'armed-group', 'political'])
/** Words of a country's name weigh more than an adjective: "US" stands before many nouns. */
const NAME_WEIGHT = 2
/** How many sentences back a bare body may take its country from. */
const SENTENCES_BACK = 3

export function gatherEvidence(reader: Reader, kit: Kit, mentions: readonly ActorMention[]): Evidence {
  const countries = new Map<string, number>()
  const perSentence: (Map<string, number> | undefined)[] = new Array(reader.article.sentences.length)
  const count = (code: string, sentence: number, weight: number, isAway = false): void => {
    countries.set(code, (countries.get(code) ?? 0) + weight)
    if (isAway) return
    let own = perSentence[sentence]
    if (own === undefined) {
      own = new Map()
      perSentence[sentence] = own
    }
    own.set(code, (own.get(code) ?? 0) + weight)
  }
  for (let at = 0; at < reader.tokens.length; at++) {
    if (!reader.has(at, Shape.capital) || reader.article.hits[at] === undefined) continue
    const hit = reader.hit(at, 'country') ?? reader.hit(at, 'capital')
    if (hit !== undefined) {
      // "Russian-made rockets" say nothing of whose army is meant.
      if (isTied(reader, hit.first, hit.last) || isInNature(reader, hit)) continue
      count(
        kit.lexicon.row(hit.kind as 'country', hit.row).code,
        reader.article.sentenceOf[at] as number,
        NAME_WEIGHT,
        isAway(reader, at),
      )
      continue
    }
    const demonym = reader.hit(at, 'demonym')
    if (demonym !== undefined && !isTied(reader, demonym.first, demonym.last))
      count(
        kit.lexicon.row('demonym', demonym.row).code,
        reader.article.sentenceOf[at] as number,
        1,
        isBorder(reader, demonym.last),
      )
  }
  const strong = new Set<string>()
  for (const mention of mentions) {
    if (mention.key === null || mention.weak || mention.form !== 'name') continue
    strong.add(mention.key)
    if (mention.country !== null && OF_COUNTRY.has(mention.type)) count(mention.country, mention.sentence, 1)
  }
  const main = mostOf(countries)
  const sections = countrySections(reader, kit)
  return {
    countries,
    strong,
    main,
    countryBeside: (token) => nearestCountry(reader, kit, token),
    countryAt(token) {
      const sentence = reader.article.sentenceOf[token] as number
      const near = nearestCountry(reader, kit, token)
      if (near !== null) return near
      const section = sections[sentence]
      if (section !== undefined) return section
      for (let back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
        const own = perSentence[sentence - back]
        if (own === undefined) continue
        // The country the document is about, when the sentence names it; else the only one it names.
        if (main !== null && own.has(main)) return main
        if (own.size === 1 && back === 0) return mostOf(own)
      }
      return main
    },
  }
}

/** "was moved to Brazil after the government accused him": where somebody goes is not whose government is meant. */
function isAway(reader: Reader, at: number): boolean {
  const before = reader.norm(at - 1) === 'the' ? at - 2 : at - 1
  return (
    /^(?:to|into)$/.test(reader.norm(before)) &&
    /^(?:moved|fled|flew|went|gone|exiled|deported|extradited|escaped|travelled|traveled|transferred|sent|exile|flight)$/.test(
      reader.norm(before - 1),
    )
  )
}

/** "on the Lebanese border": where something is, on this side of it. */
function isBorder(reader: Reader, at: number): boolean {
  return /^(?:border|borders|frontier|embassy|consulate)$/.test(reader.norm(at))
}

/** "Lake Chad", "the Gulf of Guinea", "the Niger Delta", "Niger State": waters, lands and states called after a country or like it. */
function isInNature(reader: Reader, { first, last }: Hit): boolean {
  if (reader.isCapital(last) && !reader.has(last, Shape.newline) && BEHIND.has(reader.norm(last))) return true
  const of = reader.norm(first - 1) === 'the' ? first - 2 : first - 1
  if (reader.norm(of) === 'of') return reader.isCapital(of - 1) && WATERS.has(reader.norm(of - 1))
  return reader.isCapital(first - 1) && BEFORE.has(reader.norm(first - 1))
}
const WATERS = new Set(['gulf', 'sea', 'bay', 'strait', 'straits'])
const BEFORE = new Set(['lake', 'mount', 'river'])
const BEHIND = new Set(['river', 'delta', 'valley', 'basin', 'sea', 'state'])

/** "the country's army" after "in Mali": a country named by "in" right before or after in the sentence. */
function nearestCountry(reader: Reader, kit: Kit, token: number): string | null {
  const { first, last } = reader.sentenceAt(token)
  for (let i = token + 1; i < last && i < token + 6; i++) {
    if (reader.norm(i) !== 'in' && reader.norm(i) !== 'of') continue
    const at = reader.norm(i + 1) === 'the' ? i + 2 : i + 1
    const hit = reader.hit(at, 'country') ?? reader.hit(at, 'capital')
    if (hit !== undefined) return kit.lexicon.row(hit.kind as 'country', hit.row).code
  }
  for (let i = token - 1; i >= first && i > token - 4; i--) {
    const demonym = reader.hit(i, 'demonym')
    if (demonym !== undefined) return kit.lexicon.row('demonym', demonym.row).code
    const hit = reader.hit(i, 'country') ?? reader.hit(i, 'capital')
    if (hit !== undefined && reader.has(hit.last, Shape.possessive)) return kit.lexicon.row(hit.kind as 'country', hit.row).code
  }
  return null
}

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  let most = 0
  for (const [code, n] of counts)
    if (n > most) {
      best = code
      most = n
    }
  return best
}
