/**
 * An unknown organisation by a word that such names have at their head or tail.
 *
 *     the Kurdish Center for Studies       Liwa al-Quds      Karam Shaar Advisory
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, draft, foundOne } from './draft.js'
import { type RunFound, readRun } from './organisation-run.js'
import { isOrdinal, UNITS } from './unit-words.js'

export function organisation(kit: Kit): ActorRule {
  const { lexicon } = kit
  return {
    id: 'actors/organisation',
    cue: Cue.organisation,
    match(reader, at, limit) {
      const word = reader.hit(at, 'org-word')
      if (word === undefined || !isCapitalised(reader, word.first, word.last)) return null
      if (lexicon.row('org-word', word.row).where === 'none') return null
      const run = readRun(reader, kit, at, limit)
      if (run === null || isShip(reader, run.first) || isState(reader, run) || isNone(reader, lexicon, run)) return null
      // "the 51st Infantry Battalion" is a unit by its number.
      if (isOrdinal(reader, run.first - 1) && UNITS[reader.norm(run.last - 1)] !== undefined) return null
      // "the 10th Mountain Medical Centre": the number belongs to the name.
      const first = isOrdinal(reader, run.first - 1) ? run.first - 1 : run.first
      // "Light Infantry Battalion 134"
      const last = UNITS[reader.norm(run.last - 1)] !== undefined && isUnitNumber(reader, run.last) ? run.last + 1 : run.last
      const country = ownerOf(reader, lexicon, first)
      return foundOne(draft({ first, last }, run.type, reader.quote(first, last), { country }))
    },
    examples: {
      'The Northern Center for Security Studies said so.': 'research Northern Center for Security Studies',
      'He joined Liwa al-Nour in May.': 'armed-group Liwa al-Nour',
      'The Nile Valley Brigade claimed it.': 'armed-group Nile Valley Brigade',
      'He died at Lady Reading Hospital.': 'organisation Lady Reading Hospital',
      'They fought Light Infantry Battalion 134 there.': 'state-forces Light Infantry Battalion 134',
      'The Aid Commission in Port Sudan refused.': 'government Aid Commission',
      'The Center closed.': null,
      'Settlers burned cars in the West Bank.': null,
      'Police in Kenya arrested four men.': null,
      'The Liberia-flagged Aegean Star was hit.': null,
    },
  }
}

/** "the Liberia-flagged Aegean Star", "the tanker Desert Star": a ship, whatever its last word says. */
function isShip(reader: Reader, at: number): boolean {
  const before = reader.norm(at - 1)
  if (/^(?:flagged|registered)$/.test(before)) return reader.has(at - 2, Shape.dash)
  return /^(?:ship|vessel|tanker|carrier|freighter|trawler|ferry|yacht|cruiser|frigate|destroyer|tugboat|mv|mt|ss|hms|uss|ins)$/.test(
    before,
  )
}

/** "the United Arab Emirates": the run of capitals is a country's own name. */
function isState(reader: Reader, { first, last }: RunFound): boolean {
  return reader.hits(first).some((hit) => hit.kind === 'country' && hit.last === last)
}

function isCapitalised(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (reader.isCapital(i)) return true
  return false
}

/** "the West Bank", "the Left Bank" of a river: no bank. */
function isNone(reader: Reader, lexicon: Lexicon, { first, last }: RunFound): boolean {
  return reader
    .hits(first)
    .some((hit) => hit.kind === 'org-word' && hit.last === last && lexicon.row('org-word', hit.row).where === 'none')
}

/** The number behind a unit, on its line and no year or amount. */
function isUnitNumber(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.digit) && !reader.has(at, Shape.newline) && /^\d{1,3}$/.test(reader.surface(at))
}

/** "Ethiopia's Liyu Police": the state right before the name. */
function ownerOf(reader: Reader, lexicon: Lexicon, first: number): string | null {
  if (!reader.has(first - 1, Shape.possessive)) return null
  for (let i = first - 2; i >= 0 && i >= first - 4; i--) {
    const hit = reader.hit(i, 'country')
    if (hit !== undefined && hit.last === first - 1) return lexicon.row('country', hit.row).code
  }
  return null
}
