/** "the Israeli prime minister" → the person the text names who holds that post, by its titles or by the lexicon. */
import type { ActorMention } from '../../model/actor.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { Entity } from './entity.js'
import type { Named, NamedList } from './named-list.js'

/** How many mentions back the holder may have been named; posts are said soon after names. */
const REACH = 40

/** The holder of the post named last; null when nobody named so far holds it. */
export function findOfficer(reader: Reader, kit: Kit, mention: ActorMention, named: NamedList): Entity | null {
  const [title] = mention.titles
  if (title === undefined) return null
  const post = reader.tokens.text.slice(title.start, title.end).toLowerCase()
  let looked = 0
  for (const one of named.before(mention.start)) {
    if (++looked > REACH) return null
    if (one.entity.type === 'person' && isOf(mention, one.entity) && (saysPost(reader, one, post) || hasPost(kit, one, post)))
      return one.entity
  }
  return null
}

/** Of the same state, where the mention tells one. */
function isOf(mention: ActorMention, one: Entity): boolean {
  return mention.country === null || one.country === null || mention.country === one.country
}

function saysPost(reader: Reader, { mention }: Named, post: string): boolean {
  return mention.titles.some(({ start, end }) => reader.tokens.text.slice(start, end).toLowerCase().includes(post))
}

/** The lexicon gives the post, and it is not a former one. */
function hasPost(kit: Kit, { entity }: Named, post: string): boolean {
  const roles = entity.key === null ? '' : (kit.lexicon.find('actor', entity.key)?.role ?? '')
  return roles.split('|').some((role) => role === post || role.endsWith(` ${post}`) || role.startsWith(`${post} of `))
}
