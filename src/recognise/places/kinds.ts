/** Nouns that say what kind of place a name is: "the village of X", "X district", "X River". */
import type { PlaceType } from '../../model/place.js'
import { WordTable } from '../../text/word-table.js'

/** How a kind noun joins its name. */
export interface Kind {
  readonly type: PlaceType
  /** The noun belongs to the name, for without it the name is another place: desert, river, prison, airport. */
  readonly own: boolean
  /** It may follow its name ("Atma village"). */
  readonly after: boolean
  /** It may stand before its name: by "of" ("village of Atma"), or at once in a capital ("Mount Sinjar", "Camp Bucca"). */
  readonly before: 'of' | 'at-once' | 'both' | 'no'
}

const ROWS: readonly (readonly [PlaceType, own: boolean, before: Kind['before'], words: string])[] = [
  ['village', false, 'of', 'village villages hamlet'],
  ['town', false, 'of', 'town towns township community communities'],
  ['city', false, 'of', 'city cities capital metropolis'],
  ['admin2', false, 'of', 'district districts county counties subdistrict municipality commune borough parish lga'],
  ['admin1', false, 'of', 'province provinces governorate governorates state states oblast prefecture'],
  [
    'region',
    false,
    'of',
    'region regions area areas countryside valley coast peninsula highlands heights strip plateau plains territory province corridor triangle pocket enclave front frontline outskirts',
  ],
  ['neighbourhood', false, 'of', 'neighbourhood neighbourhoods neighborhood neighborhoods suburb suburbs quarter'],
  ['camp', true, 'both', 'camp camps'],
  ['base', true, 'of', 'base bases airbase airfield barracks garrison aerodrome'],
  ['base', true, 'at-once', 'fort'],
  ['prison', true, 'of', 'prison jail penitentiary'],
  [
    'site',
    true,
    'of',
    'airport airstrip dam bridge shrine mosque cathedral monastery stadium refinery palace oilfield bazaar souk',
  ],
  ['crossing', true, 'of', 'crossing checkpoint post'],
  ['desert', true, 'of', 'desert badia badiya steppe'],
  ['river', true, 'both', 'river canal creek'],
  ['water', true, 'at-once', 'lake'],
  ['water', true, 'of', 'gulf bay strait straits sea ocean lagoon'],
  ['mountain', true, 'both', 'mount mountain mountains mt jebel jabal hills hill'],
  ['island', true, 'of', 'island islands isle archipelago'],
]

const KINDS = new WordTable<Kind>(
  ROWS.flatMap(([type, own, before, words]) =>
    words.split(' ').map(
      (word) =>
        [
          word,
          {
            type,
            own,
            before,
            after: !/^(?:mount|mt|fort|capital|cities|towns|villages|community|communities|post)$/.test(word),
          },
        ] as const,
    ),
  ),
)

export { KINDS }

/** Words between a name and its kind: "Tabqa military airport", "Idlib's western countryside", "Rukban refugee camp". */
export const KIND_MODIFIERS = new Set(
  'military international air refugee displacement idp central maximum security border oil gas naval army industrial northern southern eastern western mountain administrative city'.split(
    ' ',
  ),
)
