/** The rules of harm, in the order in which they are asked; the first that finds people has the word. */
import type { HarmRule } from '../harm.js'
import { active } from './active.js'
import { adjective } from './adjective.js'
import { counted } from './counted.js'
import { including } from './including.js'
import { ofNoun } from './of-noun.js'
import { participle } from './participle.js'
import { passive } from './passive.js'
import { phrase } from './phrase.js'
import { subject } from './subject.js'
import { theirNumber } from './their-number.js'
import { toll } from './toll.js'

export const harmRules: readonly HarmRule[] = [
  passive,
  active, // before the participle: "killed" with an object behind it is active
  participle,
  including,
  subject,
  adjective, // before the counted noun: "two wounded" stands outside its figure
  counted,
  ofNoun,
  toll,
  phrase,
  theirNumber,
]
