/** `npm run docs`: writes the generated pages of `docs/`, and what each example prints into its comment. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../readme/blocks.js'
import { exampleNames, FOLDER, printed, withOutput } from './examples.js'
import { GENERATED } from './generated.js'

for (const [path, page] of Object.entries(GENERATED)) writeFileSync(join(root, path), await page())
for (const name of exampleNames()) writeFileSync(join(FOLDER, name), withOutput(name, printed(name)))
