/** Pronouns that stand for an actor named elsewhere, and what each is taken for until it is found who is meant. */
import type { ActorType } from '../../model/actor.js'

export const PRONOUNS: readonly (readonly [word: string, type: ActorType])[] = [
  ['he', 'person'],
  ['him', 'person'],
  ['his', 'person'],
  ['she', 'person'],
  ['her', 'person'],
  ['it', 'organisation'],
  ['its', 'organisation'],
  ['they', 'organisation'],
  ['them', 'organisation'],
  ['their', 'organisation'],
]
