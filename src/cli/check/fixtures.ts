/** Fixtures: folders with an article, what is expected of it, and for people what would be true. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../model/fault.js'
import { inputFault } from '../../read/input-fault.js'
import { byCodePoint } from '../../read/path-order.js'

export interface Fixture {
  /** Path of the folder below the one that was named, with `/`; its test name. */
  readonly name: string
  readonly folder: string
  /** File name of the article; null when only an expectation is there. */
  readonly article: string | null
}

export const EXPECTED = 'expected.json'
const ARTICLE = /^article\.[A-Za-z0-9]{1,10}$/

/**
 * All fixtures below a folder (or the folder itself), by name.
 * @throws Fault when there is no such folder or a fixture has two articles
 */
export function findFixtures(root: string): Fixture[] {
  if (!isFolder(root)) throw new Fault('E_NOT_FOUND', `${root}: no such folder`)
  const found: Fixture[] = []
  const pending = ['']
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const folder = join(root, name)
    const entries = told(folder, () => readdirSync(folder, { withFileTypes: true }))
    for (const entry of entries)
      if (entry.isDirectory() && !entry.name.startsWith('.')) pending.push(name === '' ? entry.name : `${name}/${entry.name}`)
    const articles = entries.filter((entry) => entry.isFile() && ARTICLE.test(entry.name)).map((entry) => entry.name)
    if (articles.length > 1) throw new Fault('check/articles', `${folder}: has ${articles.length} articles; a fixture has one`)
    if (articles.length === 0 && !entries.some((entry) => entry.name === EXPECTED)) continue
    found.push({ name: name === '' ? '.' : name, folder, article: articles[0] ?? null })
  }
  return found.sort((a, b) => byCodePoint(a.name, b.name))
}

function isFolder(path: string): boolean {
  return told(path, () => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
}

/** Does what may fail with an error of the system, which is then told with the path. */
function told<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const fault = inputFault(error)
    throw fault instanceof Fault ? new Fault(fault.code, `${path}: ${fault.message}`, { cause: error }) : fault
  }
}
