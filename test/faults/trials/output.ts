/** Where the records go: full, closed, killed, stopped. */
import { expect } from 'vitest'
import type { Group } from './trial.js'

const FILES = { 'n/a.txt': 'Two soldiers were killed in Homs.', 'n/b.txt': 'Five people died in Goma.', 'out.jsonl': 'old\n' }
const lines = (text: string): number => text.split('\n').length - 1

export const OUTPUT: Group = {
  title: 'Output',
  trials: [
    {
      what: 'a full disk, standard output',
      files: FILES,
      script: 'extract n > /dev/full',
      code: 1,
      says: ['cannot write output: no space left on device'],
    },
    {
      what: 'a full disk, `--output`',
      files: FILES,
      fault: 'writeSync:2:ENOSPC',
      script: 'extract n -o out.jsonl',
      code: 1,
      says: ['cannot write output: no space left on device'],
      also: 'the old file is as it was, nothing is left beside it',
      holds: ({ place }) => expect([place.read('out.jsonl'), place.names()]).toEqual(['old\n', ['n', 'out.jsonl']]),
    },
    {
      what: 'a reader that closes the pipe',
      files: FILES,
      setup: 'for i in $(seq 300); do cp n/a.txt n/$i.txt; done',
      script: 'extract n | head -1; exit $PIPESTATUS',
      code: 0,
      records: 1,
      also: 'quiet, and nothing more is read',
    },
    {
      what: 'a closed standard error, with a failure to tell',
      files: { ...FILES, 'n/c.txt': '\0' },
      script: 'extract n 2>&-',
      code: 1,
      records: 2,
    },
    ...(['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal, i) => ({
      what: `${signal} in the middle of \`--output\``,
      files: FILES,
      fault: `writeSync:2:${signal}`,
      script: `extract n -o out.jsonl; code=$?; [ $code = ${[130, 143, 129][i]} ]`,
      code: 0,
      also: `the shell sees ${[130, 143, 129][i]}; the old file is as it was, nothing is left beside it`,
      holds: ({ place }: { place: { read(name: string): string; names(): string[] } }) =>
        expect([place.read('out.jsonl'), place.names()]).toEqual(['old\n', ['n', 'out.jsonl']]),
    })),
    {
      what: '`kill -9` in the middle of `--output`',
      files: FILES,
      fault: 'writeSync:2:SIGKILL',
      script: 'extract n -o out.jsonl 2> /dev/null; EXTRACT_FAULT= ; cat out.jsonl; EXTRACT_FAULT= extract n -o out.jsonl',
      code: 0,
      also: 'the old file is as it was; the next run replaces it whole',
      holds: ({ out, place }) => expect([out.toString(), lines(place.read('out.jsonl'))]).toEqual(['old\n', 2]),
    },
    {
      what: '`kill -9` in the middle of `--resume`, then the same command again',
      files: FILES,
      fault: 'writeSync:3:SIGKILL',
      script: 'extract n -o out.jsonl --resume 2> /dev/null; EXTRACT_FAULT= extract n -o out.jsonl --resume',
      code: 0,
      also: 'the output of a run that was never stopped; what the first run had done is not done again',
      holds: ({ place }) => expect([lines(place.read('out.jsonl')), place.names()]).toEqual([2, ['n', 'out.jsonl']]),
    },
    {
      what: '`--output` into a folder that is not there, onto a folder, onto an input',
      files: FILES,
      script: 'extract n -o x/y; [ $? = 2 ] && extract n/a.txt -o n; [ $? = 2 ] && extract n/a.txt -o n/a.txt',
      code: 2,
      says: [
        'cannot write x/y: its folder does not exist',
        'cannot write n: it is a folder',
        'n/a.txt: is input and output at once',
      ],
    },
    {
      what: '`--fail-fast` with two threads, to a file',
      files: { 'n/a.txt': 'Two soldiers were killed in Homs.', 'n/b.txt': '%PDF-1.4', 'n/c.txt': '%PDF-1.4', 'n/d.txt': 'x' },
      script: 'extract n --fail-fast --jobs 2 -o out.jsonl; code=$?; cat out.jsonl; exit $code',
      code: 1,
      records: 1,
      says: [
        'n/b.txt: looks like PDF (convert it to plain text first)',
        'stopped at the first failure (--fail-fast): 2 of 4 inputs were not read; what was done before it is written',
      ],
      also: 'the file holds what came before the failure, whole',
    },
    {
      what: 'a worker thread that dies over its document, once',
      files: FILES,
      fault: 'worker:2:DIES',
      script: 'extract n --jobs 1; extract n --jobs 2',
      code: 0,
      records: 4,
      also: 'tried again by another thread',
    },
    {
      what: 'a document over which two threads die',
      files: FILES,
      fault: 'worker:1:DIES',
      script: 'extract n --jobs 2',
      code: 1,
      records: 0,
      says: ['n/a.txt: 2 threads died over it', 'n/b.txt: 2 threads died over it', '2 of 2 inputs failed (E_WORKER 2)'],
    },
    {
      what: 'a data file of the package that is missing or damaged',
      files: FILES,
      fault: 'readFileSync:1:ENOENT:lexicon.bin',
      script: 'extract n',
      code: 2,
      says: ['the compiled lexicon is missing; run "npm run build"'],
    },
  ],
}
