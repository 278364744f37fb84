/** Words that name an event: the longest trigger at each place, read as noun or verb by what stands beside it. */
import type { TriggerMention } from '../../model/event.js'
import type { Hit } from '../../model/hit.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { closesGap } from './gap.js'
import { readsAsNoun } from './part-of-speech.js'

/** Finds the triggers of every sentence, in order, none inside another. */
export function findTriggers(reader: Reader, kit: Kit): TriggerMention[] {
  const out: TriggerMention[] = []
  for (const sentence of reader.article.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      const hit = triggerAt(reader, kit, at, sentence.last)
      if (hit === null || isInsideName(reader, hit)) {
        at++
        continue
      }
      out.push({
        ...reader.spanOf(hit.first, hit.last),
        sentence: sentence.index,
        first: hit.first,
        last: hit.last,
        row: hit.row,
        by: 'triggers/lexicon',
      })
      at = hit.last
    }
  }
  return out
}

/** The longest trigger at a token whose part of speech fits its place. */
function triggerAt(reader: Reader, kit: Kit, at: number, limit: number): Hit | null {
  for (const hit of reader.hits(at)) {
    if (hit.kind !== 'trigger' || hit.last > limit) continue
    const row = kit.lexicon.row('trigger', hit.row)
    const noun = row.pos === 'noun'
    if (!closesGap(reader, row.lemma, hit.last, limit)) continue
    const ambiguous = hit.last - hit.first === 1 || noun
    if (ambiguous && noun !== readsAsNoun(reader, hit)) continue
    return hit
  }
  return null
}

/** A trigger word that is part of a longer known name ("Operation Inherent Resolve", "Front for the Liberation …"). */
function isInsideName(reader: Reader, hit: Hit): boolean {
  for (let back = 0; back <= 8 && hit.first - back >= 0; back++) {
    for (const other of reader.hits(hit.first - back)) {
      if (
        (other.kind === 'actor' || other.kind === 'institution') &&
        other.last >= hit.last &&
        other.last - other.first > hit.last - hit.first &&
        reader.isCapital(hit.first)
      )
        return true
    }
  }
  return false
}
