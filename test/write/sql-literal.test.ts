import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import sqlite from 'node-sqlite3-wasm'
import { describe, expect, test } from 'vitest'
import { sqlLiteral } from '../../src/write/sql-literal.js'
import { anyText, held } from './any-text.js'

test('numbers, truth values and nothing', () => {
  const all = [12, -0.5, Number.NaN, true, false, null].map((value) => sqlLiteral(value, 'sqlite'))
  expect(all).toEqual(['12', '-0.5', 'NULL', 'TRUE', 'FALSE', 'NULL'])
})

describe('SQLite', () => {
  const database = new sqlite.Database()
  // As bytes: the package takes a byte-order mark off the front of text.
  const readBack = (literal: string): string =>
    Buffer.from(database.get(`SELECT CAST(${literal} AS BLOB) AS x`)?.x as Uint8Array).toString()

  test('a quote is doubled; a CR, which its command line would drop, is put in by name', () => {
    expect(sqlLiteral("it's", 'sqlite')).toBe("'it''s'")
    expect(sqlLiteral('a\r\nb', 'sqlite')).toBe("replace('a\\r\nb','\\r',char(13))")
    expect(sqlLiteral('a\\r\r', 'sqlite')).toBe("replace('a\\r\\r1','\\r1',char(13))")
    expect(sqlLiteral('a\0', 'sqlite')).toBe("'a␀'")
  })

  test('any text is read back as it was, and no literal holds a CR', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = sqlLiteral(text, 'sqlite')
        expect(readBack(literal)).toBe(held(text))
        expect(literal).not.toMatch(/[\0\r\x1a]/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('PostgreSQL', async () => {
  const database = await PGlite.create()

  test('line ends and backslashes are escaped, so that a literal is one line', () => {
    expect(sqlLiteral("it's", 'postgres')).toBe("'it''s'")
    expect(sqlLiteral("C:\\it's\r\n", 'postgres')).toBe("E'C:\\\\it''s\\r\\n'")
  })

  test('any text is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const literal = sqlLiteral(text, 'postgres')
        const { rows } = await database.query<{ x: Uint8Array }>(`SELECT convert_to(${literal}, 'UTF8') AS x`)
        expect(Buffer.from(rows[0]?.x ?? []).toString()).toBe(held(text))
        expect(literal).not.toMatch(/[\0-\x1f]/)
      }),
      { numRuns: 200 },
    )
  })
})
