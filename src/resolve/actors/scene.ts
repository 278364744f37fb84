/** What the placing of a mention may ask: the text, the tables, the countries the document is about, its dates. */
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { Cast } from './cast.js'
import type { Evidence } from './evidence.js'
import type { ActorContext, Times } from './time.js'

export interface Scene {
  readonly reader: Reader
  readonly kit: Kit
  readonly context: ActorContext
  readonly times: Times
  readonly evidence: Evidence
  readonly cast: Cast
}
