/** The persons of a document under the words of their names, so that a name finds its person without a look at all of them. */

import { sameFullName } from '../../rule/person-name.js'
import { skeleton } from '../../text/skeleton.js'
import type { Entity } from './entity.js'

/** More spellings of one person's name tell nothing new. */
const MOST_SPELLINGS = 24
/** A register may list hundreds of one surname: which of them a bare "Khan" means, no reader knows. */
const MOST_NAMESAKES = 200

type Name = readonly string[]

export class NameBook {
  /** By consonants of the last word, and of the second, each with the class of the given name's first letter. */
  private readonly full = new Map<string, Entity[]>()
  /** By role and word: `last khan`, `given ahmed`, `middle al`, `sound kn`. */
  private readonly words = new Map<string, Entity[]>()

  /** Writes a name under its person. */
  note(one: Entity, name: Name): void {
    if (name.length === 0 || one.names.length >= MOST_SPELLINGS || one.names.some((old) => isSame(old, name))) return
    one.names.push(name)
    if (name.length > 1) for (const key of fullKeys(name)) enter(this.full, key, one)
    const last = name[name.length - 1] as string
    enter(this.words, `last ${last}`, one)
    enter(this.words, `sound ${skeleton(last)}`, one)
    enter(this.words, `given ${name[0]}`, one)
    if (name.length > 2) for (const word of name.slice(1)) enter(this.words, `middle ${word}`, one)
  }

  /** The first of the document's persons with this full name. */
  findFull(name: Name, test: (one: Entity) => boolean): Entity | null {
    let found: Entity | null = null
    for (const key of fullKeys(name))
      for (const one of this.full.get(key) ?? [])
        if (
          (found === null || one.order < found.order) &&
          one.type === 'person' &&
          test(one) &&
          one.names.some((old) => old.length > 1 && sameFullName(old, name))
        )
          found = one
    return found
  }

  /** Persons of one of whose names this is the last word. */
  byLast(word: string): readonly Entity[] {
    return this.words.get(`last ${word}`) ?? []
  }

  /** Persons of one of whose names, of three words or more, this is a word behind the first. */
  byMiddle(word: string): readonly Entity[] {
    return this.words.get(`middle ${word}`) ?? []
  }

  /** Persons of one of whose names the last word has the same consonants. */
  bySound(word: string): readonly Entity[] {
    const sound = skeleton(word)
    return sound.length < 2 ? [] : (this.words.get(`sound ${sound}`) ?? [])
  }

  /** Persons of one of whose names this is the first word. */
  byGiven(word: string): readonly Entity[] {
    return this.words.get(`given ${word}`) ?? []
  }
}

function isSame(a: Name, b: Name): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

/** Two names of one person have one of these keys in common. */
function fullKeys(name: Name): string[] {
  const given = letterClass((name[0] as string).charAt(0))
  return [`${given} last ${skeleton(name[name.length - 1] as string)}`, `${given} second ${skeleton(name[1] as string)}`]
}

/** First letters that may stand for each other between spellings of a given name: Qasim and Kasim, Philip and Filip. */
function letterClass(letter: string): string {
  if (letter === 'q' || letter === 'c') return 'k'
  if (letter === 'p') return 'f'
  if (letter === 'z') return 's'
  return letter === 'g' ? 'j' : letter
}

function enter(map: Map<string, Entity[]>, key: string, one: Entity): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [one])
  else if (list.length < MOST_NAMESAKES && !list.includes(one)) list.push(one)
}
