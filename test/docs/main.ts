/** `npm run docs`: writes the generated pages of `docs/`, and into guides and examples what they print. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../readme/blocks.js'
import { exampleNames, FOLDER, printed, withOutput } from './examples.js'
import { GENERATED } from './generated.js'
import { GUIDES, guidePage } from './guides.js'

for (const [path, page] of Object.entries(GENERATED)) writeFileSync(join(root, path), await page())
for (const name of exampleNames()) writeFileSync(join(FOLDER, name), withOutput(name, printed(name)))
for (const path of GUIDES) writeFileSync(join(root, path), guidePage(path))
