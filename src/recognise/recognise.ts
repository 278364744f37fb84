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
  const found = findPlaces(reader, kit)
  const actorMentions = actorsWithoutPlaces(findActors(reader, kit), found, kit, reader.onLoss)
  const dateMentions = datesWithoutNames(findDates(reader), actorMentions, reader.onLoss)
  return {
    dateMentions,
    actorMentions,
    placeMentions: withoutActors(found, actorMentions, reader),
    figureMentions: withoutDates(findFigures(reader, kit), dateMentions, reader.onLoss),
    triggerMentions: triggersWithoutDates(findTriggers(reader, kit), dateMentions, reader.onLoss),
    ...segmented,
  }
}
