/** What words for an amount nobody counted are worth at least: the published table, ACLED's, or a user's own. */

export const VAGUE_WORDS = [
  'couple',
  'number',
  'several',
  'tens',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tens of thousands',
  'hundreds of thousands',
  'millions',
  'tens of millions',
  'hundreds of millions',
  'billions',
  'tens of billions',
  'hundreds of billions',
  'trillions',
] as const
/** `number` is "a number of"; longer phrases ("several dozen") have the value of their larger word. */
export type VagueWord = (typeof VAGUE_WORDS)[number]
export type VagueTable = Readonly<Partial<Record<VagueWord, number>>>

/** The tables with a name. The first is the one of the contract: what a plural can mean at least. */
export const VAGUE_TABLES = {
  contract: {
    couple: 2,
    number: 2,
    several: 3,
    tens: 20,
    dozens: 24,
    scores: 40,
    hundreds: 200,
    thousands: 2000,
    'tens of thousands': 20_000,
    'hundreds of thousands': 200_000,
    millions: 2e6,
    'tens of millions': 2e7,
    'hundreds of millions': 2e8,
    billions: 2e9,
    'tens of billions': 2e10,
    'hundreds of billions': 2e11,
    trillions: 2e12,
  },
  /** As ACLED codes fatalities: 10 for "tens", 12 for "dozens", 100 for "hundreds" and so on, 3 for an unknown few. */
  acled: {
    couple: 2,
    number: 3,
    several: 3,
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 100,
    thousands: 1000,
    'tens of thousands': 10_000,
    'hundreds of thousands': 100_000,
    millions: 1e6,
    'tens of millions': 1e7,
    'hundreds of millions': 1e8,
    billions: 1e9,
    'tens of billions': 1e10,
    'hundreds of billions': 1e11,
    trillions: 1e12,
  },
} as const satisfies Record<string, Record<VagueWord, number>>
export type VagueTableName = keyof typeof VAGUE_TABLES

/** The whole table: a named one, or the contract's with a user's own values. */
export function vagueTable(given: VagueTableName | VagueTable): Record<VagueWord, number> {
  return typeof given === 'string' ? VAGUE_TABLES[given] : { ...VAGUE_TABLES.contract, ...given }
}
