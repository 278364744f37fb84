/** A difference on one line, for people. */
import type { Change } from '../compare/compare.js'
import type { ChangeKind } from '../compare/kinds.js'
import type { Paint } from '../write/pretty.js'
import { terminalText } from '../write/terminal-text.js'

const SIGNS: Readonly<Record<ChangeKind, string>> = { added: '+', lost: '-', changed: '~', moved: '>' }

/** `  ~ casualties c1.low  11 → 12`; what is `tolerated` is faint. */
export function changeLine({ kind, where, what }: Change, paint: Paint, tolerated = false): string {
  const colours = { added: paint.added, lost: paint.lost, changed: paint.warning, moved: paint.warning }
  const colour = tolerated ? paint.faint : colours[kind]
  return `  ${colour(`${SIGNS[kind]} ${terminalText(where)}`)}  ${terminalText(what)}\n`
}
