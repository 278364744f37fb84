/** Sentences → mentions of every kind. */
import type { Segmented } from '../model/segmented.js'
import type { Recognised } from '../model/stages.js'
import type { Kit } from '../rule/kit.js'
import type { Reader } from '../rule/reader.js'
import { findActors } from './actors/index.js'
import { findDates } from './dates/index.js'
import { findFigures } from './figures/index.js'
import { findPlaces } from './places/index.js'
import { actorsWithoutPlaces, datesWithoutNames, triggersWithoutDates, withoutActors, withoutDates } from './settle.js'
import { findTriggers } from './triggers/index.js'

/** Finds the mentions of dates, places, actors, figures and events. */
export function recognise(segmented: Segmented, reader: Reader, kit: Kit): Recognised {
  const [recognised] = recogniseAll([segmented], [reader], kit)
  return recognised as Recognised
}

/**
 * The same for several documents, one kind of mention after the other: its rules are many, and still at hand for the next text.
 * @param readers of each document, in their order
 */
export function recogniseAll(documents: readonly Segmented[], readers: readonly Reader[], kit: Kit): Recognised[] {
  const found = readers.map((reader) => findPlaces(reader, kit))
  const actors = inTurn(readers, found, (reader, places) =>
    actorsWithoutPlaces(findActors(reader, kit), places, kit, reader.onLoss),
  )
  const dates = inTurn(readers, actors, (reader, named) => datesWithoutNames(findDates(reader), named, reader.onLoss))
  const places = readers.map((reader, i) => withoutActors(found[i] ?? [], actors[i] ?? [], reader))
  const figures = inTurn(readers, dates, (reader, dated) => withoutDates(findFigures(reader, kit), dated, reader.onLoss))
  const triggers = inTurn(readers, dates, (reader, dated) =>
    triggersWithoutDates(findTriggers(reader, kit), dated, reader.onLoss),
  )
  return documents.map((segmented, i) => ({
    dateMentions: dates[i] ?? [],
    actorMentions: actors[i] ?? [],
    placeMentions: places[i] ?? [],
    figureMentions: figures[i] ?? [],
    triggerMentions: triggers[i] ?? [],
    ...segmented,
  }))
}

/** What `find` gives for each document, by what was found in it before. */
function inTurn<B, T>(readers: readonly Reader[], before: readonly B[], find: (reader: Reader, before: B) => T): T[] {
  return readers.map((reader, i) => find(reader, before[i] as B))
}
