/** For people: the fixtures that differ, a difference a line. */
import type { Paint } from '../../../write/pretty.js'
import { terminalText } from '../../../write/terminal-text.js'
import { changeLine } from '../../change-line.js'
import type { Report } from './report.js'

export function readable(paint: Paint): Report {
  return {
    fixture({ fixture, fault, findings }) {
      if (fault === null && findings.length === 0) return ''
      const reason = fault === null ? '' : `  ${paint.warning(terminalText(fault))}\n`
      const lines = findings.map((one) => changeLine(one, paint, !one.fails))
      return `${paint.title(terminalText(fixture.name))}\n${reason}${lines.join('')}`
    },
    end: () => '',
  }
}
