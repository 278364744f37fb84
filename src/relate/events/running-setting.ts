/**
 * When and where an event took place that tells neither: as the sentence before it in the paragraph tells.
 *
 *     Troops searched a compound in Sabari district on Friday. They detained a suspect.
 *                                   ^^^^^^^^^^^^^^^ ^^^^^^ and so was the arrest
 */
import type { EventType } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { sentenceCue } from '../../rule/sentence-cue.js'
import type { MentionIndex } from '../mention-index.js'
import type { Merged } from './merged.js'
import { isSetting } from './place-role.js'
import { Kind } from './same-kind.js'

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

/** What a sentence of running text says of when and where, read once however many events it tells. */
interface Told {
  readonly sentence: Sentence
  readonly dated: boolean
  readonly placed: boolean
  /** The first event on an occasion that the sentence tells. */
  host: Merged | null
  /** The places in which it says that something happened, once they are asked for. */
  settings: readonly string[] | null
}

/** Gives an event without a day or a place those of its paragraph. */
export function fillFromParagraph(reader: Reader, index: MentionIndex, merged: readonly Merged[]): void {
  const events = [...merged].sort((a, b) => a.draft.first - b.draft.first)
  const known = new Map<number, Told>()
  const toldOf = (at: number): Told => {
    const found = known.get(at)
    if (found !== undefined) return found
    const sentence = reader.article.sentences[at] as Sentence
    const dated = index.dates(at).length > 0
    const told = {
      sentence,
      dated,
      placed: index.places(at).length > 0,
      host: null,
      settings: null,
    }
    known.set(at, told)
    return told
  }
  for (const event of events) if (isOnOccasion(event)) toldOf(event.draft.sentence).host ??= event
  for (const event of events) {
    const { draft, heads, plural } = event
    if (!isOnOccasion(event) || plural || (draft.date !== null && draft.places.length > 0)) continue
    const { sentence, dated, placed } = toldOf(draft.sentence)
    if (reader.article.blocks[sentence.block]?.kind !== 'paragraph' || isTurning(reader, sentence)) continue
    for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - REACH); back--) {
      const before = toldOf(back)
      const { host } = before
      if (before.sentence.block !== sentence.block) break
      if (host !== null && host.heads.haveAny(Kind.judicial) !== heads.haveAny(Kind.judicial)) break
      const date = host === null ? onlyDate(index, back) : host.draft.date
      before.settings ??= settings(reader, index, before.sentence)
      const places = host === null ? before.settings : host.draft.places
      if (date === null && places.length === 0) continue
      if (draft.places.length === 0 && places.length > 0 && !placed) {
        draft.places = [...places]
        draft.by += ' place:paragraph'
      }
      if (draft.date === null && date !== null && !dated && !placed) {
        draft.date = date
        draft.by += ' date:paragraph'
      }
      break
    }
  }
}

function isOnOccasion({ draft }: Merged): boolean {
  return OCCASIONS.has(draft.type) && draft.status === 'occurred'
}

/** Whether a sentence turns to another happening. */
const isTurning = sentenceCue((word) => TURNING.test(word))

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
