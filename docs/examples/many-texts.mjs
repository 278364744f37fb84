// Many texts, one after the other: from a list, or as they arrive. The tables are loaded once, nothing is kept of a text.
// Run it with: node docs/examples/many-texts.mjs
import { createExtractor } from 'extract-conflict-news'

const extractor = createExtractor()

const reports = [
  { id: 'r1', published: '2025-05-03', text: 'Shelling killed three people in Homs on Friday.' },
  { id: 'r2', published: '2025-05-04', text: 'Gunmen abducted two aid workers near Idlib on Saturday.' },
]
for (const { source, casualties, dates } of extractor.extractAll(reports))
  console.log(source.id, casualties[0]?.measure, casualties[0]?.low, dates[0]?.value)

/** As a message queue or a database cursor gives them. */
async function* arriving() {
  for (const { text } of reports) yield text
}
// Without a date of publication "on Friday" stays unresolved.
for await (const { events, dates } of extractor.extractAll(arriving())) console.log(events[0]?.type, dates[0]?.value)

/* Prints:
r1 killed 3 2025-05-02
r2 abducted 2 2025-05-03
explosion null
violence-against-civilians null
*/
