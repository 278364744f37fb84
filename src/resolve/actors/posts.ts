/** A post in capitals ("the Foreign Secretary") → the person the document gives that post to. */
import type { ActorMention } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import type { Entity } from './entity.js'
import type { Named, NamedList } from './named-list.js'

/** How many mentions with a post may be looked at before and behind; a post is told near its holder's name. */
const HOLDERS = 200

/** The holder named right after it, else the person with this post named nearest before, else the first one after. */
export function findHolder(reader: Reader, mention: ActorMention, named: NamedList): Entity | null {
  // "the Foreign Secretary, Boris Johnson, said"
  const next = mention.last + 1 < reader.tokens.length ? named.personAt(reader.startOf(mention.last + 1)) : null
  if (next !== null) return next
  const words = postWords(reader, mention.start, mention.end)
  const holds = (one: Named): boolean =>
    // "the Chilean foreign minister" is not the Argentine one, nor is a former one the present one.
    (mention.country === null || mention.country === one.entity.country || mention.country === one.mention.country) &&
    one.mention.titles.some((title) => agrees(words, postWords(reader, title.start, title.end)))
  for (const one of named.holdersBefore(mention.start, HOLDERS)) if (holds(one)) return one.entity
  for (const one of named.holdersFrom(mention.start, HOLDERS)) if (holds(one)) return one.entity
  return null
}

function postWords(reader: Reader, start: number, end: number): string[] {
  return reader.tokens.text
    .slice(start, end)
    .toLowerCase()
    .split(/[^a-z]/)
    .filter((word) => word.length > 2 && word !== 'the' && word !== 'for' && word !== 'and')
}

/** The same post: the shorter one's words all stand in the longer one, the head word among them. */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 0 && a.includes('former') === b.includes('former') && short.every((word) => long.includes(word))
}
