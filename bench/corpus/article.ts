/** One generated article: a shape, filled with sentences about one scene. */
import { civilOf, dayText } from '../../src/rule/calendar/civil.js'
import { Chance } from '../chance.js'
import { loadLands } from './lands.js'
import { makeScene, type Scene } from './scene.js'
import { type Shape, sentenceTemplates, shapes } from './tables.js'
import { loadVocabulary } from './vocabulary.js'
import { capitalised, MONTHS } from './words.js'

/** As a line of JSON Lines. */
export interface Article {
  readonly id: string
  /** Left out where only the text tells. */
  readonly published?: string
  readonly text: string
}

/** Articles by their number; each is made without those before it. */
export interface Corpus {
  article(index: number): Article
}

/** How many articles tell their day beside the text. */
const WITH_DAY = 0.7
/** How many have typographic quotation marks and apostrophes. */
const TYPOGRAPHIC = 0.75

/** How often a sentence that tells nothing of the incident follows: half of most reports is of this kind. */
const PLAIN = 0.75
/** How many sentences a kind with `+` may have. */
const MOST_SENTENCES = 3

/**
 * All articles of a seed.
 * @param seed a whole number
 */
export function makeCorpus(seed: number): Corpus {
  const vocabulary = loadVocabulary()
  const tables = { vocabulary, lands: loadLands(vocabulary), shapes: shapes(), templates: sentenceTemplates() }
  return {
    article(index) {
      const chance = new Chance(seed, index)
      const scene = makeScene(chance.pick(tables.lands), tables.vocabulary, chance)
      const plain = textOf(chance.pick(tables.shapes), scene, chance, tables.templates)
      const text = chance.is(TYPOGRAPHIC) ? typographic(plain) : plain
      const id = `${seed}-${String(index).padStart(8, '0')}`
      return chance.is(WITH_DAY) ? { id, published: dayText(scene.published), text } : { id, text }
    },
  }
}

function textOf(shape: Shape, scene: Scene, chance: Chance, templates: ReadonlyMap<string, readonly string[]>): string {
  const used = new Set<string>()
  const paragraphs: string[] = []
  for (const kinds of shape.paragraphs) {
    const sentences: string[] = []
    for (const kind of kinds) {
      if (kind.endsWith('?') && chance.is(0.5)) continue
      const count = kind.endsWith('+') ? chance.between(1, MOST_SENTENCES) : 1
      for (let i = 0; i < count; i++) sentences.push(sentenceOf(kind.replace(/[?+]$/, ''), scene, chance, templates, used))
      if (kind.endsWith('+') && chance.is(PLAIN)) sentences.push(sentenceOf('plain', scene, chance, templates, used))
    }
    if (sentences.length > 0) paragraphs.push(sentences.join(' '))
  }
  return `${paragraphs.join('\n\n')}\n`
}

function sentenceOf(
  kind: string,
  scene: Scene,
  chance: Chance,
  templates: ReadonlyMap<string, readonly string[]>,
  used: Set<string>,
): string {
  if (kind === 'byline') return `By ${scene.fill('person')}`
  if (kind === 'dateline') return datelineOf(scene, chance)
  const all = templates.get(kind)
  if (all === undefined) throw new RangeError(`${kind}: no sentence of this kind`)
  const fresh = all.filter((template) => !used.has(template))
  const template = chance.pick(fresh.length > 0 ? fresh : all)
  used.add(template)
  return capitalised(template.replace(/\{([A-Za-z0-9.]+)\}/g, (_, slot: string) => scene.fill(slot)))
}

/** `KABUL, Aug 14, 2014 (Agency) -` and its like. */
function datelineOf(scene: Scene, chance: Chance): string {
  const { year, month, day } = civilOf(scene.published)
  const name = MONTHS[month - 1] as string
  const city = chance.is(0.5) ? scene.fill('capital') : scene.fill('place')
  const agency = scene.fill('agency')
  return chance.pick([
    `${city.toUpperCase()}, ${name.slice(0, 3)} ${day}, ${year} (${agency}) -`,
    `${city.toUpperCase()} (${agency}) —`,
    `${city}, ${day} ${name} ${year} –`,
    `${city.toUpperCase()}, ${name} ${day} -`,
  ])
}

function typographic(text: string): string {
  return text
    .replaceAll(/(?<=^|[\s(])"/gm, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s(])'/gm, '‘')
    .replaceAll("'", '’')
}
