/** The class of a person by name: by titles, rank, apposition and the group near the name. */
import type { FigureMention, VictimClass } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { MentionIndex } from '../mention-index.js'
import { classOfRank } from './rank-class.js'

/** How far behind a name the group it belonged to may stand. */
const AFTER_NAME = 16
/** How many sentences back the force of an officer may be named. */
const OFFICER_SENTENCES = 2
/** How far before a name its titles reach. */
const TITLES = 5
/** How far behind a name its apposition reaches. */
const APPOSITION = 8

/** In "officials confirmed that Wali was killed" the officials are no title of his. */
function endsTitles(reader: Reader, at: number): boolean {
  // "militants killed Omar Haddad": who kills is no title of his either.
  const verb = reader.hit(at, 'harm')?.form
  if (verb === 'past' || verb === 'participle' || verb === 'gerund' || verb === 'third') return true
  return /^(?:that|but|;|:|when|after|who|which)$/.test(reader.norm(at)) || reader.hit(at, 'reporting') !== undefined
}

/** A name's class: by the group or the noun before it ("Taliban leader X"), by its apposition, by an armed group near it. */
export function classOfNamed(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  figure: FigureMention,
): VictimClass {
  let from = figure.first
  while (from > Math.max(sentence.first, figure.first - TITLES) && !endsTitles(reader, from - 1)) from--
  const before = classAmong(reader, kit, from, figure.first)
  if (before !== null && before !== 'civilian') return before
  const rank = classOfRank(reader, kit, figure)
  if (rank === 'police') return rank
  // A colonel may be of the police.
  const force = rank === null ? 'unknown' : classOfOfficer(reader, sentence, figure)
  if (rank !== null && (force === 'police' || rank === 'military')) return force === 'police' ? force : rank
  if (force !== 'unknown') return force
  let end = figure.last
  while (end < Math.min(sentence.last, figure.last + APPOSITION) && !/^(?:was|were|is|and|;|who)$/.test(reader.norm(end))) end++
  const after = classAmong(reader, kit, figure.last, end)
  if (after !== null && after !== 'civilian') return after
  const near = index
    .actors(sentence.index)
    .find(
      ({ actor, mention }) =>
        actor.type === 'armed-group' &&
        mention.first >= figure.last &&
        mention.first - figure.last <= AFTER_NAME &&
        reader.norm(mention.first - 1) !== 'by',
    )
  return near !== undefined ? 'militant' : (before ?? after ?? 'unknown')
}

/** What the tokens of a title or an apposition tell; a group counts before a noun, a fighting class before a civil one. */
export function classAmong(reader: Reader, kit: Kit, from: number, to: number): VictimClass | null {
  let civil: VictimClass | null = null
  for (let at = from; at < to; at++) {
    if (reader.norm(at) === 'civilian') civil = 'civilian'
    if (/^(?:military|troop)$/.test(reader.norm(at))) return 'military'
    for (const hit of reader.hits(at)) {
      if (hit.kind === 'actor' && kit.lexicon.row('actor', hit.row).type === 'armed-group' && reader.norm(at - 1) !== 'by')
        return 'militant'
      if (hit.kind !== 'person-noun') continue
      const row = kit.lexicon.row('person-noun', hit.row)
      if (row.collective === 'yes' || row.class === 'unknown') continue
      if (row.class !== 'civilian') return row.class as VictimClass
      civil = 'civilian'
    }
  }
  return civil
}

/** An officer is of the police where they were spoken of last, in the sentence or the two before; else nobody knows. */
export function classOfOfficer(reader: Reader, sentence: Sentence, figure: FigureMention): VictimClass {
  const from = reader.article.sentences[Math.max(0, sentence.index - OFFICER_SENTENCES)]?.first ?? sentence.first
  for (let at = figure.last; at >= from; at--) {
    const word = reader.norm(at)
    if (/^(?:police|policemen|policeman|gendarmes?|gendarmerie)$/.test(word)) return 'police'
    if (/^(?:army|military|soldiers?|troops|navy|naval|marines?)$/.test(word)) return 'military'
  }
  return 'unknown'
}
