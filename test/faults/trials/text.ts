/** Text made to be slow, to be obeyed by what shows it, or to be counted wrong. */
import { expect } from 'vitest'
import { HOSTILE_TEXTS } from '../../hostile-texts.js'
import type { Group } from './trial.js'

const MEGABYTE = 1_000_000
const hostile = (name: string, length: number): string => (HOSTILE_TEXTS[name] as (length: number) => string)(length)
const FORMULAS = 'Police in Homs said 12 people were killed. "=cmd|calc" said @SUM(1), who was killed in Homs with 3 others.'
/** Everything that a terminal obeys. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

export const TEXT: Group = {
  title: 'Text',
  trials: [
    ...['one word', 'figures of harm', 'ranges of dates', 'persons of one surname', 'events, all different'].map((name) => ({
      what: `1 MB of ${name}, with a neighbour`,
      files: { 'a.txt': hostile(name, MEGABYTE), 'b.txt': 'Two soldiers were killed in Homs.' },
      script: 'extract --timeout 0 .',
      code: 0,
      records: 2,
      also: 'read like any other (`npm run bench:linear` measures the time)',
    })),
    {
      what: 'a document that takes too long',
      files: { 'a.txt': hostile('events, all different', MEGABYTE), 'b.txt': 'Two soldiers were killed in Homs.' },
      script: 'extract --timeout 0.2 .',
      code: 1,
      records: 1,
      says: ['./a.txt: takes longer than 0.2 s (raise the limit with --timeout)', '1 of 2 inputs failed (E_TIMEOUT 1)'],
    },
    {
      what: '10 MB of prose',
      files: { 'a.txt': hostile('one sentence of news', 10 * MEGABYTE) },
      script: 'extract --timeout 0 a.txt > r.jsonl; wc -l < r.jsonl',
      code: 0,
      also: 'one record',
      holds: ({ out }) => expect(out.toString().trim()).toBe('1'),
    },
    {
      what: 'escape codes, controls and bidi marks in text and name, shown',
      files: { '\u001b]0;x\u0007\u202e.txt': 'Two \u001b[31msoldiers\u009b0m were killed in Homs\u202e.\u0085 "\u200bA\u0007"' },
      script: 'extract -f pretty .; extract figures .; extract . | extract verify -',
      code: 0,
      also: 'nothing that a terminal obeys gets out',
      holds: ({ out, err }) => expect(`${out}${err}`).not.toMatch(OBEYED),
    },
    {
      what: 'the same, in JSON',
      files: { 'a.txt': 'Two \u001b[31msoldiers\u009b were killed in Homs\u2028.' },
      script: 'extract a.txt',
      code: 0,
      records: 1,
      also: 'every control is escaped, every value as written',
      holds: ({ out }) => expect(out.toString()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/),
    },
    {
      what: 'formulas, in CSV',
      files: { 'a.txt': FORMULAS },
      script: 'extract figures -f csv a.txt',
      code: 0,
      also: 'no cell begins with `=`, `+`, `-` or `@`',
      holds: ({ out }) => expect(out.toString()).not.toMatch(/(?:^|,)"?[=+@-]\D/m),
    },
    {
      what: 'words that JavaScript knows: `__proto__`, `constructor`, `toString`',
      files: { 'a.txt': 'The constructor said __proto__ and toString were killed in hasOwnProperty, Homs.' },
      script: 'extract --validate a.txt',
      code: 0,
      records: 1,
    },
    {
      what: 'numbers beyond 2^53',
      files: { 'a.txt': 'In Homs 12345678901234567890 people were killed and 9007199254740993 fled. Two died.' },
      script: 'extract a.txt',
      code: 0,
      records: 1,
      also: 'their values are null with a diagnostic; the quote stands',
      holds: ({ records: [record] }) => {
        expect(record?.casualties.map(({ best }) => best)).toEqual([null, null, 2])
        expect(record?.diagnostics.some(({ severity }) => severity === 'warning')).toBe(true)
      },
    },
    {
      what: 'dates that are none',
      files: {
        'a.txt':
          'It began on 31 February 2024, on 12 March 275761, 5000 years ago, and 3/4 of the town fled from 20 to 25 fighters.',
      },
      script: 'extract a.txt',
      code: 0,
      records: 1,
      also: 'no date is made up; the 31st of February is told as unresolved',
      holds: ({ records: [record] }) => expect(record?.dates.filter(({ value }) => value !== null)).toEqual([]),
    },
    {
      what: 'soft hyphens and zero-width characters inside words',
      files: { 'a.txt': 'Two sol\u00addiers were kil\u200bled in Alep\u2060po.' },
      script: 'extract a.txt',
      code: 0,
      records: 1,
      also: 'seen through, and kept in the quote',
      holds: ({ records: [record] }) => {
        expect(record?.places[0]?.mentions[0]?.quote).toBe('Alep\u2060po')
        expect(record?.casualties[0]).toMatchObject({ measure: 'killed', best: 2 })
      },
    },
    {
      what: 'characters beyond 16 bits and combining ones before a value',
      files: { 'a.txt': '😀e\u0301👨‍👩‍👧 Two soldiers were killed in Homs.' },
      script: 'extract a.txt',
      code: 0,
      records: 1,
      also: 'offsets count code points',
      holds: ({ records: [record] }) => expect(record?.casualties[0]?.mention.start).toBe(9),
    },
  ],
}
