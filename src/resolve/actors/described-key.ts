/** When two descriptions without a name are the same actor: "the gunman" and "the attacker", "two US soldiers" said twice. */
import type { ActorMention } from '../../model/actor.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'

const LONE = new Set(['gunman', 'attacker', 'assailant', 'shooter', 'bomber', 'perpetrator', 'assassin'])

/** A mention without a name. */
export function isDescribed(mention: ActorMention): boolean {
  return mention.by.startsWith('actors/described/') || mention.by === 'actors/personnel-of'
}

/** "the rebels", "the gunmen": those of whom the text spoke before, if it did. */
export function pointsBack(reader: Reader, mention: ActorMention): boolean {
  if (mention.by !== 'actors/described/fighters' && mention.by !== 'actors/described/unknown-doers') return false
  if (reader.norm(mention.first - 1) !== 'the') return false
  // "the paramilitary group": one of them; "the rebel factions" may be others.
  return mention.last - mention.first === 1 || /^(?:group|militia|faction)$/.test(reader.norm(mention.last - 1))
}

/** Descriptions with equal keys are one actor in a document. */
export function describedKey(reader: Reader, kit: Kit, mention: ActorMention): string {
  const head = reader.norm(mention.last - 1)
  if (mention.type === 'person' && LONE.has(head) && mention.last - mention.first <= 2) return 'lone attacker'
  if (mention.by === 'actors/personnel-of') {
    for (let at = mention.first; at < mention.last; at++) {
      const hit = reader.hit(at, 'institution')
      if (hit !== undefined) return `personnel ${mention.country} ${kit.lexicon.row('institution', hit.row).id}`
    }
  }
  if (mention.type === 'state-forces') return `soldiers ${mention.country} ${singular(head)}`
  if (mention.type === 'civilians') return `civilians ${singular(head)}`
  let words = ''
  for (let at = mention.first; at < mention.last; at++) words += ` ${singular(reader.norm(at))}`
  return `${mention.type}${words}`
}

function singular(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word.endsWith('men') ? `${word.slice(0, -3)}man` : word
}
