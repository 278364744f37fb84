/** Which figures of a sentence are figures of harm: every word of harm looks for its people where its frame says they stand. */
import type { FigureMention } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { isCompared } from '../comparison.js'
import { breakdownOf } from './breakdown.js'
import { isCoordinated } from './coordination.js'
import type { Harm, HarmLink } from './harm.js'
import { measureOf } from './narrow-verbs.js'
import { harmRulesOf } from './rules/index.js'
import { isSubset } from './subset.js'
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
  const harms = words.map((harm) => asAttribute(reader, harm, figures))
  const taken = new Set<FigureMention>()
  const out: HarmLink[] = []
  // Words that only describe leave their figure to others, so they are asked first.
  const describing = harms.filter(isDescribing)
  for (const harm of [...describing, ...harms.filter((harm) => !isDescribing(harm))]) {
    const scene = { reader, sentence, harms, figures: figures.filter((figure) => !taken.has(figure)) }
    for (const rule of harmRulesOf(harm.frame)) {
      let any = false
      for (const figure of rule.find(scene, harm)) {
        const measure = isFighterFleeing(harm, figure) || isFreed(reader, harm, figure) ? null : measureOf(reader, harm, figure)
        if (measure === null) continue
        if (!isDescribing(harm)) taken.add(figure)
        out.push(linkOf({ ...harm, measure }, figure, rule.id))
        any = true
      }
      if (any) break
    }
  }
  for (const link of out) if (link.frame === 'held') taken.add(link.figure)
  addParts(reader, sentence.last, figures, taken, out)
  return withoutDoubles(withCompared(reader, out)).sort((a, b) => a.figure.first - b.figure.first || a.first - b.first)
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
  if (harm.frame !== 'adjective' || isPredicate(reader, harm.first)) return harm
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

/** Fighters who flee are not displaced people, nor is one person who is moved. */
function isFighterFleeing(harm: Harm, { persons, by }: FigureMention): boolean {
  if (harm.measure !== 'displaced') return false
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

/** "three of them critically", "including 12 children": what hangs on a figure of harm shares its measure. */
function addParts(
  reader: Reader,
  limit: number,
  figures: readonly FigureMention[],
  taken: Set<FigureMention>,
  out: HarmLink[],
): void {
  for (const link of [...out]) {
    const free = figures.filter((figure) => !taken.has(figure))
    for (const figure of breakdownOf(reader, limit, link, free)) {
      taken.add(figure)
      out.push({ ...link, figure, rule: 'casualties/subset' })
    }
  }
  for (const figure of figures) {
    if (taken.has(figure) || figure.unit === 'percent' || figure.amount.quantifier === 'none') continue
    // "two died, and seven others, one of them pregnant, are held": one of the seven.
    const nearest = figures.findLast(
      ({ last, persons, what, unit }) => last <= figure.first && unit === 'count' && (persons !== null || what === null),
    )
    if (figure.noun === null && nearest !== undefined && !taken.has(nearest) && isOfThem(reader, figure)) continue
    const before = out.findLast(
      (link) => link.figure.last <= figure.first && (isPart(reader, link, figure) || isFurtherPart(reader, link, figure)),
    )
    const other =
      before === undefined && isOther(reader, figure)
        ? out.findLast((link) => link.figure.last <= figure.first && !isBracketed(reader, link.figure.last, figure.first))
        : undefined
    if (other !== undefined) {
      taken.add(figure)
      out.push({ ...other, figure, rule: 'casualties/compared' })
      continue
    }
    const parent = before ?? (isAmong(reader, figure, figures) ? out.find((link) => link.figure.first > figure.last) : undefined)
    if (parent === undefined) continue
    taken.add(figure)
    out.push({ ...parent, figure, rule: before === undefined ? 'casualties/among' : 'casualties/subset' })
  }
}

/** "312 casualties (98 killed) …, down from 467": behind its bracket a figure is compared with nothing. */
function isBracketed(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reader.norm(i) === '(') return false
    if (reader.norm(i) === ')') return true
  }
  return false
}

/** "…, up from 117 in the same period of 2023": of another time. */
function isOther(reader: Reader, { first, what }: FigureMention): boolean {
  return (
    (what === null || /^(?:person|death|casualty|fatality|civilian|injury|arrest|victim)$/.test(what)) &&
    isCompared(reader, first)
  )
}

/** "one of them", "two of whom", "of whom 355 were women" */
function isOfThem(reader: Reader, { first, last }: FigureMention): boolean {
  return /^(?:them|whom)$/.test(reader.norm(last - 1)) || (reader.norm(first - 1) === 'whom' && reader.norm(first - 2) === 'of')
}

/** "Four children were among 11 people killed." */
function isAmong(reader: Reader, { last, persons }: FigureMention, figures: readonly FigureMention[]): boolean {
  if (persons === null) return false
  if (/^(?:was|were|are|is)$/.test(reader.norm(last)) && reader.norm(last + 1) === 'among') return true
  const next = figures.find(({ first }) => first >= last)
  return next !== undefined && isCoordinated(reader, last, next.first) && isAmong(reader, next, figures)
}

function isPart(reader: Reader, { figure: total, last, first }: HarmLink, figure: FigureMention): boolean {
  // The verb may stand between: "12 were wounded, three of them critically".
  // "of the 40 wounded, 12 were children"
  const lead = reader.norm(total.first - 1) === 'the' ? reader.norm(total.first - 2) : reader.norm(total.first - 1)
  if (lead === 'of' && figure.first - last <= 2 && figure.first - last >= 1 && reader.norm(figure.first - 1) === ',') return true
  // "among the 38 dead were 13 women"
  if (lead === 'among' && /^(?:was|were|are|is)$/.test(reader.norm(figure.first - 1)) && figure.first - last <= 2) return true
  const from = first >= total.last && last <= figure.first ? last : total.last
  return isSubset(reader, from, figure)
}

/** "… were 13 women and nine minors": joined to a part. */
function isFurtherPart(reader: Reader, { figure: part, rule }: HarmLink, figure: FigureMention): boolean {
  // "of whom 121 were children and 68 women"
  const from = part.noun === null && /^(?:was|were)$/.test(reader.norm(part.last)) ? part.last + 1 : part.last
  return rule === 'casualties/subset' && figure.persons !== null && isCoordinated(reader, from, figure.first)
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
