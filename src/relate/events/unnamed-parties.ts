/** Parties that are no known actors: a crowd that marches, ministers who meet, a head of state who is overthrown. */
import { Shape } from '../../text/tokens.js'
import type { Known } from './standing.js'

/** Verbs that a crowd does in the street, and others do elsewhere: shares rally, engineers demonstrate a machine. */
const STREET = /^(?:march|demonstrate|rally|picket)$/
/** Classes of `people.tsv` whose marches are drills. */
const ARMED = /^(?:military|police|militant)$/
/** What stands behind a verb of protest: no object. */
const NO_OBJECT =
  /^(?:in|on|at|outside|inside|against|for|to|through|towards?|near|across|along|around|past|down|over|peacefully)$/
/** How far before the verb the crowd may stand. */
const CROWD_REACH = 4

/** "Students demonstrated outside the ministry": people in the street, without an object. */
export function isByCrowd({ reader, kit, trigger }: Known): boolean {
  const row = kit.lexicon.row('trigger', trigger.row)
  if (row.pos !== 'verb' || !STREET.test(row.lemma)) return false
  if (!NO_OBJECT.test(reader.norm(trigger.last)) && !reader.has(trigger.last, Shape.punctuation)) return false
  for (let at = trigger.first - 1; at >= trigger.first - CROWD_REACH; at--) {
    if (reader.has(at, Shape.punctuation)) return false
    const hit = reader.hit(at, 'person-noun')
    if (hit !== undefined) return !ARMED.test(kit.lexicon.row('person-noun', hit.row).class ?? '')
  }
  return false
}

const OFFICIALS =
  /^(?:ministers?|presidents?|delegations?|negotiators?|envoys?|diplomats|leaders|officials|representatives|chiefs|counterparts?|heads)$/
/** How far from the meeting its officials may stand. */
const OFFICIALS_REACH = 14

/** "Delegations of both sides held talks in Jeddah on 11 March": officials before the word, a place and a day. */
export function isByOfficials({ reader, trigger, clauseDated, clausePlaced }: Known): boolean {
  if (!clauseDated || !clausePlaced) return false
  const from = Math.max(reader.sentenceAt(trigger.first).first, trigger.first - OFFICIALS_REACH)
  let held = false
  for (let at = trigger.first - 1; at >= from; at--) {
    const word = reader.norm(at)
    if (reader.isMark(at, ';:“”"') || /^(?:that|which|who|after|before|when|while)$/.test(word)) return false
    if (/^(?:held|gathered|met|attended|opened|began|resumed|convened)$/.test(word)) held = true
    if (held && OFFICIALS.test(word)) return true
  }
  return false
}

const OVERTHROW = /^(?:overthrow|oust|topple|depose)$/
/** How far behind the verb "in a coup" may end. */
const COUP_REACH = 4

/** "was overthrown in a coup on 24 January": who fell is a post, or nobody known. */
export function isOverthrownInCoup({ reader, kit, trigger, clauseDated }: Known): boolean {
  if (!clauseDated || !OVERTHROW.test(kit.lexicon.row('trigger', trigger.row).lemma)) return false
  if (reader.norm(trigger.last) !== 'in') return false
  for (let at = trigger.last + 1; at <= trigger.last + COUP_REACH; at++) if (reader.norm(at) === 'coup') return true
  return false
}

/** "ousted in a coup": the noun says again how it was done. */
export function isCoupOfOverthrow({ reader, kit, trigger }: Known): boolean {
  if (!/\bcoup\b/.test(kit.lexicon.row('trigger', trigger.row).lemma)) return false
  for (let at = trigger.first - 1; at >= trigger.first - COUP_REACH; at--) {
    if (reader.norm(at) !== 'in') continue
    const hit = reader.hit(at - 1, 'trigger')
    return hit !== undefined && hit.last === at && OVERTHROW.test(kit.lexicon.row('trigger', hit.row).lemma)
  }
  return false
}
