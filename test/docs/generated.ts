/** The pages that `npm run docs` writes. */
import { apiPage } from './api.js'
import { codebookPage } from './codebook.js'
import { recordsPage } from './records.js'
import { scalingPage } from './scaling.js'

export const GENERATED: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/api.md': apiPage,
  'docs/codebook.md': codebookPage,
  'docs/records.md': recordsPage,
  'docs/scaling.md': scalingPage,
}
