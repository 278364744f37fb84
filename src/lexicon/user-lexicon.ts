/** A user's own actors (`--lexicon my.tsv`), checked row by row, so that a slip is told with its line and never guessed around. */
import { Fault } from '../model/fault.js'
import type { Characters } from '../text/characters.js'
import { isPhraseShort, MAX_TOKENS } from '../text/phrase-table.js'
import { actorProblem } from './actor-problem.js'
import { type ActorRow, TABLES } from './rows.js'
import { parseTable } from './tsv.js'

/**
 * Reads a table with the columns of the actor files; `Lexicon.extended` takes the rows.
 * @param file name for messages
 * @throws Fault `lexicon/bad-row` such as `my.tsv:3: to: expected a date, found "2O24"`
 */
export function readUserActors(file: string, text: string, characters: Characters): ActorRow[] {
  const { columns } = TABLES.actor
  const lineOf = new Map<string, number>()
  return parseTable(file, text.startsWith('\ufeff') ? text.slice(1) : text, columns).rows.map(({ line, cells }) => {
    const row = Object.fromEntries(columns.map((column, i) => [column, (cells[i] as string).trim()])) as unknown as ActorRow
    const earlier = lineOf.get(row.id)
    const problem =
      actorProblem(row) ??
      longName(row, characters) ??
      (earlier === undefined ? null : `id: "${row.id}" stands in line ${earlier} already`)
    if (problem !== null) throw new Fault('lexicon/bad-row', `${file}:${line}: ${problem}`)
    lineOf.set(row.id, line)
    return row
  })
}

/** The name that is too long to be found in a text. */
function longName({ name, aliases }: ActorRow, characters: Characters): string | null {
  const long = [name, ...aliases.split('|').map((alias) => alias.replace(/^~/, ''))].find(
    (one) => !isPhraseShort(one, characters),
  )
  return long === undefined ? null : `a name has at most ${MAX_TOKENS} words; "${long}" has more`
}
