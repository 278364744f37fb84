/** A body's kind at the end of its name, which news later uses for the whole: "the League" of the Darfur Doctors' League. */
import type { ActorType } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { type ActorDraft, draft } from './draft.js'
import { isHyphen } from './words.js'

/** Bodies that news later calls by their kind: "the League", "the Front". An army has rules of its own. */
const HEADED: ReadonlySet<ActorType> = new Set(['organisation', 'research', 'monitor', 'armed-group', 'political', 'company'])

/** The kind of body at the end of a long name. */
export function addHead(reader: Reader, heads: Map<string, ActorDraft>, one: ActorDraft): void {
  if (!HEADED.has(one.type)) return
  const last = one.last - 1
  if (one.last - one.first < 2 || !reader.isCapital(last) || reader.has(last, Shape.allCaps)) return
  if (reader.hit(last, 'org-word') !== undefined) heads.set(reader.norm(last), one)
}

/** "The League said": the body of this kind that was named in full. */
export function headed(reader: Reader, heads: ReadonlyMap<string, ActorDraft>, at: number): ActorDraft | null {
  if (reader.norm(at - 1) !== 'the' || reader.has(at, Shape.allCaps) || reader.isCapital(at + 1)) return null
  const whole = heads.get(reader.norm(at))
  if (whole === undefined || whole.first > at || isHyphen(reader, at + 1)) return null
  return draft({ first: at, last: at + 1 }, whole.type, whole.name, { key: whole.key, country: whole.country })
}
