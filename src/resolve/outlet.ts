/**
 * Whose article it is: the medium to which people "told" things in it and for which its pictures were taken, else the one
 * that its footer credits.
 */
import type { Actor } from '../model/actor.js'
import type { Recognised } from '../model/stages.js'
import type { Kit } from '../rule/kit.js'
import type { Reader } from '../rule/reader.js'
import type { Span } from '../text/span.js'
import { tokenize } from '../text/tokens.js'

export interface Outlet {
  readonly name: string
  readonly at: Span
}

/** A medium that is only quoted is named once or twice; the article's own is named so often at least. */
const OWN_MENTIONS = 2

/** Finds the outlet, or null. */
export function resolveOutlet(recognised: Recognised, actors: readonly Actor[], reader: Reader, kit: Kit): Outlet | null {
  let best: { actor: Actor; weight: number } | null = null
  for (const actor of actors) {
    if (actor.type !== 'media') continue
    const own = actor.mentions.filter(({ first }) => isAddressed(reader, first)).length
    if (own === 0 || actor.mentions.length < OWN_MENTIONS) continue
    const weight = 3 * own + actor.mentions.length
    if (best === null || weight > best.weight) best = { actor, weight }
  }
  const first = best?.actor.mentions[0]
  if (best !== null && first !== undefined) return { name: best.actor.name, at: { start: first.start, end: first.end } }
  return creditedOutlet(recognised, kit)
}

/** "told The National", "in comments to Enab Baladi", "… for The National" under a picture. */
function isAddressed(reader: Reader, first: number): boolean {
  const before = reader.norm(first - 1) === 'the' ? first - 2 : first - 1
  const word = reader.norm(before)
  if (/^(?:told|tell|tells|telling)$/.test(word)) return true
  if (word === 'to' || word === 'by' || word === 'for' || word === 'with') {
    if (
      /^(?:comments|statement|statements|speaking|spoke|remarks|interviewed|exclusively|interview|spoken)$/.test(
        reader.norm(before - 1),
      )
    )
      return true
    return word === 'for' && reader.article.blocks[reader.sentenceAt(first).block]?.kind === 'caption'
  }
  return false
}

/** A medium of the lexicon named in the page's footer after "by", "on" or "from". */
function creditedOutlet(recognised: Recognised, kit: Kit): Outlet | null {
  const dead = recognised.blocks.filter(({ kind }) => kind === 'boilerplate')
  const tokens = tokenize(recognised.reading.text, dead, kit.characters)
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1]).toLowerCase()
    if (!/^(?:by|on|in|from|the|©)$/.test(before)) continue
    const hit = kit.lexicon
      .hits(tokens, at, tokens.length)
      ?.find((found) => found.kind === 'actor' && kit.lexicon.row('actor', found.row).type === 'media')
    if (hit === undefined) continue
    const row = kit.lexicon.row('actor', hit.row)
    const start = before === 'the' && row.name.startsWith('The ') ? at - 1 : at
    return { name: row.name, at: { start: tokens.start[start] as number, end: tokens.end[hit.last - 1] as number } }
  }
  return null
}
