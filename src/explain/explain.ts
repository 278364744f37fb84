/** The story of one place of a text, or of all of it: what was found there and what it rests on, and what did not stay. */
import type { BlockKind } from '../model/article.js'
import type { Hit } from '../model/hit.js'
import type { Kit } from '../rule/kit.js'
import type { Loss } from '../rule/loss.js'
import type { MentionRecord } from '../schema/pointer.js'
import type { Span } from '../text/span.js'
import type { Finding, Lost } from './finding.js'
import { findingsOf, type Made } from './findings.js'
import { lostOf } from './losses.js'

/** A word of the lexicon that stands in the text. */
export interface WordHere {
  readonly kind: string
  readonly mention: MentionRecord
  readonly form: string
  /** Its row, by column. */
  readonly row: Readonly<Record<string, string>>
}

export interface Explanation {
  /** The part of the page; null between its parts. */
  readonly block: BlockKind | null
  readonly sentence: MentionRecord | null
  readonly found: readonly Finding[]
  readonly lost: readonly Lost[]
  readonly words: readonly WordHere[]
}

/** Explains the stretch `at`; what only shares a character with it counts too. */
export function explainAt(at: Span, losses: readonly Loss[], made: Made, kit: Kit): Explanation {
  const { related, mentionOf } = made
  const touches = ({ start, end }: Span): boolean => start < at.end && at.start < end
  const sentence = related.sentences.find(touches)
  const here = mentionOf(at)
  const overlaps = ({ mention }: { readonly mention: MentionRecord }): boolean =>
    mention.start < here.end && here.start < mention.end
  return {
    block: related.blocks.find(touches)?.kind ?? null,
    sentence: sentence === undefined ? null : mentionOf(sentence),
    found: findingsOf(made).filter(overlaps),
    lost: lostOf(losses, made).filter(overlaps),
    words: wordsAt(touches, made, kit),
  }
}

/** Everything that was found, and everything that did not stay. */
export function explainAll(losses: readonly Loss[], made: Made): Pick<Explanation, 'found' | 'lost'> {
  return { found: findingsOf(made), lost: lostOf(losses, made) }
}

function wordsAt(touches: (span: Span) => boolean, { related, mentionOf }: Made, { lexicon }: Kit): WordHere[] {
  const { start, end } = related.tokens
  const told = new Set<string>()
  return related.hits.flatMap((hits) =>
    (hits ?? []).flatMap(({ kind, row, form, first, last }: Hit) => {
      const span = { start: start[first] as number, end: end[last - 1] as number }
      // Two spellings of a row may fold to one: ISIS, Isis.
      const key = `${kind} ${row} ${form} ${first} ${last}`
      if (!touches(span) || told.has(key)) return []
      told.add(key)
      const cells = lexicon.row(kind, row) as unknown as Readonly<Record<string, string>>
      return [{ kind, mention: mentionOf(span), form, row: { ...cells } }]
    }),
  )
}
