/**
 * People killed by name: each is a figure of one.
 *
 *     an air raid killed Salah al-Numan al-Jubouri          Anas Hassan was shot dead
 */
import type { FigureMention, Measure } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { MentionIndex } from '../mention-index.js'
import type { HarmLink } from './harm.js'

const BE = /^(?:was|were|been|being)$/

/** Links of named persons who are the object of an active or the subject of a passive word of harm. */
export function findNamedVictims(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  figures: readonly FigureMention[],
): HarmLink[] {
  const out: HarmLink[] = []
  const persons = index.actors(sentence.index).filter(({ actor, mention }) => actor.type === 'person' && mention.form === 'name')
  if (persons.length === 0) return out
  for (let at = sentence.first; at < sentence.last; at++) {
    const hit = reader.hits(at).find((candidate) => candidate.kind === 'harm')
    if (hit === undefined) continue
    const row = kit.lexicon.row('harm', hit.row)
    const passive = BE.test(reader.norm(at - 1)) || BE.test(reader.norm(at - 2))
    for (const { mention } of persons) {
      if (
        figures.some((figure) => mention.first >= figure.first && mention.last <= figure.last && figure.by === 'figures/counted')
      )
        continue
      const gap = mention.first - hit.last
      const object =
        row.frame === 'transitive' && !passive && gap >= 0 && gap <= 8 && isOnePhrase(reader, hit.last, mention.first)
      const back = at - mention.last
      const subject =
        ((row.frame === 'transitive' && passive) || (row.frame === 'intransitive' && hit.form !== 'base')) &&
        back >= 0 &&
        back <= 3
      const of =
        row.frame === 'of-noun' &&
        reader.norm(hit.last) === 'of' &&
        gap >= 1 &&
        gap <= 8 &&
        isOnePhrase(reader, hit.last + 1, mention.first)
      if (!object && !subject && !of) continue
      out.push({
        figure: {
          start: mention.start,
          end: mention.end,
          sentence: sentence.index,
          first: mention.first,
          last: mention.last,
          amount: { low: 1, best: 1, high: 1, quantifier: 'exact' },
          unit: 'count',
          per: null,
          noun: null,
          what: null,
          persons: { class: 'unknown' },
          named: true,
          by: 'figures/named',
        },
        measure: row.measure as Measure,
        first: hit.first,
        last: hit.last,
        claimed: row.claimed === 'party',
        rule: 'casualties/named',
      })
    }
    at = hit.last - 1
  }
  return out
}

/** Between the verb and the name only its titles and appositions: no verb, no other figure, no clause mark. */
function isOnePhrase(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      /^[;:.()]$/.test(reader.norm(i)) ||
      /^(?:and|who|which|that|by|in|at|on|near|during|when|after|said|was|were|is|of|to|from)$/.test(reader.norm(i))
    )
      return false
    if (reader.hit(i, 'number') !== undefined) return false
  }
  return true
}
