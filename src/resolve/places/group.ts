/** Mentions that write one name alike: they stand for one place, whatever it turns out to be. */
import type { PlaceMention, PlaceType } from '../../model/place.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

export interface Group {
  /** The folded words of the name, articles and kind nouns left out. */
  readonly key: string
  readonly mentions: PlaceMention[]
  /** The name as first written. */
  readonly bareName: string
  /** Gazetteer rows, most important first. */
  readonly candidates: readonly number[]
  /** The kind that makes it another place than its bare name's. */
  readonly apart: PlaceType | null
  /** Kinds that the text gives it, with how often. */
  readonly hints: Map<PlaceType, number>
}

/** Kinds that make another place of a name: Al-Hol camp is not Al-Hol. */
export const APART: ReadonlySet<PlaceType> = new Set([
  'camp',
  'base',
  'prison',
  'site',
  'crossing',
  'desert',
  'river',
  'mountain',
  'island',
  'water',
])

/** Groups of mentions in order of first mention. */
export function groupMentions(reader: Reader, mentions: readonly PlaceMention[]): Group[] {
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const apart = mention.typeHint !== null && APART.has(mention.typeHint) ? mention.typeHint : null
    const key = nameKey(reader, mention)
    const id = `${key}|${apart ?? ''}|${mention.candidates.join(' ')}`
    let group = groups.get(id)
    if (group === undefined) {
      group = {
        key,
        mentions: [],
        bareName: reader.quote(mention.first, mention.last),
        candidates: mention.candidates,
        apart,
        hints: new Map(),
      }
      groups.set(id, group)
    }
    group.mentions.push(mention)
    if (mention.typeHint !== null) group.hints.set(mention.typeHint, (group.hints.get(mention.typeHint) ?? 0) + 1)
  }
  return [...groups.values()]
}

/** Folded words of a mention without articles and marks. */
export function nameKey(reader: Reader, mention: PlaceMention): string {
  const words: string[] = []
  for (let at = mention.first; at < mention.last; at++)
    if (!reader.has(at, Shape.punctuation | Shape.article | Shape.possessive)) words.push(reader.norm(at))
  return words.join(' ')
}
