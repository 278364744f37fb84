/** Rows → the phrases by which they are known, and the index from phrases to senses. */
import type { Form, HitKind } from '../model/hit.js'
import type { Characters } from '../text/characters.js'
import { foldWords } from '../text/folding.js'
import { PhraseTable } from '../text/phrase-table.js'
import type { TableSpec } from './rows.js'
import { FUNCTION_WORD, SenseFlag } from './sense.js'

export interface Phrase {
  readonly text: string
  readonly form: Form
  /** `SenseFlag` bits: weak, and what capitals the text must have. */
  readonly flags: number
}

/** The phrases of a row, as its file has them; the text of one may be empty, which is a fault of the file. */
export function phrasesOf(kind: HitKind, spec: TableSpec, cells: readonly string[]): Phrase[] {
  const out: Phrase[] = []
  for (const column of spec.phrases) {
    const cell = cells[spec.columns.indexOf(column)] ?? ''
    if (cell === '') continue
    const form: Form = kind === 'demonym' && column === 'people' ? 'plural' : 'base'
    for (const part of cell.split('|')) {
      const weak = part.startsWith('~')
      // "claim ... lives": the words before the gap are looked up, the rule reads the rest from the row.
      const text = ((weak ? part.slice(1) : part).split(' ... ')[0] as string).replace(/^the (?=\S)/i, '')
      const the = /^~?The (?=\S)/.test(part) ? SenseFlag.the : 0
      out.push({ text, form, flags: (weak ? SenseFlag.weak : 0) | the | capitalsOf(text, spec.proper) })
    }
  }
  return out
}

/** The flags of an inflected form: acronyms take a small `s`, so a capital must do. */
export function inflectedFlags(flags: number): number {
  return (flags & SenseFlag.caps) === 0 ? flags : (flags & ~SenseFlag.caps) | SenseFlag.anyCapital
}

const ACRONYM = /^[A-Z0-9.&-]{1,7}$/
const CAPITAL_WORD = /^[^\p{L}]{0,3}(?:al-)?[\p{Lu}\p{Lt}\p{N}]/u

/** Acronyms match only in capitals; other names need the capitals that the lexicon gives them. */
function capitalsOf(text: string, proper: boolean): number {
  if (!/\p{Lu}/u.test(text)) return 0
  if (ACRONYM.test(text)) return SenseFlag.caps
  if (!proper) return 0
  const words = text.split(/[\s-]+/)
  // "iStories", "eSwatini": no capital to go by at the start, and no word in small letters either.
  if (!words.some((word) => CAPITAL_WORD.test(word))) return 0
  return words.every((word) => word.length <= FUNCTION_WORD || CAPITAL_WORD.test(word)) ? SenseFlag.capital : SenseFlag.anyCapital
}

/** Collects the senses of phrases and lays them out as one phrase table and one list of senses. */
export class SenseIndex {
  private readonly byKey = new Map<string, { phrase: string; packed: number[] }>()
  constructor(private readonly characters: Characters) {}

  /** @returns false when nothing of the phrase is left after folding */
  add(phrase: string, sense: number): boolean {
    const key = foldWords(phrase, this.characters)
    if (key === '') return false
    const old = this.byKey.get(key)
    if (old === undefined) this.byKey.set(key, { phrase, packed: [sense] })
    else if (!old.packed.includes(sense)) old.packed.push(sense)
    return true
  }

  build(): { table: PhraseTable; senses: Int32Array } {
    // Two spellings may share the phrase table's key although they fold apart (hyphens, articles): pool their senses there.
    const pools: { packed: number[] }[] = []
    const table = PhraseTable.build(
      [...this.byKey.values()].map(({ phrase, packed }): [string, number] => [phrase, pools.push({ packed }) - 1]),
      this.characters,
      (_phrase, old, next) => {
        const into = pools[old] as { packed: number[] }
        for (const sense of (pools[next] as { packed: number[] }).packed)
          if (!into.packed.includes(sense)) into.packed.push(sense)
        return old
      },
    )
    const flat: number[] = []
    const offsets = pools.map(({ packed }) => {
      const offset = flat.length
      packed.forEach((sense, i) => {
        flat.push(i === packed.length - 1 ? sense | SenseFlag.last : sense)
      })
      return offset
    })
    return { table: table.renumbered((value) => offsets[value] as number), senses: Int32Array.from(flat) }
  }
}
