/** For GitHub Actions: an annotation for each difference, at the line of the article that it is about. */
import { githubAnnotation } from '../../../write/github-annotation.js'
import { fileOf, lineOf, type Report } from './report.js'

export const github: Report = {
  fixture({ fixture, fault, findings, updated }) {
    const file = fileOf(fixture)
    const reason =
      fault === null
        ? ''
        : githubAnnotation({ level: updated ? 'notice' : 'error', file, title: 'cannot be compared', message: fault })
    return (
      reason +
      findings
        .map((finding) =>
          githubAnnotation({
            level: updated ? 'notice' : finding.fails ? 'error' : 'warning',
            file,
            ...finding.at,
            title: `${finding.kind} (${finding.fingerprint})`,
            message: lineOf(finding),
          }),
        )
        .join('')
    )
  },
  end: () => '',
}
