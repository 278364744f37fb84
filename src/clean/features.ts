/** What can be seen of a line without knowing its words: length, capitals, how it ends. */
import type { Span } from '../text/span.js'

export interface Features {
  readonly text: string
  readonly folded: string
  readonly words: readonly string[]
  /** Ends like a sentence: `.`, `!`, `?`, `…`, also before a closing quote or bracket. */
  readonly sentence: boolean
  /** Share of words of four letters and more that begin with a capital. */
  readonly capitals: number
  readonly bullet: boolean
}

const BULLETS = '•·-–*▪●►'

export function featuresOf(text: string, span: Span): Features {
  const line = text.slice(span.start, span.end)
  const bullet = BULLETS.includes(line.charAt(0)) && line.length > 1
  const words = line.split(/[\s\u00a0|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const long = words.filter((word) => word.length > 3)
  const capital = long.filter((word) => {
    const first = word.replace(/^[^\p{L}\p{N}]{1,3}/u, '').charAt(0)
    return first !== first.toLowerCase()
  })
  return {
    text: line,
    folded: line.toLowerCase().replaceAll('’', "'").replaceAll('\u00a0', ' '),
    words,
    sentence: /[.!?…][”"’')\]]{0,3}$/.test(line),
    capitals: long.length === 0 ? 0 : capital.length / long.length,
    bullet,
  }
}
