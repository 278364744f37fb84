/** For programs: one JSON object with the fixtures that differ, and the numbers at its end. */
import { jsonText } from '../../../write/json-text.js'
import { fileOf, isFailure, type Report } from './report.js'

export function json(): Report {
  let first = true
  return {
    fixture(result) {
      const { fixture, fault, findings, updated } = result
      if (fault === null && findings.length === 0) return ''
      const text = jsonText({
        fixture: fixture.name,
        file: fileOf(fixture),
        failed: isFailure(result),
        updated,
        fault,
        changes: findings.map(({ fingerprint, kind, fails, where, what, at }) => ({
          ...{ fingerprint, kind, fails, where, what },
          ...{ line: at?.line ?? null, column: at?.column ?? null },
        })),
      })
      const before = first ? '{"results":[\n' : ',\n'
      first = false
      return before + text
    },
    end: (tally) => `${first ? '{"results":[' : ''}\n],"summary":${jsonText(tally)}}\n`,
  }
}
