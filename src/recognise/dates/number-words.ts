/** The closed word lists of numbers, asked by token: counted, in order, uncounted, and the decades of a century. */
import { WordTable } from '../../text/word-table.js'

const words = (list: string): string[] => list.split(' ')

/** Number words; tens may take a unit after them. */
export const CARDINALS_LIST: readonly (readonly [string, number])[] = [
  ...words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, i) => [word, i] as const),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i) => [word, 20 + 10 * i] as const),
]
export const CARDINALS = new WordTable<number>(CARDINALS_LIST)

export const ORDINALS_LIST: readonly (readonly [string, number])[] = [
  ...words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ).map((word, i) => [word, i + 1] as const),
  ['thirtieth', 30],
]
export const ORDINALS = new WordTable<number>(ORDINALS_LIST)

/** Amounts that nobody counted. */
export const VAGUE_LIST: readonly (readonly [string, true])[] = words(
  'few several many some various multiple numerous countless',
).map((w) => [w, true] as const)
export const VAGUE = new WordTable<true>(VAGUE_LIST)

/** Decades by name. */
export const DECADES_LIST: readonly (readonly [string, number])[] = [
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]
export const DECADES = new WordTable<number>(DECADES_LIST)
