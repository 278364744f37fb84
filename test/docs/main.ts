/** `npm run docs`: writes `docs/api.md`, and what each example prints into its comment. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../readme/blocks.js'
import { apiPage } from './api.js'
import { exampleNames, FOLDER, printed, withOutput } from './examples.js'

writeFileSync(join(root, 'docs', 'api.md'), apiPage())
for (const name of exampleNames()) writeFileSync(join(FOLDER, name), withOutput(name, printed(name)))
