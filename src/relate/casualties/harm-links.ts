/** Which figures of a sentence are figures of harm: every word of harm looks for its people where its frame says they stand. */
import type { FigureMention, Measure } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { isCompared } from '../comparison.js'
import { isCoordinated } from './coordination.js'
import { addParts } from './hanging-parts.js'
import type { Harm, HarmLink } from './harm.js'
import { measureOf } from './narrow-verbs.js'
import { withoutPartsOfThings } from './parts-of-things.js'
import { harmRulesOf } from './rules/index.js'
import { isPredicate } from './verb-group.js'

/**
 * All links of one sentence, in order of the figures.
 * @param words the words of harm of the sentence
 * A word that only describes ("two wounded soldiers were captured") shares its figure.
 */
export function findHarmLinks(
  reader: Reader,
  sentence: Sentence,
  words: readonly Harm[],
  figures: readonly FigureMention[],
): HarmLink[] {
  if (figures.length === 0) return []
  const people = withoutPartsOfThings(reader, figures)
  const harms = words.map((harm) => asAttribute(reader, harm, people))
  const taken = new Set<FigureMention>()
  const out: HarmLink[] = []
  // Words that only describe leave their figure to others, so they are asked first.
  const describing = harms.filter(isDescribing)
  for (const harm of [...describing, ...harms.filter((harm) => !isDescribing(harm))]) {
    const scene = { reader, sentence, harms, figures: people.filter((figure) => !taken.has(figure)) }
    for (const rule of harmRulesOf(harm.frame)) {
      let any = false
      for (const figure of rule.find(scene, harm)) {
        const measure =
          isNotDisplaced(reader, harm, figure) || isFreed(reader, harm, figure) ? null : measureOf(reader, harm, figure)
        if (measure === null || isFraction(figure)) continue
        const fate = fateBehind(reader, figure, harms)
        if (!isDescribing(harm)) taken.add(figure)
        out.push(linkOf({ ...harm, measure: fate ?? measure }, figure, rule.id))
        any = true
      }
      if (any) break
    }
  }
  for (const link of out) if (link.frame === 'held') taken.add(link.figure)
  addParts(reader, sentence.last, people, taken, out)
  return withoutDoubles(withCompared(reader, out)).sort((a, b) => a.figure.first - b.figure.first || a.first - b.first)
}

/** "fell to 64.9": a rate, and no number of people. */
function isFraction({ amount }: FigureMention): boolean {
  return amount.quantifier === 'exact' && amount.best === null && amount.low !== null
}

/** "lost 15 men, killed or captured": the measure of a pair of words in commas right behind the people, or null. */
function fateBehind(reader: Reader, { last }: FigureMention, harms: readonly Harm[]): Measure | null {
  if (reader.norm(last) !== ',') return null
  const pair = harms.find(({ first, last: end, measure }) => first === last + 1 && end - first > 2 && measure === 'casualties')
  return pair !== undefined && (reader.has(pair.last, Shape.punctuation) || pair.last === reader.tokens.length)
    ? pair.measure
    : null
}

function isDescribing({ frame }: Harm): boolean {
  return frame === 'attribute' || frame === 'held'
}

function linkOf(harm: Harm, figure: FigureMention, rule: string): HarmLink {
  return { figure, measure: harm.measure, frame: harm.frame, first: harm.first, last: harm.last, claimed: harm.claimed, rule }
}

/** Nouns for people that tell what was done to them before. */
const HELD_PEOPLE = /^(?:prisoner|hostage|captive|detainee|inmate|POW|refugee|evacuee|victim|casualty)$/

/** "two wounded soldiers", "the two wounded were", "four hostages died": the word describes, and another may tell what happened. */
function asAttribute(reader: Reader, harm: Harm, figures: readonly FigureMention[]): Harm {
  if (harm.frame === 'count-noun' && HELD_PEOPLE.test(harm.lemma)) return { ...harm, frame: 'held' }
  if (harm.frame === 'count-noun' && /^(?:wounded|injured|captured|missing|displaced|jailed) /.test(harm.lemma))
    return { ...harm, frame: 'attribute' }
  // "two of those injured later died": they were told of before.
  const told = reader.norm(harm.first - 1) === 'those' && /^(?:adjective|transitive)$/.test(harm.frame)
  if (told && figures.some(({ last, noun }) => noun === null && last === harm.first)) return { ...harm, frame: 'told' }
  if (harm.frame !== 'adjective' || isPredicate(reader, harm.first)) return harm
  // "hit the gate and lightly injured eight": with an object the words are a verb.
  const object = harm.last - harm.first > 1 && /ly$/.test(reader.norm(harm.first))
  if (object && figures.some(({ first }) => first === harm.last) && !figures.some(({ last }) => last === harm.first))
    return { ...harm, frame: 'transitive' }
  // "two of the wounded": they were told of before.
  const ofThem = figures.some(({ first, last, noun }) => noun === null && first < harm.first && harm.last === last)
  if (ofThem) return { ...harm, frame: 'told' }
  const inside = figures.some(
    ({ first, last, noun }) =>
      (first < harm.first && harm.last <= last) ||
      (noun === null && last === harm.first && /^(?:was|were|are|is)$/.test(reader.norm(harm.last))),
  )
  return inside ? { ...harm, frame: 'attribute' } : harm
}

/** Fighters who flee are not displaced people, nor is one person who is moved, nor those whom somebody helps to get away. */
function isNotDisplaced(reader: Reader, harm: Harm, { first, persons, by }: FigureMention): boolean {
  if (harm.measure !== 'displaced') return false
  if (
    harm.frame === 'intransitive' &&
    /^(?:help|let|allow|enable|want|urge|ask|tell|told|advise)\w{0,3}$/.test(reader.norm(first - 1))
  )
    return true
  return by !== 'figures/counted' || (persons !== null && /^(?:militant|military|police)$/.test(persons.class))
}

/** "released 25 of the 34 women they had kidnapped": told of for their release. */
function isFreed(reader: Reader, { measure, first }: Harm, figure: FigureMention): boolean {
  return (
    (measure === 'abducted' || measure === 'detained') &&
    first >= figure.last &&
    /^(?:released?|releasing|freed?|freeing|rescued?|rescuing)$/.test(reader.norm(figure.first - 1))
  )
}

/** "…, compared with 139 deaths and 738 injuries in January": of another time, whatever words they have. */
function withCompared(reader: Reader, links: readonly HarmLink[]): HarmLink[] {
  const compared = links.filter(({ figure }) => isCompared(reader, figure.first))
  if (compared.length === 0) return [...links]
  const isFurther = (link: HarmLink): boolean =>
    compared.some(({ figure }) => figure.last <= link.figure.first && isCoordinated(reader, figure.last, link.figure.first))
  return links.map((link) => (compared.includes(link) || isFurther(link) ? { ...link, rule: 'casualties/compared' } : link))
}

/** One figure, one measure: an attribute that says the same as the verb adds nothing. */
function withoutDoubles(links: readonly HarmLink[]): HarmLink[] {
  return links.filter((link, i) => {
    const others = links.filter((other) => other !== link && other.figure === link.figure)
    // What befell hostages in this sentence says more than that they were held; that they are held says less.
    // "none of the hostages has been freed" does not say that nobody is held.
    if (link.frame === 'held' && link.measure !== 'casualties' && link.figure.amount.quantifier === 'none') return false
    if (link.frame === 'held' && others.some(({ measure }) => measure !== 'detained')) return false
    if (link.measure === 'detained' && others.some(({ frame }) => frame === 'held')) return false
    // "took 40 hostages": the word that only describes is gone already.
    return !others.some((other) => other.frame !== 'held' && other.measure === link.measure && links.indexOf(other) < i)
  })
}
