/**
 * Numbers of another time that a report sets beside its own.
 *
 *     312 deaths in May, up from 287 in April      862 people have died, compared with 1,048 in the same period of 2023
 *                        ^^^^^^^ lead                                     ^^^^^^^^^^^^^ lead
 */
import type { Reader } from '../rule/reader.js'
import { Shape } from '../text/tokens.js'

/** How far behind the lead the date that belongs to it may stand. */
const REACH = 12
const DIRECTION = /^(?:up|down|rise|rises|fall|drop|increase|decrease|decline|risen|fallen|rose|fell|dropped|increased|declined)$/

/** Index behind the words that open a comparison at `at` ("up from", "compared with"), or null. */
function leadAt(reader: Reader, at: number): number | null {
  const next = reader.norm(at + 1)
  switch (reader.norm(at)) {
    case 'compared':
    case 'contrasted':
      return next === 'with' || next === 'to' ? at + 2 : null
    case 'comparison':
      return next === 'with' || next === 'to' ? at + 2 : null
    case 'from':
      return DIRECTION.test(reader.norm(behindShare(reader, at))) ? at + 1 : null
    case 'against':
    case 'versus':
    case 'vs':
      return reader.norm(at - 1) === ',' || isBareNumber(reader, at + 1) ? at + 1 : null
    case 'than':
      return next === 'in' || next === 'during' ? at + 1 : null
    default:
      return null
  }
}

/** "31 incidents in June against 44 in May": a number and its time. */
function isBareNumber(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.number) && /^(?:in|during|a|last|the)$/.test(reader.norm(at + 1))
}

/** "up 23 per cent from": index of what stands before the share. */
function behindShare(reader: Reader, from: number): number {
  let at = from - 1
  while (/^(?:%|percent|per|cent)$/.test(reader.norm(at)) || (at < from - 1 && reader.has(at, Shape.number))) at--
  return at
}

/** Whether a number that begins at `first` is what a report compares with. */
export function isCompared(reader: Reader, first: number): boolean {
  return leadAt(reader, first - 1) === first || leadAt(reader, first - 2) === first
}

/** "from 80 in April to 40 in May": what stands behind "to" is told of itself. */
function hasEnd(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.norm(i) === 'to' && reader.has(i + 1, Shape.number)) return true
  return false
}

/** Whether a date at `at`, behind the word that ends at `from`, is of what is compared with it. */
export function isOfComparison(reader: Reader, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const behind = leadAt(reader, i)
    if (behind !== null && behind <= at && at - behind <= REACH && !hasEnd(reader, behind, at)) return true
    // "a 12 per cent drop on the first nine months"
    if (reader.norm(i) === 'on' && i + 1 === at && DIRECTION.test(reader.norm(i - 1))) return true
  }
  return false
}
