/**
 * The inflected forms of a lemma, made by compromise: the one thing it is unmatched at among the libraries we have.
 * Runs at build time and for a user's own lexicon, never in the reading of an article.
 */
import { createRequire } from 'node:module'
import type { Form } from '../model/hit.js'

interface VerbForms {
  readonly PastTense?: string
  readonly PresentTense?: string
  readonly Gerund?: string
  readonly Participle?: string
}
interface Transforms {
  readonly verb: { conjugate(verb: string, model: unknown): VerbForms }
  readonly noun: { toPlural(noun: string, model: unknown): string }
}

export interface Inflection {
  readonly form: Form
  readonly text: string
}

/** Verb particles and prepositions: a noun phrase is inflected at the word before one of them. */
const BREAKERS = new Set(['of', 'on', 'for', 'in', 'at', 'with', 'by', 'to', 'against', 'from'])

/** Doubling and irregular participles that the library's rules do not give. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  shoot: 'shot',
  take: 'taken',
  hold: 'held',
  strike: 'struck',
  hit: 'hit',
  drive: 'driven',
  blow: 'blown',
  overthrow: 'overthrown',
  lose: 'lost',
  kidnap: 'kidnapped',
  fall: 'fallen',
  break: 'broken',
  begin: 'begun',
  withdraw: 'withdrawn',
  give: 'given',
  come: 'come',
  overrun: 'overrun',
  steal: 'stolen',
  set: 'set',
  put: 'put',
  cut: 'cut',
  beat: 'beaten',
  seek: 'sought',
  throw: 'thrown',
  go: 'gone',
  swear: 'sworn',
  speak: 'spoken',
  forgo: 'forgone',
}

/** Loads the library's word tables; about 150 ms, so ask once. */
export function makeInflector(): (lemma: string, pos: 'verb' | 'noun') => Inflection[] {
  const nlp = createRequire(import.meta.url)('compromise') as {
    methods(): { two: { transform: Transforms } }
    model(): unknown
  }
  const { verb, noun } = nlp.methods().two.transform
  const model = nlp.model()
  return (lemma, pos) => (pos === 'verb' ? inflectVerb(lemma, verb, model) : inflectNoun(lemma, noun, model))
}

function inflectVerb(lemma: string, transform: Transforms['verb'], model: unknown): Inflection[] {
  const space = lemma.search(/[ -]/)
  const head = space < 0 ? lemma : lemma.slice(0, space)
  const rest = space < 0 ? '' : lemma.slice(space)
  const forms = transform.conjugate(head, model)
  const out: Inflection[] = []
  const add = (form: Form, word: string | undefined): void => {
    if (word !== undefined && word !== '') out.push({ form, text: word.toLowerCase() + rest })
  }
  add('past', forms.PastTense)
  add('third', forms.PresentTense)
  add('gerund', forms.Gerund)
  add('participle', PARTICIPLES[head] ?? forms.Participle)
  return out
}

function inflectNoun(lemma: string, transform: Transforms['noun'], model: unknown): Inflection[] {
  const words = lemma.split(' ')
  const breaker = words.findIndex((word, i) => i > 0 && BREAKERS.has(word))
  const head = breaker < 0 ? words.length - 1 : breaker - 1
  const word = words[head] as string
  const dash = word.lastIndexOf('-') + 1
  const plural = word.slice(0, dash) + matchCase(word.slice(dash), transform.toPlural(word.slice(dash).toLowerCase(), model))
  if (plural === word) return []
  words[head] = plural
  return [{ form: 'plural', text: words.join(' ') }]
}

/** Gives `made` the capital of `like`. */
function matchCase(like: string, made: string): string {
  const first = like.charAt(0)
  return first !== first.toLowerCase() ? made.charAt(0).toUpperCase() + made.slice(1) : made
}
