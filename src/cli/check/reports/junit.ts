/** For build servers: JUnit's XML, a test case a fixture. It gives no times: the same check writes the same bytes. */
import { xmlAttribute, xmlText } from '../../../write/xml-text.js'
import { type Finding, fileOf, isFailure, lineOf, type Report, type Result } from './report.js'

export function junit(): Report {
  // The numbers stand in front, so that the cases wait.
  const cases: string[] = []
  const count = { failures: 0, errors: 0 }
  return {
    fixture(result) {
      if (isFailure(result)) count[result.fault === null ? 'failures' : 'errors']++
      cases.push(testCase(result))
      return ''
    },
    end() {
      const numbers =
        xmlAttribute('tests', cases.length) + xmlAttribute('failures', count.failures) + xmlAttribute('errors', count.errors)
      const suite = `<testsuite${xmlAttribute('name', 'fixtures')}${numbers}>\n${cases.join('')}</testsuite>\n`
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttribute('name', 'extract check')}${numbers}>\n${suite}</testsuites>\n`
    },
  }
}

function testCase(result: Result): string {
  const { fixture, fault, findings, updated } = result
  const name =
    xmlAttribute('name', fixture.name) + xmlAttribute('classname', 'extract.check') + xmlAttribute('file', fileOf(fixture))
  const failing = updated ? [] : findings.filter(({ fails }) => fails)
  const others = findings.filter((finding) => !failing.includes(finding))
  const content = [
    fault === null || updated ? '' : `<error${xmlAttribute('message', fault)}/>\n`,
    failing.length === 0 ? '' : `<failure${xmlAttribute('message', inShort(failing))}>${xmlText(linesOf(failing))}</failure>\n`,
    others.length === 0 ? '' : `<system-out>${xmlText(linesOf(others))}</system-out>\n`,
  ].join('')
  return content === '' ? `<testcase${name}/>\n` : `<testcase${name}>\n${content}</testcase>\n`
}

function inShort(findings: readonly Finding[]): string {
  const [first] = findings
  return findings.length === 1 && first !== undefined ? `${first.kind}: ${lineOf(first)}` : `${findings.length} differences`
}

function linesOf(findings: readonly Finding[]): string {
  return findings.map((finding) => `${finding.kind} ${lineOf(finding)} [${finding.fingerprint}]`).join('\n')
}
