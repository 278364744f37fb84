/**
 * The inflected forms of a lemma, for the build of the lexicon; never used in the reading of an article.
 *
 * Verbs: the table of irregular ones first, then compromise, whose forms must pass the spelling rules (it knows which
 * consonants double, but leaves some verbs as they are and takes `torpedo` for a kind of `do`). Nouns: table and rules.
 */
import { createRequire } from 'node:module'
import { Fault } from '../model/fault.js'
import type { Form } from '../model/hit.js'
import { gerundSpellings, isSplitOverDoubling, pastSpellings, pluralSpelling, thirdSpelling } from './spelling.js'
import { parseTable } from './tsv.js'

interface VerbForms {
  readonly PastTense?: string
  readonly Gerund?: string
}
interface Transforms {
  readonly verb: { conjugate(verb: string, model: unknown): VerbForms }
}

export interface Inflection {
  readonly form: Form
  readonly text: string
}
export type Inflector = (lemma: string, pos: 'verb' | 'noun') => Inflection[]

interface Verb {
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly gerund: readonly string[]
  readonly third: readonly string[]
}

/** The forms that no rule gives, by lemma. */
export interface Irregular {
  readonly verbs: ReadonlyMap<string, Verb>
  readonly plurals: ReadonlyMap<string, readonly string[]>
}

/** A noun phrase is inflected at the word before one of these. */
const BREAKERS = new Set(
  'of on for in at with by to against from up off de over under between into near amid within inside during among without about through out via after before and or who that'.split(
    ' ',
  ),
)
/** Nouns that keep their plural although `general` (`major`, `martial`) follows them. */
const BEFORE_ADJECTIVE =
  /^(?:secretary|attorney|governor|inspector|solicitor|consul|director|auditor|prosecutor|procurator|surgeon|comptroller|court)$/i
/** Compounds whose first part is the noun: commanders-in-chief, passers-by, secretaries-general; but sit-ins, stand-offs. */
const HEAD_FIRST =
  /^(.{2,30})-(?:in-(?:chief|law|command|waiting|residence)|de-camp|at-(?:large|arms)|of-.{2,20}|general|martial)$|^(.{1,20}er)-(?:by|up|on)$/i
/** Words in -ly that are the verb itself and no adverb before it. */
const VERBS_IN_LY = new Set(
  'ally apply bully comply fly imply misapply multiply overfly rally rely reply resupply sully supply tally'.split(' '),
)

/**
 * Reads the two tables of irregular words.
 * @throws Fault naming file and line of a bad row
 */
export function parseIrregular(
  verbs: { readonly name: string; readonly text: string },
  plurals: { readonly name: string; readonly text: string },
): Irregular {
  const list = (cell: string | undefined): string[] => (cell === undefined || cell === '' ? [] : cell.split('|'))
  const byVerb = new Map<string, Verb>()
  for (const row of parseTable(verbs.name, verbs.text, ['lemma', 'past', 'participle', 'gerund', 'third']).rows) {
    const [lemma, past, participle, gerund, third] = row.cells as [string, string, string, string, string]
    if (past === '') throw new Fault('lexicon/bad-row', `${verbs.name}:${row.line}: past: expected a form`)
    const forms = { past: list(past), participle: list(participle), gerund: list(gerund), third: list(third) }
    byVerb.set(lemma, {
      past: forms.past,
      participle: forms.participle.filter((form) => !forms.past.includes(form)),
      gerund: forms.gerund.length > 0 ? forms.gerund : gerundSpellings(lemma).slice(0, 1),
      third: forms.third.length > 0 ? forms.third : [thirdSpelling(lemma)],
    })
  }
  const byNoun = new Map<string, string[]>()
  for (const row of parseTable(plurals.name, plurals.text, ['noun', 'plurals']).rows)
    byNoun.set(row.cells[0] as string, list(row.cells[1]))
  return { verbs: byVerb, plurals: byNoun }
}

/** Loads the library's word tables; about 150 ms, so ask once. */
export function makeInflector(irregular: Irregular): Inflector {
  const nlp = createRequire(import.meta.url)('compromise') as {
    methods(): { two: { transform: Transforms } }
    model(): unknown
  }
  const { verb } = nlp.methods().two.transform
  const model = nlp.model()
  const seen = new Map<string, Verb>()
  const verbOf = (head: string): Verb => {
    let forms = irregular.verbs.get(head) ?? seen.get(head)
    if (forms === undefined) {
      forms = regularVerb(head, verb.conjugate(head, model))
      seen.set(head, forms)
    }
    return forms
  }
  return (lemma, pos) => (pos === 'verb' ? inflectVerb(lemma, verbOf) : inflectNoun(lemma, irregular.plurals))
}

/** The library's forms where the spelling rules allow them, else the rules' own first choice. */
function regularVerb(head: string, proposed: VerbForms): Verb {
  const pasts = pastSpellings(head)
  const gerunds = gerundSpellings(head)
  const third = [thirdSpelling(head)]
  if (isSplitOverDoubling(head)) return { past: pasts, participle: [], gerund: gerunds, third }
  const choice = Math.max(0, pasts.indexOf(proposed.PastTense?.toLowerCase() ?? ''))
  return { past: [pasts[choice] as string], participle: [], gerund: [gerunds[choice] ?? (gerunds[0] as string)], third }
}

function inflectVerb(lemma: string, verbOf: (head: string) => Verb): Inflection[] {
  // "fatally shoot" is inflected at its second word, "re-arrest" behind its hyphen.
  const adverb = /^(\w{2,20}ly) (?=\w)/.exec(lemma)
  const from = adverb === null || VERBS_IN_LY.has(adverb[1] as string) ? 0 : adverb[0].length
  const space = lemma.indexOf(' ', from)
  const to = space < 0 ? lemma.length : space
  const start = Math.max(from, lemma.lastIndexOf('-', to - 1) + 1)
  const forms = verbOf(lemma.slice(start, to).toLowerCase())
  const made = (form: Form, words: readonly string[]): Inflection[] =>
    words.map((word) => ({ form, text: lemma.slice(0, start) + word + lemma.slice(to) }))
  return [
    ...made('past', forms.past),
    ...made('third', forms.third),
    ...made('gerund', forms.gerund),
    ...made('participle', forms.participle),
  ]
}

function inflectNoun(lemma: string, plurals: Irregular['plurals']): Inflection[] {
  const words = lemma.split(' ')
  const breaker = words.findIndex((word, i) => i > 0 && (BREAKERS.has(word) || /^d['’]/.test(word)))
  let head = breaker < 0 ? words.length - 1 : breaker - 1
  if (head > 0 && /^(?:general|martial)$/i.test(words[head] as string) && BEFORE_ADJECTIVE.test(words[head - 1] as string)) head--
  const word = words[head] as string
  const inner = HEAD_FIRST.exec(word)
  const end = inner === null ? word.length : (inner[1] ?? inner[2] ?? word).length
  const start = word.lastIndexOf('-', end - 1) + 1
  return pluralsOf(word.slice(start, end), plurals).map((plural) => ({
    form: 'plural',
    text: [...words.slice(0, head), word.slice(0, start) + plural + word.slice(end), ...words.slice(head + 1)].join(' '),
  }))
}

function pluralsOf(word: string, plurals: Irregular['plurals']): readonly string[] {
  const small = word.toLowerCase()
  const given = plurals.get(small)
  if (given !== undefined) return given.map((plural) => matchCase(word, plural))
  // Acronyms take a small s; one in -S is a plural or makes none.
  if (/[A-Z0-9]$/.test(word)) return word.endsWith('S') ? [] : [`${word}s`]
  const plural = pluralSpelling(small)
  return plural === null ? [] : [matchCase(word, plural)]
}

/** Gives `made` the capital of `like`. */
function matchCase(like: string, made: string): string {
  const first = like.charAt(0)
  return first !== first.toLowerCase() ? made.charAt(0).toUpperCase() + made.slice(1) : made
}
