/** `npm run reliability`: writes docs/reliability.md. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { PAGE, reliabilityPage } from './page.js'

mkdirSync(new URL('.', PAGE), { recursive: true })
writeFileSync(PAGE, reliabilityPage())
