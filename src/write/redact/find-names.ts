/** Where the names of victims stand in a text: in full, in part, as a possessive, in a headline of capitals, in a hashtag. */
import { mergeSpans, type Span } from '../../text/span.js'
import { isLink, keyOf, type Word, wordsOf } from './name-words.js'

/** What to look for. */
export interface Names {
  /** Words that name by themselves. */
  readonly words: ReadonlySet<string>
  /** Words that go with them where they stand beside them. */
  readonly links: ReadonlySet<string>
}

/** What may stand between two words of one name: a hyphen, a space, the end of a line. */
const JOINT = /^(?:[\p{Pd}\u00a0\t ]{1,2}|[\t ]{0,2}(?:\r\n|\n|\r)[\t ]{0,8})$/u
/** An initial or a courtesy, whose point ends no sentence. */
const SHORT = /(?:^|\P{L})\p{L}{1,3}$/u
/** What stands without a space. */
const PIECE = /[^\s<>"“”]+/gu
/** Of an address, a handle or a hashtag, where words run together. */
const RUN_TOGETHER = /[#@]|:\/\/|^www\./iu
/** What ends the sentence around it. */
const LAST_SIGNS = /[.,;:!?)\]]$/u
/** A shorter word may be a part of any other. */
const TELLING = 4

/** Spans of a text that name one of them, in UTF-16 offsets, in order and apart. */
export function findNames(text: string, names: Names): Span[] {
  if (names.words.size === 0) return []
  const words = wordsOf(text)
  const joined = (i: number, j: number): boolean =>
    areJoined(text, words[Math.min(i, j)]?.end ?? 0, words[Math.max(i, j)]?.start ?? 0)
  const isName = words.map((word) => namesOne(word.key, names.words))
  const isSmall = (i: number): boolean => isName[i] === true && words[i]?.proper === false
  /** In small letters it may be another word ("brown", "will"), but hardly two of them: "karim al-haddad". */
  const isSure = (i: number): boolean =>
    !isSmall(i) ||
    ([1, -1] as const).some((step) => {
      const last = reach(words, i, step, names, joined)
      return isSmall(last + step) && joined(last, last + step)
    })
  const spans: Span[] = []
  for (let i = 0; i < words.length; i++) {
    if (isName[i] !== true || !isSure(i)) continue
    const first = reach(words, i, -1, names, joined)
    const last = reach(words, i, 1, names, joined)
    spans.push({ start: (words[first] as Word).start, end: (words[last] as Word).end })
  }
  return mergeSpans([...bridged(spans, text), ...runTogether(text, names.words)])
}

/** Whether what stands between two words leaves them one name. */
function areJoined(text: string, from: number, to: number): boolean {
  const pointed = text[from] === '.' && SHORT.test(text.slice(Math.max(0, from - 4), from))
  return JOINT.test(text.slice(pointed ? from + 1 : from, to))
}

/** The last of the linking words beside a name. */
function reach(
  words: readonly Word[],
  at: number,
  step: 1 | -1,
  names: Names,
  joined: (i: number, j: number) => boolean,
): number {
  let end = at
  for (let i = at + step; i >= 0 && i < words.length; i += step) {
    if (!names.links.has((words[i] as Word).key) || !joined(i, i - step)) break
    end = i
  }
  return end
}

/** Names side by side are one: what joins them goes too. */
function bridged(spans: readonly Span[], text: string): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last !== undefined && (span.start <= last.end || areJoined(text, last.end, span.start)))
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else out.push(span)
  }
  return out
}

/** Whether a word is one of the names, in the plural ("the Haddads") or with its article grown onto it ("Alhaddad"). */
function namesOne(key: string, words: ReadonlySet<string>): boolean {
  if (words.has(key)) return true
  if (isLink(key)) return false
  return formsOf(key).some((form) => form.length >= TELLING && words.has(form))
}

function formsOf(key: string): string[] {
  return [key.replace(/^(?:al|el)/, ''), key.replace(/s$/, ''), key.replace(/es$/, ''), `al${key}`].filter((form) => form !== key)
}

function runTogether(text: string, words: ReadonlySet<string>): Span[] {
  const telling = [...words].filter((word) => [...word].length >= TELLING)
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    if (!RUN_TOGETHER.test(piece)) return []
    const key = keyOf(piece).replace(/[^\p{L}\p{N}]/gu, '')
    if (!telling.some((word) => key.includes(word))) return []
    return [{ start: index, end: index + piece.length - (LAST_SIGNS.test(piece) ? 1 : 0) }]
  })
}

/** As `findNames`, in what is no running text (an address, an id): small letters name as well. */
export function hasName(text: string, { words }: Names): boolean {
  const key = keyOf(text).replace(/[^\p{L}\p{N}]/gu, '')
  return (
    [...words].some((word) => [...word].length >= TELLING && key.includes(word)) ||
    wordsOf(text).some((word) => words.has(word.key))
  )
}
