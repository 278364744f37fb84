/** Actors: mentions in the text, and who each stands for. */
import type { Span } from '../text/span.js'
import type { MentionForm } from './place.js'

export const ACTOR_TYPES = [
  'person',
  'armed-group',
  'state-forces',
  'government',
  'intergovernmental',
  'coalition',
  'political',
  'civilians',
  'identity-group',
  'media',
  'monitor',
  'research',
  'company',
  'organisation',
  'unidentified',
] as const
export type ActorType = (typeof ACTOR_TYPES)[number]

/** Bodies without fighters: nobody kills or abducts one. */
export const INSTITUTIONS: readonly ActorType[] = [
  'government',
  'intergovernmental',
  'coalition',
  'political',
  'media',
  'monitor',
  'research',
  'company',
  'organisation',
]
/** All that acts as one: what "it" may stand for. */
export const BODIES: readonly ActorType[] = ['armed-group', 'state-forces', ...INSTITUTIONS]

export interface ActorMention extends Span {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly form: MentionForm
  /** Lexicon or composed key when the words alone tell who it is (`islamic-state`, `syrian-army`), else null. */
  readonly key: string | null
  /** Canonical name where known, else the words. */
  readonly name: string
  readonly type: ActorType
  readonly country: string | null
  /** Counts only with other evidence in the document. */
  readonly weak: boolean
  /** Titles and posts that belong to this mention of a person, in order. */
  readonly titles: readonly Span[]
  /** Span of the organisation an apposition or post names ("at the Middle East Institute"), else null. */
  readonly affiliation: Span | null
  readonly by: string
}

export interface Actor {
  /** `a1`, `a2` … in order of first mention. */
  readonly id: string
  readonly name: string
  readonly key: string | null
  readonly type: ActorType
  readonly country: string | null
  readonly roles: readonly Span[]
  /** Id of an actor. */
  readonly affiliation: string | null
  readonly mentions: readonly ActorMention[]
  readonly by: string
}
