/**
 * A short name for a difference that stays while the difference does: lines may move, records be renumbered and other
 * differences come and go. A list of known differences, or a service that counts new ones, can go by it.
 */
import { createHash } from 'node:crypto'
import type { Change } from './compare.js'

/** Sixteen hexadecimal digits for each change of a document; `scope` names the document. */
export function fingerprints(scope: string, changes: readonly Change[]): string[] {
  const seen = new Map<string, number>()
  return changes.map(({ identity }) => {
    // The second "12 people" that was lost is another difference than the first.
    const count = (seen.get(identity) ?? 0) + 1
    seen.set(identity, count)
    return createHash('sha256')
      .update(JSON.stringify([scope, identity, count]))
      .digest('hex')
      .slice(0, 16)
  })
}
