/** The examples of every command: what help and manual page end with, and what a test runs one by one. */

export interface Example {
  /** A line for the shell. */
  readonly run: string
  readonly note?: string
  /** What it exits with where it finds something, the last program that fails of a pipe; 0 when left out. */
  readonly code?: 1
  /** It runs until Ctrl-C. */
  readonly endless?: true
}

/** By the name of the command; '' is the program itself. */
export const EXAMPLES = {
  '': [
    { run: 'extract seeds/', note: 'a short view of each article' },
    { run: 'extract seeds/ > records.jsonl', note: 'one record a line' },
    { run: "extract seeds/ | jq -c '.events[]'" },
    { run: "extract 'news/**/*.txt' -o out.jsonl", note: 'old file or complete new one' },
    { run: 'extract feed.jsonl --format json' },
    { run: 'extract archive/ -o out.jsonl --resume', note: 'goes on after a stop' },
    { run: 'extract archive/ -o part3.jsonl --shard 3/8', note: 'one of eight parts' },
    { run: 'extract news/ -o out.jsonl --watch', note: 'after each change', endless: true },
    { run: 'extract news/ --fail-fast > records.jsonl', note: 'stops at the first failure' },
    { run: 'extract news/ --redact victims > safe.jsonl', note: 'no names of victims' },
    { run: 'extract seeds/ --format geojson -o map.geojson' },
    { run: 'extract seeds/ --format csv --table events -o events.csv' },
    { run: 'extract seeds/ --format csv --table incidents', note: 'as extract link writes it' },
    { run: 'extract seeds/ --format sql | sqlite3 records.db' },
    { run: 'extract --gazetteer villages.tsv --lexicon groups.tsv news/ > records.jsonl' },
    { run: 'extract --kinds casualties news/ > deaths.jsonl' },
    { run: 'pdftotext report.pdf - | extract --published 2025-12-13 -' },
  ],
  figures: [
    { run: 'extract figures seeds/' },
    { run: 'extract figures --format csv news/ > figures.csv' },
    { run: "extract figures --format json news/ | jq '.[].totals[]'" },
  ],
  link: [
    { run: 'extract link seeds/ --format table' },
    { run: 'extract link seeds/ --format csv -o incidents.csv' },
    { run: 'extract link seeds/ --format csv --table figures -o figures.csv' },
    { run: '{ extract seeds/ --format sql; extract link seeds/ --format sql; } | sqlite3 -bail records.db' },
    { run: 'extract news/ > records.jsonl && extract link records.jsonl > incidents.jsonl' },
    { run: 'extract link news/ --why news/a.txt#e1 --why news/b.txt#e1' },
    { run: "extract link records.jsonl | jq 'select(any(.differences[]?; .disputed))'" },
  ],
  report: [
    { run: 'extract report seeds/ -o report.html' },
    { run: 'extract report records.jsonl --root . -o report.html', note: 'of records that were written before' },
    { run: 'extract report news/ --redact victims --title "Without names" -o report.html' },
  ],
  explain: [
    { run: 'extract explain article.txt --at 3:5', note: 'one character, as pointers count' },
    { run: 'extract explain article.txt --at 3', note: 'all of line 3' },
    { run: 'extract explain article.txt --all | less' },
    { run: 'extract explain feed.jsonl --document 2 --all' },
    { run: `extract explain article.txt --all --format json | jq '.lost[] | select(.kind == "place")'` },
  ],
  gaps: [
    { run: 'extract gaps news/' },
    { run: 'extract gaps news/ --kind name --limit 100' },
    { run: 'extract gaps --lexicon groups.tsv news/', note: 'what is left after that' },
    { run: `extract gaps news/ --format json | jq -r '.[] | select(.kind == "name") | .words'` },
  ],
  check: [
    { run: 'extract check', note: 'fixtures/ against expected.json' },
    { run: 'extract check --fail-on lost,changed,moved', note: 'new finds are no failure' },
    { run: 'extract check --format github', note: 'annotations in GitHub Actions' },
    { run: 'extract check --format junit > check.xml' },
    { run: 'extract check --update', note: 'accept what is extracted now' },
  ],
  diff: [
    { run: 'extract diff before.jsonl after.jsonl', code: 1 },
    { run: 'extract diff before.jsonl after.jsonl --format json | jq .summary', code: 1 },
    { run: 'extract diff before.jsonl after.jsonl --ignore by,blocks', code: 1 },
    { run: 'extract news/ | extract diff before.jsonl -' },
  ],
  verify: [
    { run: 'extract verify records.jsonl' },
    { run: 'extract seeds/ | extract verify -' },
    { run: 'extract verify records.jsonl --root .', note: 'the articles are below this folder' },
  ],
  lexicon: [
    { run: 'extract lexicon check groups.tsv', note: 'problems of an own table' },
    { run: 'extract lexicon find Homs', note: 'what is known under a name' },
  ],
  'lexicon check': [
    { run: 'extract lexicon check groups.tsv villages.tsv' },
    { run: "extract lexicon check groups.tsv --format json | jq '.[].problems[]'" },
  ],
  'lexicon find': [
    { run: 'extract lexicon find "Al Nusra Front"' },
    { run: 'extract lexicon find Homs' },
    { run: "extract lexicon find killed --format json | jq '.words[].row'" },
  ],
  schema: [
    { run: 'extract schema > record.schema.json' },
    { run: 'extract schema incident', note: 'of what link writes' },
    { run: 'extract schema config > config.schema.json' },
  ],
  completion: [
    { run: 'source <(extract completion bash)' },
    { run: 'extract completion zsh > ~/.zfunc/_extract' },
    { run: 'extract completion fish > ~/.config/fish/completions/extract.fish' },
  ],
  manual: [{ run: 'extract manual | man -l -' }, { run: 'extract manual -o extract.1' }],
} as const satisfies Readonly<Record<string, readonly Example[]>>

/** Notes stand behind lines of at most this length. */
const WIDEST = 48

/** What the help of a command ends with: notes, then its examples. */
export function helpNotes(name: keyof typeof EXAMPLES, notes = ''): string {
  return `${notes}\nExamples:\n${exampleLines(EXAMPLES[name])}`
}

function exampleLines(examples: readonly Example[]): string {
  const noted = examples.filter(({ run, note }) => note !== undefined && run.length <= WIDEST)
  const width = Math.max(0, ...noted.map(({ run }) => run.length))
  return examples.map(({ run, note }) => `  $ ${note === undefined ? run : `${run.padEnd(width)}  ${note}`}`).join('\n')
}
