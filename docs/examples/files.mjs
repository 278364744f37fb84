// Files and folders, as the command reads them: what cannot be read comes in its place and stops nothing.
// Run it with: node docs/examples/files.mjs [paths...]
import { fileURLToPath } from 'node:url'
import { createExtractor } from 'extract-conflict-news'

const given = process.argv.slice(2)
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const paths = given.length > 0 ? given : [seeds, 'not-there.txt']

for await (const result of createExtractor().extractFiles(paths)) {
  const name = result.path.split('/').at(-1)
  if ('fault' in result) {
    console.log(`${name}: ${result.fault.message}`)
    continue
  }
  const { published, casualties } = result.record
  const deaths = casualties.filter(({ measure, sameAs }) => measure === 'killed' && sameAs === null)
  console.log(`${name?.slice(0, 3)} ${published.value}: ${deaths.length} figures of deaths`)
}

/* Prints:
000 2025-08: 2 figures of deaths
001 2025-12: 3 figures of deaths
002 2025-11-25: 0 figures of deaths
003 2025-12-30: 3 figures of deaths
004 2026-02-14: 5 figures of deaths
not-there.txt: no such file or folder
*/
