/** What a rule on places finds: a name with the gazetteer rows that hold it and how much speaks for it. */
import type { NameHandle } from '../../gazetteer/gazetteer.js'
import type { PlaceType } from '../../model/place.js'
import type { Scene } from './scene.js'

/** A name that may be a place; `settle.ts` decides with all of the document in view. */
export interface Draft {
  /** Tokens of the mention, a kind noun that belongs to the name included. */
  readonly first: number
  readonly last: number
  /** Tokens of the bare name. */
  readonly nameFirst: number
  readonly nameLast: number
  /** Its handle in the gazetteer, null when it is not held. */
  readonly name: NameHandle | null
  readonly candidates: readonly number[]
  readonly typeHint: PlaceType | null
  /** Evidence for less evidence against; see `evidence.ts` for the scale. */
  readonly score: number
  /** The words around it rule a place out, whatever the rest of the document says. */
  readonly vetoed: boolean
  readonly by: string
}

export interface PlaceRule {
  /** Its path under `recognise/`; becomes `by` in the record. */
  readonly id: string
  /**
   * Tries the construction with a name that begins at token `at`.
   * @param limit index after the sentence's last token; a rule never looks beyond
   */
  match(scene: Scene, at: number, limit: number): Draft | null
  /** Sentences and the mentions that the rule makes of them, joined by `; `; null means it must stay silent. */
  readonly examples: Readonly<Record<string, string | null>>
}
