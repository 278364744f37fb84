/** A post in capitals ("the Foreign Secretary") → the person the document gives that post to. */
import type { ActorMention } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import type { Named } from './cast.js'
import type { Entity } from './entity.js'

/** The holder named right after it, else the person with this post named nearest before, else the first one after. */
export function findHolder(reader: Reader, mention: ActorMention, named: readonly Named[]): Entity | null {
  const words = postWords(reader, mention.start, mention.end)
  let before: Named | null = null
  let after: Named | null = null
  for (const one of named) {
    if (one.entity.type !== 'person') continue
    // "the Foreign Secretary, Boris Johnson, said"
    if (one.mention.first > mention.last && one.mention.first <= mention.last + 1 && one.mention.form === 'name')
      return one.entity
    // "the Chilean foreign minister" is not the Argentine one, nor is a former one the present one.
    if (mention.country !== null && mention.country !== one.entity.country && mention.country !== one.mention.country) continue
    if (!one.mention.titles.some((title) => agrees(words, postWords(reader, title.start, title.end)))) continue
    if (one.mention.start < mention.start) before = one
    else after ??= one
  }
  return (before ?? after)?.entity ?? null
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
