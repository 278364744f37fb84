/** The rules of harm, in the order in which they are asked; the first that finds people has the word. */
import { kept } from '../../../text/kept.js'
import type { HarmRule } from '../harm.js'
import { active } from './active.js'
import { adjective } from './adjective.js'
import { byPlace } from './by-place.js'
import { counted } from './counted.js'
import { including } from './including.js'
import { label } from './label.js'
import { level } from './level.js'
import { ofNoun } from './of-noun.js'
import { ofTold } from './of-told.js'
import { participle } from './participle.js'
import { passive } from './passive.js'
import { phrase } from './phrase.js'
import { subject } from './subject.js'
import { theirNumber } from './their-number.js'
import { toll } from './toll.js'

export const harmRules: readonly HarmRule[] = [
  label,
  level, // before the rules that would take the nearest figure
  ofTold, // before the passive: "those killed were" is none
  passive,
  active, // before the participle: "killed" with an object behind it is active
  participle,
  including,
  subject,
  adjective, // before the counted noun: "two wounded" stands outside its figure
  counted,
  ofNoun,
  toll,
  byPlace,
  phrase,
  theirNumber,
]

/** Those of them that a frame asks, in their order. */
export const harmRulesOf = kept((frame): readonly HarmRule[] => harmRules.filter(({ frames }) => frames.includes(frame)))
