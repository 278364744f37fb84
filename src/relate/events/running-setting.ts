/**
 * When and where an event took place that tells neither: as the sentence before it in the paragraph tells.
 *
 *     Troops searched a compound in Sabari district on Friday. They detained a suspect.
 *                                   ^^^^^^^^^^^^^^^ ^^^^^^ and so was the arrest
 */
import type { EventType } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import type { MentionIndex } from '../mention-index.js'
import type { Merged } from './merge.js'
import { isSetting } from './place-role.js'
import { isJudicial } from './same-kind.js'

/** How many sentences back the paragraph may have told when and where. */
const REACH = 2

/** What happens on one occasion; wars, agreements and statements have settings of their own or none. */
const OCCASIONS: ReadonlySet<EventType> = new Set<EventType>([
  'battle',
  'explosion',
  'violence-against-civilians',
  'attack',
  'arrest',
  'operation',
  'protest',
])

/** Words that lead to another happening, or to what happens again and again. */
const TURNING =
  /^(?:separate|separately|another|elsewhere|meanwhile|earlier|previously|previous|formerly|since|often|repeatedly|regularly|frequently|other|similar|similarly|ago|last|past|recent|recently|once|years?|months?|weeks?|decades?|until|former|historically|usually|likewise|nationwide|overall|total|later|had|has|have|if|would|will|could|may|might|when)$/

/** Gives an event without a day or a place those of its paragraph. */
export function fillFromParagraph(reader: Reader, index: MentionIndex, merged: readonly Merged[]): void {
  const told = new Map<number, Merged[]>()
  for (const event of merged) {
    const { sentence } = event.draft
    told.set(sentence, [...(told.get(sentence) ?? []), event])
  }
  for (const { draft, heads, plural } of [...merged].sort((a, b) => a.draft.first - b.draft.first)) {
    if (!OCCASIONS.has(draft.type) || draft.status !== 'occurred' || plural || heads.size === 0) continue
    if (draft.date !== null && draft.places.length > 0) continue
    const sentence = reader.article.sentences[draft.sentence] as Sentence
    if (reader.article.blocks[sentence.block]?.kind !== 'paragraph' || isTurning(reader, sentence)) continue
    const own = { date: index.dates(sentence.index).length > 0, place: index.places(sentence.index).length > 0 }
    for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - REACH); back--) {
      const before = reader.article.sentences[back] as Sentence
      if (before.block !== sentence.block) break
      const host = (told.get(back) ?? []).find((event) => OCCASIONS.has(event.draft.type) && event.draft.status === 'occurred')
      if (host !== undefined && isJudicial(host.heads) !== isJudicial(heads)) break
      const date = host === undefined ? onlyDate(index, back) : host.draft.date
      const places = host === undefined ? settings(reader, index, before) : host.draft.places
      if (date === null && places.length === 0) continue
      if (draft.places.length === 0 && places.length > 0 && !own.place) {
        draft.places = [...places]
        draft.by += ' place:paragraph'
      }
      if (draft.date === null && date !== null && !own.date && !own.place) {
        draft.date = date
        draft.by += ' date:paragraph'
      }
      break
    }
  }
}

function isTurning(reader: Reader, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if (TURNING.test(reader.norm(at))) return true
  return false
}

/** The day of a sentence that has one. */
function onlyDate(index: MentionIndex, sentence: number): string | null {
  const dates = index.dates(sentence).filter(({ date }) => date.type === 'date' && date.value !== null)
  return dates.length === 1 ? (dates[0]?.date.id ?? null) : null
}

/** The places in which a sentence says that something happened. */
function settings(reader: Reader, index: MentionIndex, { index: sentence, last }: Sentence): string[] {
  const places = index.places(sentence)
  return [...new Set(places.filter((at) => isSetting(reader, at, places, last)).map(({ place }) => place.id))]
}
