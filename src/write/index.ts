/** Records → bytes. */
export type { Format } from './format.js'
export { json } from './json.js'
export { jsonText, prettyJson } from './json-text.js'
export { jsonl } from './jsonl.js'
export { NO_PAINT, type Paint, pretty } from './pretty.js'
export { documentRecord, type Versions } from './record.js'
export { descriptorSink, fileSink, ReaderGone, type Sink } from './sink.js'
export { terminalLine, terminalText } from './terminal-text.js'
