/** What the other commands make of files that are not what they should be. */
import { expect } from 'vitest'
import type { Group } from './trial.js'

const FILES = { 'n/a.txt': 'Two soldiers were killed in Homs.' }
const DEEP = '['.repeat(30_000)

export const COMMANDS: Group = {
  title: 'Other commands',
  trials: [
    {
      what: 'records that are no JSON, no records, 30,000 levels deep, NUL bytes',
      files: { ...FILES, bad: `{\n{"schema":"x"}\n${DEEP}\n\0\n` },
      setup: 'extract n | cat - bad > bad.jsonl',
      script: 'extract verify --quiet bad.jsonl',
      code: 1,
      says: [
        'bad.jsonl:2: is not JSON',
        'bad.jsonl:3: does not fit the schema: schema: expected "extract/document@1"; id: is missing; source: is missing; and 14 more',
        'bad.jsonl:4: is not JSON',
        'bad.jsonl:5: is not JSON',
      ],
    },
    {
      what: 'a source that changed after it was read',
      files: FILES,
      setup: 'extract n > r.jsonl; echo "Three soldiers were killed in Homs." > n/a.txt',
      script: 'extract verify --quiet r.jsonl',
      code: 1,
      also: 'told with every pointer that moved and where it is now',
      holds: ({ out }) => expect(out.toString()).toContain('“Homs” moved; now at 30\n'),
    },
    {
      what: 'records whose paths lead out of the folder',
      files: { ...FILES, secret: 'Two soldiers were killed in Homs.' },
      setup: 'extract n | sed "s#n/a.txt#../../secret#" > r.jsonl',
      script: 'extract verify --root n r.jsonl',
      code: 1,
      says: ['1 record, 0 pointers: 1 source cannot be read'],
      also: 'nothing outside is opened',
    },
    {
      what: 'own tables: columns that are missing, a file that is gone, no text',
      files: { ...FILES, 'g.tsv': 'name\ttype\nAbu\tcity\n', 'b.tsv': '\0' },
      script: 'extract --gazetteer g.tsv n; extract --lexicon gone.tsv n; extract --lexicon b.tsv n',
      code: 2,
      says: [
        'g.tsv:1: expected the columns name, type, country, admin1, latitude, longitude, geonames, aliases, source; found name, type',
        'gone.tsv: no such file or folder',
        'b.tsv: holds NUL bytes, so it is no text (convert it, or name its --encoding if it is UTF-16)',
      ],
    },
    {
      what: 'fixtures without an expectation or an article, with one that is no JSON, deep, or a link',
      files: {
        'f/a/article.txt': 'x',
        'f/b/article.txt': 'x',
        'f/b/expected.json': DEEP,
        'f/c/expected.json': '{}',
        'f/d/article.txt': 'x',
        'victim.json': '{}',
      },
      setup: 'ln -s ../../victim.json f/d/expected.json',
      script: 'extract check --quiet f; CI= extract check --quiet --update f; cat victim.json',
      code: 0,
      also: 'each is told; an update writes nothing outside the folder',
      holds: ({ out, err }) => {
        expect(out.toString().trimEnd().split('\n').at(-1)).toContain('{}')
        expect(err).toContain('is a link')
      },
    },
    {
      what: 'a folder of fixtures that is not there',
      script: 'extract check gone',
      code: 2,
      says: ['gone: no such folder'],
    },
  ],
}
