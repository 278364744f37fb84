/** Bytes that are no plain UTF-8, and files that are no text. */
import { expect } from 'vitest'
import type { Group } from './trial.js'

const NEWS = 'Two soldiers were killed in Homs.'
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const joined = (...parts: (string | number[])[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const encodings = (records: readonly { source: { encoding: string } }[]): string[] => records.map(({ source }) => source.encoding)

export const BYTES: Group = {
  title: 'Bytes',
  trials: [
    {
      what: 'empty, white space only, a byte-order mark only',
      files: { 'a.txt': '', 'b.txt': ' \n\t', 'c.txt': '\ufeff' },
      script: 'extract .',
      code: 0,
      records: 3,
      says: ['./a.txt: is empty', './b.txt: is empty', './c.txt: is empty'],
      also: 'a record without findings for each',
      holds: ({ records }) =>
        expect(records.flatMap(({ dates, places, events }) => [...dates, ...places, ...events])).toEqual([]),
    },
    {
      what: 'UTF-8 with a byte-order mark',
      files: { 'a.txt': `\ufeff${NEWS}` },
      script: 'extract a.txt',
      code: 0,
      records: 1,
      also: '`bom: true`; offsets count from behind the mark',
      holds: ({ records: [record] }) => {
        expect(record?.source.bom).toBe(true)
        expect(record?.casualties[0]?.mention.start).toBe(0)
      },
    },
    {
      what: 'line ends CRLF, CR, U+2028, U+0085, mixed',
      files: {
        'a.txt':
          'Two died in Homs.\r\n\r\nThree died in Goma.\rFour died in Kabul.\u2028Five died in Mosul.\u0085Six died in Aden.\r\n',
      },
      script: 'extract a.txt > r.jsonl && extract verify --quiet r.jsonl && cat r.jsonl',
      code: 0,
      records: 1,
      also: 'five figures, each at its own place in the raw text; `verify` finds every pointer',
      holds: ({ records: [record] }) =>
        expect(record?.casualties.map(({ mention }) => mention.start)).toEqual([0, 21, 41, 61, 81]),
    },
    {
      what: 'UTF-16 with a mark, both orders, and an odd last byte',
      files: {
        'a.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(NEWS)]),
        'b.txt': Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(NEWS).swap16()]),
        'c.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(NEWS), Buffer.from([0x41])]),
      },
      script: 'extract .',
      code: 0,
      records: 3,
      says: ['./c.txt: holds 1 place that is not valid in its encoding; each became U+FFFD'],
      holds: ({ records }) => expect(encodings(records)).toEqual(['utf-16le', 'utf-16be', 'utf-16le']),
    },
    {
      what: 'UTF-16 without a mark',
      files: { 'a.txt': utf16(NEWS) },
      script: 'extract a.txt',
      code: 0,
      records: 1,
      says: ['a.txt: read as UTF-16, because every other byte is NUL'],
    },
    {
      what: 'Windows-1252',
      files: { 'a.txt': joined([0x93], 'Two soldiers were killed', [0x94], ' in S', [0xe3], 'o Paulo ', [0x96], ' police') },
      script: 'extract a.txt',
      code: 0,
      records: 1,
      says: ['a.txt: read as Windows-1252, because it is not UTF-8'],
      also: 'quotes, dashes and letters as written, on every version of Node.js',
      holds: ({ records: [record] }) => expect(record?.places[0]?.mentions[0]?.quote).toBe('São Paulo'),
    },
    {
      what: 'UTF-8 with a broken place',
      files: { 'a.txt': joined('Two soldiers were killed in Ḥimṣ ', [0xc3], ' on Monday, Ḥalab.') },
      script: 'extract a.txt',
      code: 0,
      records: 1,
      says: ['a.txt: holds 1 place that is not valid in its encoding; each became U+FFFD'],
    },
    {
      what: 'the same, `--strict-encoding`',
      files: { 'a.txt': joined([0x93], 'Two soldiers were killed', [0x94]), 'b.txt': NEWS },
      script: 'extract --strict-encoding .',
      code: 1,
      records: 1,
      says: [
        './a.txt: read as Windows-1252, because it is not UTF-8 (name its --encoding, or mend it)',
        '1 of 2 inputs failed (E_ENCODING 1)',
      ],
    },
    {
      what: 'an encoding that is named',
      files: { 'a.txt': utf16('平和 Two soldiers were killed in Homs.').swap16() },
      script: 'extract --encoding utf-16be a.txt',
      code: 0,
      records: 1,
    },
    {
      what: 'NUL bytes, early and late',
      files: { 'a.txt': 'Homs\0Homs \0 Homs', 'b.txt': `${'Homs. '.repeat(50_000)}\0`, 'c.txt': NEWS },
      script: 'extract .',
      code: 1,
      records: 1,
      says: [
        './a.txt: holds NUL bytes, so it is no text (convert it, or name its --encoding if it is UTF-16)',
        './b.txt: holds NUL bytes, so it is no text (convert it, or name its --encoding if it is UTF-16)',
        '2 of 3 inputs failed (E_BINARY 2)',
      ],
    },
    {
      what: 'PDF, PNG, gzip, ELF, ZIP under the name of a text; random bytes',
      files: {
        'a.txt': '%PDF-1.7\n',
        'b.txt': joined([0x89], 'PNG\r\n', [0x1a]),
        'c.txt': joined([0x1f, 0x8b, 8, 0]),
        'd.txt': joined([0x7f], 'ELF'),
        'e.txt': 'PK\x03\x04',
        'f.txt': Buffer.from(Array.from({ length: 4096 }, (_, i) => ((i * 7919) ^ (i >> 3)) & 0xff)),
      },
      script: 'extract .',
      code: 1,
      records: 0,
      says: [
        './a.txt: looks like PDF (convert it to plain text first)',
        './b.txt: looks like PNG (convert it to plain text first)',
        './c.txt: looks like gzip (convert it to plain text first)',
        './d.txt: looks like an ELF program (convert it to plain text first)',
        './e.txt: looks like ZIP (or DOCX, ODT, EPUB) (convert it to plain text first)',
        './f.txt: holds NUL bytes, so it is no text (convert it, or name its --encoding if it is UTF-16)',
        '6 of 6 inputs failed (E_BINARY 6)',
      ],
    },
    {
      what: 'HTML in a .txt',
      files: { 'a.txt': `<!DOCTYPE html><p>${NEWS}</p>` },
      script: 'extract a.txt',
      code: 0,
      records: 1,
      says: ['a.txt: looks like HTML or XML and is read as plain text (convert it to plain text first)'],
    },
  ],
}
