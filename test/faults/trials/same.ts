/** The same bytes, whatever is around. */
import { expect } from 'vitest'
import type { Group } from './trial.js'

const FILES = {
  'n/a.txt': 'KABUL, 3 May 2024 - Two soldiers were killed on Monday.',
  'n/b.txt': 'Five people died in Goma yesterday.',
}

/** The command under both environments; equal, or it fails. */
const same = (what: string, other: string, one = 'extract n'): Group['trials'][number] => ({
  what,
  files: FILES,
  script: `cmp <(${one}) <(${other}) && extract n`,
  code: 0,
  records: 2,
  also: 'the same bytes',
  holds: ({ out }) => expect(out.length).toBeGreaterThan(1000),
})

export const SAME: Group = {
  title: 'Surroundings',
  trials: [
    same('another time zone', 'TZ=Pacific/Kiritimati extract n', 'TZ=America/Los_Angeles extract n'),
    same('another language', 'LC_ALL=th_TH.UTF-8 LANG=tr_TR.UTF-8 extract n', 'LC_ALL=C extract n'),
    same('several threads', 'extract n --jobs 2', 'extract n --jobs 1'),
    same('another order of the paths', 'extract n/b.txt n/a.txt | tac'),
    same('standard output or a file', 'extract n -o r.jsonl; cat r.jsonl'),
  ],
}
