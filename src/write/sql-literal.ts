/**
 * Values as literals of SQL.
 *
 *     it's         SQLite 'it''s'                              PostgreSQL 'it''s'
 *     a CR LF b    SQLite replace('a\r LF b','\r',char(13))    PostgreSQL E'a\r\nb'
 */
import type { SqlDialect } from './format-options.js'
import { holdable } from './visible.js'

export type SqlValue = string | number | boolean | null

/** The literal of a value: whatever it holds, it stays one literal. Numbers must be finite. */
export function sqlLiteral(value: SqlValue, dialect: SqlDialect): string {
  if (value === null) return 'NULL'
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'NULL'
  const text = holdable(value)
  return dialect === 'sqlite' ? sqliteText(text) : postgresText(text)
}

/**
 * SQLite has no escapes. Its command line drops the CR of a CRLF and Windows ends a file at U+001A, so that these two are
 * put in by `replace`, with words in their place that the text does not have.
 */
function sqliteText(text: string): string {
  let quoted = text
  let wrapped = (literal: string): string => literal
  for (const [char, name] of [
    ['\r', '\\r'],
    ['\x1a', '\\z'],
  ] as const) {
    if (!quoted.includes(char)) continue
    const word = unusedWord(quoted, name)
    quoted = quoted.replaceAll(char, word)
    const inner = wrapped
    wrapped = (literal) => `replace(${inner(literal)},'${word}',char(${char.charCodeAt(0)}))`
  }
  return wrapped(quote(quoted))
}

/** `\r`, or `\r1`, `\r2` … where the text has that already; none of them overlaps with itself. */
function unusedWord(text: string, name: string): string {
  for (let i = 1, word = name; ; word = `${name}${i++}`) if (!text.includes(word)) return word
}

const POSTGRES_ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** With escapes where there is anything to escape: one line, whatever the text. */
function postgresText(text: string): string {
  const escaped = text.replace(
    /[\\\u0001-\u001f\u007f]/g,
    (char) => POSTGRES_ESCAPES[char] ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return escaped === text ? quote(text) : `E${quote(escaped)}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
