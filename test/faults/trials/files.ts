/** Files and folders that are odd, huge, endless, gone or forbidden. */
import { expect } from 'vitest'
import type { Group } from './trial.js'

const NEWS = 'Two soldiers were killed in Homs.'
const paths = (records: readonly { source: { path: string } }[]): string[] => records.map(({ source }) => source.path)

export const FILES: Group = {
  title: 'Files and folders',
  trials: [
    {
      what: 'a file of 5 GiB',
      files: { 'a.txt': NEWS },
      setup: 'truncate -s 5G b.txt',
      script: 'extract .',
      code: 1,
      records: 1,
      says: ['./b.txt: is larger than 16777216 bytes (raise --max-bytes to read it)', '1 of 2 inputs failed (E_TOO_LARGE 1)'],
    },
    {
      what: 'endless standard input; a device by name',
      files: { 'a.txt': NEWS },
      script: 'extract - /dev/zero a.txt < /dev/zero',
      code: 1,
      records: 1,
      says: [
        '-: is larger than 16777216 bytes (raise --max-bytes to read it)',
        '/dev/zero: is not a regular file',
        '2 of 3 inputs failed (E_NOT_A_FILE 1, E_TOO_LARGE 1)',
      ],
    },
    {
      what: 'one line of 50 MB, as text and in JSON Lines',
      files: { 'c.jsonl': '{"text":"Two soldiers were killed in Homs."}\n' },
      setup:
        'head -c 50000000 /dev/zero | tr "\\0" x > a.txt; (printf \'{"text":"\'; cat a.txt; echo \'"}\'; cat c.jsonl) > b.jsonl',
      script: 'extract a.txt b.jsonl',
      code: 1,
      records: 1,
      says: [
        'a.txt: is larger than 16777216 bytes (raise --max-bytes to read it)',
        'b.jsonl:1: is larger than 16777216 bytes (raise --max-bytes to read it)',
        '2 of 3 inputs failed (E_TOO_LARGE 2)',
      ],
    },
    {
      what: 'two million lines',
      setup: 'yes "" | head -2000000 > a.txt; echo "Two soldiers were killed in Homs." >> a.txt',
      script: 'extract a.txt',
      code: 0,
      records: 1,
      also: 'the figure stands at line 2,000,001',
      holds: ({ records: [record] }) => expect(record?.casualties[0]?.mention.line).toBe(2_000_001),
    },
    {
      what: '5,000 files, 256 descriptors',
      setup: 'mkdir n; for i in $(seq 5000); do echo "$i people" > n/$i.txt; done',
      script: 'ulimit -n 256; extract n | wc -l',
      code: 0,
      also: 'all 5,000 records',
      holds: ({ out }) => expect(out.toString().trim()).toBe('5000'),
    },
    {
      what: 'a path that is too long',
      files: { 'a.txt': NEWS },
      setup: `name=$(printf 'x%.0s' $(seq 200)); (for i in $(seq 22); do mkdir $name && cd $name || exit; done)`,
      script: 'extract . 2> e; code=$?; sed "s/x\\{200\\}\\///g" e >&2; exit $code',
      code: 1,
      records: 1,
      also: 'the folder is told: “the path is too long”',
      holds: ({ err }) => expect(err).toContain(': the path is too long\n'),
    },
    {
      what: 'links: twice to one file, to the folder itself, in a circle, to nowhere',
      files: { 'n/a.txt': NEWS },
      setup: 'cd n; ln -s a.txt b.txt; ln -s . c; ln -s d.txt d.txt; ln -s gone e.txt',
      script: 'extract n',
      code: 1,
      records: 1,
      says: [
        'n/d.txt: its links lead round in a circle',
        'n/e.txt: is a link that leads nowhere',
        '2 of 3 inputs failed (E_NOT_FOUND 1, E_UNREADABLE 1)',
      ],
    },
    {
      what: 'a file and a folder that may not be read',
      files: { 'n/a.txt': NEWS, 'n/b.txt': NEWS, 'n/sub/c.txt': NEWS },
      fault: 'openSync:1:EACCES:a.txt,readdirSync:1:EACCES:sub',
      script: 'extract n',
      code: 1,
      records: 1,
      says: ['n/a.txt: permission denied', 'n/sub: permission denied', '2 of 3 inputs failed (E_UNREADABLE 2)'],
    },
    {
      what: 'a file that vanishes during the run',
      files: { 'n/a.txt': NEWS, 'n/b.txt': NEWS, 'n/c.txt': NEWS },
      fault: 'openSync:1:ENOENT:b.txt',
      script: 'extract n',
      code: 1,
      records: 2,
      says: ['n/b.txt: no such file or folder', '1 of 3 inputs failed (E_NOT_FOUND 1)'],
    },
    {
      what: 'pipes, sockets and devices in a folder',
      files: { 'n/a.txt': NEWS },
      setup: 'mkfifo n/b.txt',
      script: 'extract n',
      code: 0,
      records: 1,
      also: 'passed by without a word, never opened',
    },
    {
      what: 'a named pipe',
      files: { 'a.txt': NEWS },
      script: 'extract <(cat a.txt)',
      code: 0,
      records: 1,
    },
    {
      what: 'odd names: a line break, an escape, a leading dash, brackets, a star, `__proto__`, 240 letters',
      files: {
        'a\nb.txt': NEWS,
        '\u001b[31m.txt': NEWS,
        '-rf.txt': NEWS,
        '[a].txt': NEWS,
        '*.txt': NEWS,
        '__proto__.txt': NEWS,
        [`${'x'.repeat(240)}.txt`]: NEWS,
      },
      script: "extract . && extract -- -rf.txt '[a].txt' '*.txt'",
      code: 0,
      records: 10,
      also: 'each by its exact name; a name that exists is no pattern',
      holds: ({ records }) => {
        expect(paths(records)).toContain('./a\nb.txt')
        expect(paths(records).slice(7)).toEqual(['-rf.txt', '[a].txt', '*.txt'])
      },
    },
    {
      what: 'a name that is no UTF-8',
      files: { 'n/a.txt': NEWS },
      setup: "printf x > $'n/\\xff\\x1b.txt'",
      script: 'extract n',
      code: 1,
      records: 1,
      says: [
        'n/\\xff\\x1b.txt: its name is not UTF-8, so no record could point at it (rename it)',
        '1 of 2 inputs failed (E_NAME 1)',
      ],
    },
    {
      what: 'JSON Lines: a line that is no JSON, no object, no text, wrong types, half a character, 20,000 levels deep',
      files: {
        'a.jsonl': [
          '{"text":"Two died in Homs."}',
          '{',
          '[]',
          '{"text":7}',
          '{"text":"\\ud800 x"}',
          `{"text":"x","id":${'['.repeat(20_000)}`,
          '',
        ].join('\n'),
      },
      script: 'extract a.jsonl',
      code: 1,
      records: 2,
      says: [
        'a.jsonl:2: is not JSON',
        'a.jsonl:3: is no object with "text"',
        'a.jsonl:4: "text" is no string',
        'a.jsonl:5: holds half characters (lone surrogates); each became U+FFFD',
        'a.jsonl:6: is not JSON',
        '4 of 6 inputs failed (E_BAD_LINE 4)',
      ],
    },
    {
      what: 'no article, no match, a path through a file, an empty path',
      files: { 'n/a.pdf': 'x', 'a.txt': NEWS },
      script: "extract n 'x*.txt' a.txt/b '' a.txt",
      code: 1,
      records: 1,
      says: [
        'n: holds no article (.txt, .text, .md, .jsonl)',
        'x*.txt: no file matches',
        'a.txt/b: a part of the path is no folder',
        ': is an empty path',
        '4 of 5 inputs failed (E_NOT_FOUND 3, E_NO_ARTICLES 1)',
      ],
    },
  ],
}
