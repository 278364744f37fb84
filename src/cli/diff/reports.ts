/** How a diff is told: for people, and for programs. */
import type { Change } from '../../compare/compare.js'
import { fingerprints } from '../../compare/fingerprint.js'
import type { SourceRecord } from '../../schema/document.js'
import { jsonText } from '../../write/json-text.js'
import type { Paint } from '../../write/pretty.js'
import { terminalText } from '../../write/terminal-text.js'
import { changeLine } from '../change-line.js'
import type { Tally } from './tally.js'

/** A document that is not the same in both files. */
export type Difference = { readonly source: SourceRecord } & (
  | { readonly status: 'different'; readonly changes: readonly Change[] }
  | { readonly status: 'only-in-a' | 'only-in-b' }
)

export interface DiffReport {
  document(difference: Difference): string
  end(tally: Tally): string
}

export function readableDiff(files: { readonly a: string; readonly b: string }, paint: Paint): DiffReport {
  return {
    document(difference) {
      const name = paint.title(terminalText(nameOf(difference.source)))
      if (difference.status === 'different')
        return `${name}\n${difference.changes.map((change) => changeLine(change, paint)).join('')}`
      const [file, colour] = difference.status === 'only-in-a' ? [files.a, paint.lost] : [files.b, paint.added]
      return `${name}  ${colour(terminalText(`only in ${file}`))}\n`
    },
    end: () => '',
  }
}

export function jsonDiff(files: { readonly a: string; readonly b: string }): DiffReport {
  let first = true
  return {
    document(difference) {
      const { source, status } = difference
      const changes = difference.status === 'different' ? difference.changes : []
      const prints = fingerprints(nameOf(source), changes)
      const text = jsonText({
        path: source.path,
        line: source.line ?? null,
        id: source.id ?? null,
        status,
        changes: changes.map(({ kind, where, what, at }, i) => ({
          ...{ fingerprint: prints[i], kind, where, what },
          ...{ line: at?.line ?? null, column: at?.column ?? null },
        })),
      })
      const before = first ? '{"documents":[\n' : ',\n'
      first = false
      return before + text
    },
    end: (tally) => `${first ? '{"documents":[' : ''}\n],"summary":${jsonText({ ...files, ...tally })}}\n`,
  }
}

/** `news/a.txt`, `feed.jsonl:3`, `feed.jsonl (id 17)`. */
function nameOf({ path, line, id }: SourceRecord): string {
  if (id !== undefined) return `${path} (id ${id})`
  return line === undefined ? path : `${path}:${line}`
}
