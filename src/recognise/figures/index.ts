/** Figures: every amount with the noun it counts, and single persons ("a soldier") who may turn out to be harmed. */
import type { FigureMention, VictimClass } from '../../model/figure.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { findAmount } from './amount.js'
import { findNone } from './none.js'
import { isNoAmount } from './not-a-count.js'
import { findNoun, isIdle, isMeasure } from './noun-phrase.js'

/** Finds the figures of every sentence, in order. They may still overlap dates; settling is not done here. */
export function findFigures(reader: Reader, kit: Kit): FigureMention[] {
  const out: FigureMention[] = []
  for (const sentence of reader.article.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      const found = figureAt(reader, kit, at, sentence.first, sentence.last)
      if (found === null) at++
      else {
        out.push({ ...found.mention, sentence: sentence.index })
        at = found.next
      }
    }
  }
  return out
}

type Draft = Omit<FigureMention, 'sentence'>

function figureAt(reader: Reader, kit: Kit, at: number, from: number, limit: number): { mention: Draft; next: number } | null {
  const word = reader.norm(at)
  const article = word === 'a' || word === 'an'
  const numeral =
    reader.has(at, Shape.digit) || reader.hit(at, 'number') !== undefined || (article && isArticleOfNumber(reader, at))
  // "one of the few bases" gives no amount; "a few bases" does.
  if (word === 'few' && reader.norm(at - 1) !== 'a') return null
  if (word === 'no' || word === 'nobody' || word === 'none' || word === 'nor') {
    const none = findNone(reader, kit.lexicon, at, limit)
    if (none !== null) return { mention: none, next: none.last }
  }
  if (!numeral) return article || word === 'the' || word === 'another' ? singlePerson(reader, kit, at, limit) : null
  const found = findAmount(reader, kit.lexicon, at, from, limit)
  if (found === null || isNoAmount(reader, found, from, limit)) return null
  const one = found.amount.best === 1 && found.amount.quantifier === 'exact'
  const noun = findNoun(reader, kit.lexicon, found.last, limit, one || found.unit === 'percent')
  if (noun !== null && isMeasure(reader.norm(noun.headFirst))) return null
  if (noun === null && isMeasure(reader.norm(found.last))) return null
  if (noun !== null && isIdle(reader.norm(noun.headFirst)) && noun.headFirst - found.last <= 1) {
    if (!/^others?$/.test(reader.norm(noun.headFirst))) return null
  }
  if (word === 'both' && noun?.persons == null) return null
  const last = noun?.last ?? found.last
  const persons = noun?.persons ?? null
  const mention: Draft = {
    ...reader.spanOf(found.first, last),
    first: found.first,
    last,
    amount: found.amount,
    unit: found.unit,
    per: found.per,
    noun: noun === null || noun.pronoun ? null : { first: noun.headFirst, last: noun.last },
    what: noun === null || noun.what === '' ? null : noun.what,
    persons: persons === null ? null : { class: classWithModifiers(reader, kit, persons.class, found.last, last, limit) },
    named: false,
    by: 'figures/amount',
  }
  return { mention, next: Math.max(last, found.last) }
}

/** "a dozen", "a few", "a hundred": the article belongs to the number. */
function isArticleOfNumber(reader: Reader, at: number): boolean {
  return /^(?:dozen|few|couple|handful|hundred|thousand|million|billion|score)$/.test(reader.norm(at + 1))
}

/** "a soldier", "the gunman", "another officer": one person, a figure only where harm befalls them. */
function singlePerson(reader: Reader, kit: Kit, at: number, limit: number): { mention: Draft; next: number } | null {
  const noun = findNoun(reader, kit.lexicon, at + 1, limit, true)
  if (noun === null || noun.persons === null || noun.pronoun || reader.norm(at + 1) === 'of') return null
  const hit = reader.hit(noun.headFirst, 'person-noun')
  if (hit === undefined || hit.form === 'plural' || isPluralHead(reader, noun.last - 1)) return null
  // "an Afghan and coalition force": a nationality before a further noun is an adjective.
  if (reader.hit(noun.headFirst, 'demonym') !== undefined && !endsPhrase(reader, noun.last, limit)) return null
  const definite = reader.norm(at) === 'the'
  return {
    mention: {
      ...reader.spanOf(at, noun.last),
      first: at,
      last: noun.last,
      amount: { low: 1, best: 1, high: 1, quantifier: 'exact' },
      unit: 'count',
      per: null,
      noun: { first: noun.headFirst, last: noun.last },
      what: noun.what,
      persons: { class: classWithModifiers(reader, kit, noun.persons.class, at + 1, noun.last, limit) },
      named: false,
      by: definite ? 'figures/the-one' : 'figures/a-one',
    },
    next: at + 1,
  }
}

/** Punctuation, a verb of being or a relative word: the noun phrase is over. */
function endsPhrase(reader: Reader, at: number, limit: number): boolean {
  return at >= limit || /^(?:[.,;:)]|was|were|is|has|had|who|in|from|at|by|with|on|to|of)$/.test(reader.norm(at))
}

function isPluralHead(reader: Reader, at: number): boolean {
  return (
    /^(?:people|men|women|children|personnel|police|troops|forces|staff)$/.test(reader.norm(at)) ||
    /(?:men|women|[^s]s)$/.test(reader.norm(at))
  )
}

/**
 * The class of the persons: by their noun, else by what they belong to ("Interior Ministry member", "members of the army").
 */
function classWithModifiers(reader: Reader, kit: Kit, own: VictimClass, first: number, last: number, limit: number): VictimClass {
  if (own !== 'unknown') return own
  const stop =
    reader.norm(last) === 'of' || reader.norm(last) === 'from' || reader.norm(last) === 'in' ? Math.min(limit, last + 8) : last
  for (let i = first; i < stop; i++) {
    if (i >= last && reader.has(i, Shape.punctuation) && !reader.has(i, Shape.glued)) break
    for (const hit of reader.hits(i)) {
      if (hit.kind === 'actor') {
        const type = kit.lexicon.row('actor', hit.row).type
        if (type === 'armed-group') return 'militant'
        if (type === 'state-forces') return forcesClass(kit.lexicon.row('actor', hit.row).name)
      }
      if (hit.kind === 'institution') {
        const row = kit.lexicon.row('institution', hit.row)
        if (row.type === 'state-forces' || /defen[cs]e|interior/.test(row.id)) return forcesClass(row.id)
      }
    }
  }
  return own
}

function forcesClass(name: string): VictimClass {
  return /police|interior|security|intelligence|border|coast|prison|gendarm/i.test(name) ? 'police' : 'military'
}
