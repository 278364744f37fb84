/** Paths → Sources. */
export { decode } from './decode.js'
export { STANDARD_INPUT } from './file.js'
export { parsePublished } from './published.js'
export {
  DEFAULT_MAX_BYTES,
  loadLineCheck,
  type ReadOptions,
  type ReadResult,
  readBytes,
  readSources,
  type Unread,
} from './read.js'
export { NOTHING_GIVEN, sha256, sourceOfBytes, sourceOfText } from './source.js'
