import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { type Inflection, makeInflector, parseIrregular } from '../../src/lexicon/inflect.js'
import { gerundSpellings, pastSpellings, pluralSpelling, thirdSpelling } from '../../src/lexicon/spelling.js'
import type { HitKind } from '../../src/model/hit.js'
import { rowsOf } from './tables.js'

const read = (name: string) => ({ name, text: readFileSync(new URL(`../../src/lexicon/${name}`, import.meta.url), 'utf8') })
const irregular = parseIrregular(read('irregular-forms.tsv'), read('irregular-plurals.tsv'))
const inflect = makeInflector(irregular)

const forms = (lemma: string, pos: 'verb' | 'noun') => inflect(lemma, pos).map(({ text }) => text)
const verb = (lemma: string) => forms(lemma, 'verb').join(' · ')
const noun = (lemma: string) => forms(lemma, 'noun').join(' · ')

describe('verbs', () => {
  test('regular ones follow the spelling rules', () => {
    expect(verb('kill')).toBe('killed · kills · killing')
    expect(verb('seize')).toBe('seized · seizes · seizing')
    expect(verb('deny')).toBe('denied · denies · denying')
    expect(verb('ambush')).toBe('ambushed · ambushes · ambushing')
    expect(verb('agree')).toBe('agreed · agrees · agreeing')
  })

  test('a last consonant doubles where the stress is on it', () => {
    for (const [lemma, past, gerund] of [
      ['gun', 'gunned', 'gunning'],
      ['ram', 'rammed', 'ramming'],
      ['rebut', 'rebutted', 'rebutting'],
      ['annul', 'annulled', 'annulling'],
      ['expel', 'expelled', 'expelling'],
      ['riot', 'rioted', 'rioting'],
      ['boycott', 'boycotted', 'boycotting'],
      ['enrol', 'enrolled', 'enrolling'],
      ['equip', 'equipped', 'equipping'],
    ] as const) {
      expect(forms(lemma, 'verb')).toEqual([past, `${lemma}s`, gerund])
    }
  })

  test('British and American spellings stand side by side', () => {
    expect(verb('travel')).toBe('travelled · traveled · travels · travelling · traveling')
    expect(verb('kidnap')).toBe('kidnapped · kidnaped · kidnaps · kidnapping · kidnaping')
    expect(verb('duel')).toBe('duelled · dueled · duels · duelling · dueling')
    for (const past of ['cancelled', 'canceled']) expect(forms('cancel', 'verb')).toContain(past)
    for (const past of ['pummelled', 'pummeled']) expect(forms('pummel', 'verb')).toContain(past)
  })

  test('verbs that look like others keep their own forms', () => {
    expect(verb('blockade')).toBe('blockaded · blockades · blockading')
    expect(verb('torpedo')).toBe('torpedoed · torpedoes · torpedoing')
    expect(verb('embargo')).toBe('embargoed · embargoes · embargoing')
    expect(verb('tweet')).toBe('tweeted · tweets · tweeting')
    expect(verb('loot')).toBe('looted · loots · looting')
    expect(verb('knife')).toBe('knifed · knifes · knifing')
  })

  test('irregular ones come from the table, a participle only where it is not the past', () => {
    expect(verb('shoot')).toBe('shot · shoots · shooting')
    expect(verb('slay')).toBe('slew · slayed · slays · slaying · slain')
    expect(verb('hang')).toBe('hanged · hung · hangs · hanging')
    expect(verb('withhold')).toBe('withheld · withholds · withholding')
    expect(verb('be')).toBe('was · were · is · are · being · been')
  })

  test('the first word is inflected, after an adverb the second, behind a hyphen its last part', () => {
    expect(verb('carry out an attack')).toBe('carried out an attack · carries out an attack · carrying out an attack')
    expect(forms('fatally shoot', 'verb')[0]).toBe('fatally shot')
    expect(forms('supply weapons', 'verb')[0]).toBe('supplied weapons')
    expect(forms('rally behind', 'verb')[0]).toBe('rallied behind')
    expect(forms('pre-empt', 'verb')[0]).toBe('pre-empted')
    expect(forms('re-arrest', 'verb')[0]).toBe('re-arrested')
    expect(forms('booby-trap', 'verb')[0]).toBe('booby-trapped')
    expect(forms('test-fire a missile', 'verb')[0]).toBe('test-fired a missile')
    expect(forms('machine-gun', 'verb')[0]).toBe('machine-gunned')
    expect(forms('tear-gas', 'verb')[0]).toBe('tear-gassed')
  })
})

describe('nouns', () => {
  test.each([
    ['air strike', 'air strikes'],
    ['amnesty', 'amnesties'],
    ['gunman', 'gunmen'],
    ['Shia militia', 'Shia militias'],
    ['crisis', 'crises'],
    ['memorandum', 'memorandums · memoranda'],
    ['referendum', 'referendums · referenda'],
    ['ultimatum', 'ultimatums · ultimata'],
    ['person', 'people · persons'],
    ['chief of staff', 'chiefs of staff'],
    ['commander-in-chief', 'commanders-in-chief'],
    ['passer-by', 'passers-by'],
    ['secretary general', 'secretaries general'],
    ['sit-in', 'sit-ins'],
    ['stand-off', 'stand-offs'],
    ['surface-to-air missile', 'surface-to-air missiles'],
    ['IED', 'IEDs'],
    ['F-16', 'F-16s'],
    ['Brigade', 'Brigades'],
  ])('%s: %s', (lemma, plurals) => {
    expect(noun(lemma)).toBe(plurals)
  })

  test('what is a plural, or makes none, stays as it is', () => {
    for (const lemma of ['peace talks', 'series of bombings', 'bombings', 'aircraft', 'police', 'security forces', 'HIMARS'])
      expect(forms(lemma, 'noun')).toEqual([])
  })
})

describe('all lemmas of the tables', () => {
  const lemmas = (pos: 'verb' | 'noun') => {
    const out = new Set<string>()
    for (const [kind, column, fixed] of [
      ['trigger', 'lemma', null],
      ['harm', 'lemma', null],
      ['reporting', 'phrase', null],
      ['person-noun', 'noun', 'noun'],
      ['weapon', 'noun', 'noun'],
      ['title', 'title', 'noun'],
    ] as [HitKind, string, string | null][])
      for (const row of rowsOf(kind))
        if ((fixed ?? row.at.pos) === pos) for (const part of (row.at[column] as string).split('|')) out.add(part)
    return [...out]
  }
  /** The word that differs between a lemma and its form. */
  const changed = (lemma: string, made: string): [string, string] => {
    const before = lemma.split(/[ -]/)
    const after = made.split(/[ -]/)
    const at = before.findIndex((word, i) => word !== after[i])
    return [before[at] ?? lemma, after[at] ?? made]
  }

  test('no verb has a form that is neither in the table nor spelled by rule', () => {
    const allowed: Partial<Record<Inflection['form'], (head: string) => readonly string[]>> = {
      past: (head) => irregular.verbs.get(head)?.past ?? pastSpellings(head),
      third: (head) => irregular.verbs.get(head)?.third ?? [thirdSpelling(head)],
      gerund: (head) => irregular.verbs.get(head)?.gerund ?? gerundSpellings(head),
      participle: (head) => irregular.verbs.get(head)?.participle ?? [],
    }
    const suspicious: string[] = []
    for (const lemma of lemmas('verb'))
      for (const { form, text } of inflect(lemma, 'verb')) {
        if (text === lemma) continue
        const [head, word] = changed(lemma, text)
        if (allowed[form]?.(head).includes(word) !== true) suspicious.push(`${lemma}: ${text} (${form})`)
      }
    expect(suspicious).toEqual([])
  })

  test('where the library knows an irregular past, the table has it', () => {
    const library = createRequire(import.meta.url)('compromise') as {
      methods(): { two: { transform: { verb: { conjugate(verb: string, model: unknown): { PastTense: string } } } } }
      model(): unknown
    }
    const heads = new Set(
      lemmas('verb').map((lemma) => changed(lemma, forms(lemma, 'verb').find((form) => form !== lemma) as string)[0]),
    )
    const missing = [...heads].filter((head) => {
      if (irregular.verbs.has(head)) return false
      const past = library.methods().two.transform.verb.conjugate(head, library.model()).PastTense
      // It leaves some verbs as they are, and takes "torpedo" and "embargo" for kinds of "do" and "go".
      return past !== head && !pastSpellings(head).includes(past) && !['torpedo', 'embargo'].includes(head)
    })
    expect(missing).toEqual([])
  })

  test('no plural is made of a plural, none ends oddly', () => {
    const odd: string[] = []
    for (const lemma of lemmas('noun'))
      for (const { text } of inflect(lemma, 'noun')) {
        if (text === lemma) continue
        const [head, word] = changed(lemma, text)
        const small = head.toLowerCase()
        const right = irregular.plurals.get(small) ?? [pluralSpelling(small) ?? '', `${small}s`]
        const wrong = /(?:ings|tions|ers)es$|[^aeiou]ys$|mans$/.test(word) && !irregular.plurals.has(small)
        if (wrong || !right.includes(word.toLowerCase())) odd.push(`${lemma}: ${text}`)
      }
    expect(odd).toEqual([])
  })
})

test('a table row without a past is told with its line', () => {
  const verbs = { name: 'verbs.tsv', text: 'lemma\tpast\tparticiple\tgerund\tthird\nflee\t\t\t\t\n' }
  expect(() => parseIrregular(verbs, read('irregular-plurals.tsv'))).toThrow('verbs.tsv:2: past: expected a form')
})
