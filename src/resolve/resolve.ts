/** Mentions → values: calendar dates, coordinates, known actors. */
import type { Recognised, Resolved } from '../model/stages.js'
import type { Kit } from '../rule/kit.js'
import type { Reader } from '../rule/reader.js'
import { resolveActors } from './actors/index.js'
import { resolveDates } from './dates/index.js'
import { resolveOutlet } from './outlet.js'
import { resolvePlaces } from './places/index.js'

/** Resolves every mention; dates first, since who held an office depends on when. */
export function resolve(recognised: Recognised, reader: Reader, kit: Kit): Resolved {
  const { published, dates, notes } = resolveDates(recognised)
  const places = resolvePlaces(reader, recognised.placeMentions, kit)
  const actors = resolveActors(reader, recognised.actorMentions, { published: published.value, dates }, kit)
  const outlet = resolveOutlet(recognised, actors, reader, kit)
  return { ...recognised, published, dates, places, actors, outlet, notes }
}
