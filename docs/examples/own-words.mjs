// Own actors, own words of harm, ACLED's reading of "dozens", and only the kinds of record that are wanted.
// Run it with: node docs/examples/own-words.mjs
import { createExtractor, Fault } from 'extract-conflict-news'

const groups = [
  ['id', 'name', 'type', 'aliases', 'country', 'from', 'to', 'parent', 'role', 'wikidata'],
  ['night-herons', 'Night Herons', 'armed-group', 'Herons of the Night', 'SD', '', '', '', '', ''],
]
const harm = [
  ['lemma', 'pos', 'measure', 'frame', 'claimed'],
  ['scythe down', 'verb', 'killed', 'transitive', ''],
]
/** @param {string[][]} rows */
const table = (rows) => rows.map((cells) => `${cells.join('\t')}\n`).join('')

const extractor = createExtractor({
  lexicon: [{ file: 'groups.tsv', text: table(groups) }],
  harm: [{ file: 'harm.tsv', text: table(harm) }],
  vagueNumbers: 'acled',
  kinds: ['actors', 'casualties'],
})
const record = extractor.extract('The Night Herons said dozens of their fighters were scythed down near El Fasher.')
console.log(record.actors.map(({ key, type }) => `${key} (${type})`).join(', '))
for (const { measure, low, best, mention } of record.casualties) console.log(measure, low, best, mention.quote)
// A record tells what it was made with: the lexicon's version with a sum of your rows, and the kinds.
console.log(/\+/.test(record.producedBy.lexicon), record.producedBy.kinds)

try {
  createExtractor({
    lexicon: [{ file: 'groups.tsv', text: table([...groups, ['x', 'X', 'militia', '', '', '', '', '', '', '']]) }],
  })
} catch (error) {
  if (error instanceof Fault) console.log(error.code, error.message.slice(0, 45))
}

/* Prints:
night-herons (armed-group)
killed 12 null dozens of their fighters
true [ 'actors', 'casualties' ]
lexicon/bad-row groups.tsv:3: type: expected one of person, a
*/
