/** What the inputs of a run are at one moment, and what is different at another. */
import { statSync } from 'node:fs'
import { findInputs } from '../../read/inputs.js'

/** Each input with what tells its content apart from an earlier one. */
export type Snapshot = ReadonlyMap<string, string>

export interface Changes {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/**
 * The inputs as they are now.
 */
export async function snapshot(
  paths: readonly string[],
  options: { readonly skip: string | null; readonly ignore: boolean },
): Promise<Snapshot> {
  const found = await findInputs(paths, options)
  return new Map(found.map(({ path, fault }) => [path, fault === null ? markOf(path) : `! ${fault.message}`]))
}

/** The marks of files by name. */
export function marksOf(files: readonly string[]): Snapshot {
  return new Map(files.map((file) => [file, markOf(file)]))
}

/**
 * Another file under the same name has another number; one that was written again has another time of change, which the
 * system keeps in nanoseconds and no program sets back.
 */
function markOf(path: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true })
    return `${ino} ${size} ${mtimeNs} ${ctimeNs}`
  } catch {
    return 'gone'
  }
}

/** What is different, in the order of the paths. */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  return {
    added: [...after.keys()].filter((path) => !before.has(path)),
    changed: [...after].flatMap(([path, mark]) => (before.has(path) && before.get(path) !== mark ? [path] : [])),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  }
}

/** Whether nothing is different. */
export function isSame(before: Snapshot, after: Snapshot): boolean {
  return before.size === after.size && [...after].every(([path, mark]) => before.get(path) === mark)
}
