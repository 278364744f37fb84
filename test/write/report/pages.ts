/** Pages to test, made of short texts by the pipeline in miniature. */
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'
import type { Incident } from '../../../src/write/report/incidents.js'
import { reportPage } from '../../../src/write/report/page.js'
import { loadParts } from '../../../src/write/report/parts.js'
import { stubRecord } from '../stub.js'

/** The page of so many texts. */
export function pageOf(
  texts: readonly string[],
  { title = 'Test', path = 'a.txt', incidents = [] as readonly Incident[] } = {},
): string {
  const page = reportPage(title, loadParts())
  const articles = texts.map((text) => {
    const source = sourceOfText(path, text, { ...NOTHING_GIVEN, title })
    return page.article(stubRecord(source), source.text)
  })
  return page.head() + articles.join('') + page.tail(incidents)
}
