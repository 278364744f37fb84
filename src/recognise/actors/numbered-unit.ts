/**
 * A unit by its number: "the 8th Front", "the 36th division", "the army's 2nd Battalion".
 *
 *     members of the 8th front attacked      the Israeli 36th Division entered
 *                    ^^^^^^^^^                       ^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, draft, foundOne } from './draft.js'
import { isOrdinal, UNITS } from './unit-words.js'
import { isHyphen } from './words.js'

const ARMS = new Set(
  'armored armoured mechanized mechanised infantry airborne mountain artillery tank assault commando special air expeditionary marine motorized motorised guards paratroop jungle ranger'.split(
    ' ',
  ),
)
/** At most "Air Expeditionary", "Kyiv Anti-Aircraft Missile" between number and unit. */
const ARMS_REACH = 5

export function numberedUnit(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/numbered-unit',
    cue: Cue.number,
    match(reader, at, limit) {
      if (!isOrdinal(reader, at)) return null
      let i = at + 1
      while (i < limit && i <= at + ARMS_REACH && (isArm(reader, i) || isHyphen(reader, i))) i++
      const type = UNITS[reader.norm(i)]
      if (type === undefined || i >= limit) return null
      // "the 2nd division title": sport and rank lists go on.
      if (!reader.isCapital(i) && !isUnitHere(reader, i)) return null
      const last = i + 1
      return foundOne(draft({ first: at, last }, type, reader.quote(at, last), { country: countryBefore(reader, lexicon, at) }))
    },
    examples: {
      'Members of the 8th front attacked the town.': 'armed-group 8th front',
      'The Israeli 36th Division entered the valley.': 'state-forces 36th Division',
      'The 507th Air Expeditionary Wing flew home.': 'state-forces 507th Air Expeditionary Wing',
      'The 96th Kyiv Anti-Aircraft Missile Brigade shot it down.': 'state-forces 96th Kyiv Anti-Aircraft Missile Brigade',
      'The 321st Field Artillery Regiment trained there.': 'state-forces 321st Field Artillery Regiment',
      'He came in 8th place.': null,
      'It was the 3rd division title.': null,
    },
  }
}

/** "infantry"; "Field" and "Refueling" only in the capitals of a name. */
function isArm(reader: Reader, at: number): boolean {
  return ARMS.has(reader.norm(at)) || (reader.isCapital(at) && UNITS[reader.norm(at)] === undefined)
}

/** Not before a further noun: a verb, a mark or a small word follows. */
function isUnitHere(reader: Reader, at: number): boolean {
  if (reader.has(at + 1, Shape.punctuation)) return true
  return /(?:ed|s|of|in|from|at|on|near|took|fought|led|was|were|has|had|and)$/.test(reader.norm(at + 1))
}

/** "Israeli 36th Division", "the US 25th Infantry Division" */
function countryBefore(reader: Reader, lexicon: Lexicon, at: number): string | null {
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    const hit = reader.hit(i, 'demonym')
    if (hit !== undefined) return lexicon.row('demonym', hit.row).code
  }
  return null
}
