/** `--why a.txt#e1 --why b.txt#e2`: why two events were put together, or kept apart. */
import { type EventName, whyOf } from '../../link/why.js'
import { Fault } from '../../model/fault.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { Paint } from '../../write/pretty.js'
import { terminalText } from '../../write/terminal-text.js'

/** @throws Fault `E_USAGE` for an event of a document that was not read */
export function answer(records: readonly DocumentRecord[], [one, other]: readonly string[], paint: Paint): string {
  const { together, because, reasons } = whyOf(records, eventOf(records, one as string), eventOf(records, other as string))
  const lines = [
    paint.title(`${together ? 'put together' : 'kept apart'}: ${terminalText(because)}`),
    ...reasons.map(({ weight, text }) => `  ${`${weight > 0 ? '+' : ''}${weight}`.padStart(5)}  ${terminalText(text)}`),
  ]
  return `${lines.join('\n')}\n`
}

/** `news/a.txt#e3`, `feed.jsonl:12#e1`, or a document's id before the `#`. */
function eventOf(records: readonly DocumentRecord[], given: string): EventName {
  const at = given.lastIndexOf('#')
  const [name, event] = [given.slice(0, Math.max(0, at)), given.slice(at + 1)]
  const wanted = plain(name)
  const record = records.find(
    ({ id, source: { path, line } }) => id === name || plain(line === undefined ? path : `${path}:${line}`) === wanted,
  )
  if (record === undefined) throw new Fault('E_USAGE', `--why ${given}: no such document was read (expected news/a.txt#e3)`)
  return { document: record.id, event }
}

/** `./a.txt` is `a.txt`. */
function plain(path: string): string {
  return path.replace(/^(?:\.\/)+/, '')
}
