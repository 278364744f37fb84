/**
 * The text as a reader sees it, which is what all rules match, and where each character of it stands in the source.
 *
 *     Al<zero-width space>ep<soft hyphen>po      is read as Aleppo; its pointer covers all eight characters
 *     ٣  ３  3️⃣                                  are read as 3
 *     12<no-break space>000                      is read as 12 000
 *     in 🇸🇾 Homs                                 is read as in Homs: pictures are space
 *
 * Nearly all news is read as it is: then nothing is copied.
 */
import { BREAK, type Characters, DIGIT, INVISIBLE, MARK, SPACE } from './characters.js'
import type { Span } from './span.js'

/** Behind these a joiner is part of the spelling or of the picture (Persian, Hindi, emoji), not a trick. */
const FIRST_JOINED = 0x0590
const SPACE_UNIT = 32
const ZERO_WIDTH_NON_JOINER = 0x200c
const ZERO_WIDTH_JOINER = 0x200d

export class Reading {
  private constructor(
    readonly text: string,
    private readonly source: string,
    /** The offset in the source of each unit; null when the two texts are one. */
    private readonly origins: Int32Array | null,
  ) {}

  /** The text as it is. */
  static ofWhole(text: string): Reading {
    return new Reading(text, text, null)
  }

  /** The text without what is not seen, its digits and spaces those of ASCII, pictures between its words spaces too. */
  static of(source: string, characters: Characters): Reading {
    if (isPlain(source, characters.kind)) return new Reading(source, source, null)
    const copy = new Copy(source)
    for (let i = 0; i < source.length; i++) copyUnit(copy, i, characters)
    copy.endLine()
    return new Reading(copy.text(), source, copy.origins.slice(0, copy.length))
  }

  /** The range of the source that was read as this one: from its first character to its last. */
  sourceSpan({ start, end }: Span): Span {
    const { source, origins } = this
    if (origins === null || start < 0 || start >= end || end > origins.length) return { start, end }
    const first = origins[start] as number
    const last = origins[end - 1] as number
    // Of a picture, the two spaces that stand for it may be parted; its halves may not.
    return { start: isPicture(source, first - 1) ? first - 1 : first, end: isPicture(source, last) ? last + 2 : last + 1 }
  }
}

/** The reading as far as it is written. */
class Copy {
  readonly origins: Int32Array
  private readonly units: Uint16Array
  length = 0
  private words = false
  /** Where the pictures behind the last word of the line begin, or -1. */
  private pictures = -1
  constructor(readonly source: string) {
    this.origins = new Int32Array(source.length)
    this.units = new Uint16Array(source.length)
  }

  /** The unit written last; 0 at the beginning. */
  get last(): number {
    return this.units[this.length - 1] ?? 0
  }

  add(unit: number, from: number): void {
    this.origins[this.length] = from
    this.units[this.length++] = unit
  }

  addWord(unit: number, from: number): void {
    this.words = true
    this.pictures = -1
    this.add(unit, from)
  }

  /** Both halves of a picture: a space between words; before the first word of a line it stays, being part of a headline. */
  addPicture(from: number): void {
    if (this.words && this.pictures < 0) this.pictures = this.length
    for (const at of [from, from + 1]) this.add(this.words ? SPACE_UNIT : this.source.charCodeAt(at), at)
  }

  /** Pictures behind the last word of a line stay as well. */
  endLine(): void {
    if (this.pictures >= 0)
      for (let i = this.pictures; i < this.length; i++) {
        const from = this.origins[i] as number
        if (isPicture(this.source, from) || isPicture(this.source, from - 1)) this.units[i] = this.source.charCodeAt(from)
      }
    this.words = false
    this.pictures = -1
  }

  text(): string {
    let text = ''
    for (let at = 0; at < this.length; at += PIECE)
      text += String.fromCharCode(...this.units.subarray(at, Math.min(at + PIECE, this.length)))
    return text
  }
}

/** How many units go to one call: more arguments than an engine takes would be an error. */
const PIECE = 8192

function copyUnit(copy: Copy, i: number, { kind, fold }: Characters): void {
  const { source } = copy
  const unit = source.charCodeAt(i)
  if (isPicture(source, i)) {
    copy.addPicture(i)
    return
  }
  // The low halves of pictures, and of tags and variation selectors beyond 16 bits, went with the high ones.
  if (i > 0 && (isPicture(source, i - 1) || isTag(source, i - 1))) return
  switch (kind[unit]) {
    case INVISIBLE:
      if (isJoiner(unit) && copy.last >= FIRST_JOINED) copy.add(unit, i)
      return
    case MARK:
      // The marks of a key with a digit: 3️⃣.
      if (!isAsciiDigit(copy.last)) copy.add(unit, i)
      return
    case SPACE:
      // No-break, thin and wide spaces are spaces; a tab stays a tab.
      copy.add(unit > 0x7f ? SPACE_UNIT : unit, i)
      return
    case BREAK:
      copy.endLine()
      copy.add(unit, i)
      return
    case DIGIT:
      copy.addWord(fold[unit] as number, i)
      return
    default:
      copy.addWord(unit, i)
  }
}

function isPlain(text: string, kind: Uint8Array): boolean {
  let digit = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const which = kind[unit]
    if (which === INVISIBLE || (which === MARK && digit)) return false
    digit = which === DIGIT
    if (unit > 0x7f && (digit || which === SPACE || isPicture(text, i))) return false
  }
  return true
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** The pictures of U+1F000 to U+1FBFF: emoji, flags. */
function isPicture(text: string, at: number): boolean {
  return isPair(text, at, 0xd83c, 0xd83e)
}

/** Tags and variation selectors of U+E0000 to U+E0FFF. */
function isTag(text: string, at: number): boolean {
  return isPair(text, at, 0xdb40, 0xdb43)
}

/** A character beyond 16 bits whose high half is one of these. */
function isPair(text: string, at: number, first: number, last: number): boolean {
  const unit = text.charCodeAt(at)
  if (!(unit >= first && unit <= last)) return false
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff
}

function isJoiner(unit: number): boolean {
  return unit === ZERO_WIDTH_JOINER || unit === ZERO_WIDTH_NON_JOINER
}
