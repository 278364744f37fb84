/** For people: the fixtures that differ, a difference a line. */
import type { ChangeKind } from '../../../compare/kinds.js'
import type { Paint } from '../../../write/pretty.js'
import { terminalText } from '../../../write/terminal-text.js'
import type { Report } from './report.js'

const SIGNS: Readonly<Record<ChangeKind, string>> = { added: '+', lost: '-', changed: '~', moved: '>' }

/** `  ~ casualties c1.low  11 → 12`; what does not make the check fail is faint. */
export function changeLine(
  { kind, where, what, fails = true }: { kind: ChangeKind; where: string; what: string; fails?: boolean },
  paint: Paint,
): string {
  const colours = { added: paint.added, lost: paint.lost, changed: paint.warning, moved: paint.warning }
  const colour = fails ? colours[kind] : paint.faint
  return `  ${colour(`${SIGNS[kind]} ${terminalText(where)}`)}  ${terminalText(what)}\n`
}

export function readable(paint: Paint): Report {
  return {
    fixture({ fixture, fault, findings }) {
      if (fault === null && findings.length === 0) return ''
      const reason = fault === null ? '' : `  ${paint.warning(terminalText(fault))}\n`
      return `${paint.title(terminalText(fixture.name))}\n${reason}${findings.map((one) => changeLine(one, paint)).join('')}`
    },
    end: () => '',
  }
}
