/** The pages that `npm run docs` writes. */
import { apiPage } from './api.js'
import { codebookPage } from './codebook.js'

export const GENERATED: Readonly<Record<string, () => string>> = {
  'docs/api.md': apiPage,
  'docs/codebook.md': codebookPage,
}
