/**
 * Source → the parts of the page, by form and position: what is headline, by-line, date line, heading, paragraph, caption,
 * and what is furniture. Nothing is edited: blocks are ranges of the text as it was read.
 */
import type { Block, BlockKind, Cleaned, DateLine } from '../model/article.js'
import type { Source } from '../model/source.js'
import { Reading } from '../text/reading.js'
import type { Span } from '../text/span.js'
import { findByline } from './byline.js'
import { dateInCells, dateLineBasis } from './date-line.js'
import { type Features, featuresOf } from './features.js'
import { findFooterTitle } from './footer-title.js'
import type { FurnitureFinder } from './furniture.js'
import { findLines } from './lines.js'
import { issueDate, publicationIn } from './publication-line.js'
import { splitRunTogether } from './run-together.js'

/** How many lines from the top may hold headline, by-line and date line. */
const HEAD_LINES = 14
/** A line of so many words that ends like a sentence is body text. */
const BODY_WORDS = 18
const HEADING_WORDS = 16

interface Draft extends Span {
  readonly features: Features
  readonly apart: boolean
  kind: BlockKind | null
  repeats: number | null
}

/**
 * Finds the blocks, the headline, authors and date lines.
 * @param reading the source's text as a reader sees it
 */
export function clean(source: Source, furniture: FurnitureFinder, reading = Reading.ofWhole(source.text)): Cleaned {
  const { text } = reading
  const drafts: Draft[] = splitRunTogether(text, findLines(text)).map((line) => ({
    start: line.start,
    end: line.end,
    apart: line.apart,
    features: featuresOf(text, line),
    kind: null,
    repeats: null,
  }))
  const authors: Span[] = []
  const dateLines: DateLine[] = []
  markRepeats(drafts)
  markFurniture(drafts, furniture)
  markPublicationLines(drafts, dateLines)
  markDateLines(drafts, dateLines)
  markBylines(text, drafts, authors, dateLines)
  markDatedCells(drafts, dateLines)
  const headline = markHead(drafts)
  markBody(drafts)
  const title = headline ?? findFooterTitle(text, drafts)
  return {
    source,
    reading,
    blocks: drafts.map(
      (draft): Block => ({ kind: draft.kind ?? 'paragraph', start: draft.start, end: draft.end, repeats: draft.repeats }),
    ),
    title,
    authors,
    outlets: [],
    dateLines: dateLines.sort((a, b) => Number(a.basis === 'updated') - Number(b.basis === 'updated') || a.start - b.start),
    language: 'en',
  }
}

/** The same line printed twice: the later one repeats the earlier. */
function markRepeats(drafts: Draft[]): void {
  const seen = new Map<string, number>()
  drafts.forEach((draft, i) => {
    if (draft.features.words < 3) return
    const earlier = seen.get(draft.features.text)
    if (earlier === undefined) seen.set(draft.features.text, i)
    else {
      draft.repeats = earlier
      draft.kind = 'boilerplate'
      const first = drafts[earlier] as Draft
      if (first.kind === null && i - earlier === 1 && !first.features.text.startsWith('“')) first.kind = 'caption'
    }
  })
}

function markFurniture(drafts: Draft[], furniture: FurnitureFinder): void {
  let tail = false
  const body = drafts.findIndex((draft) => isBody(draft.features))
  const all = drafts.map((draft) => furniture(draft.features))
  const last = drafts.findLastIndex((draft, i) => isBody(draft.features) && all[i] === null && draft.repeats === null)
  drafts.forEach((draft, i) => {
    const found = all[i] ?? null
    if (found !== null) {
      draft.kind = found.kind
      if (found.tail && body >= 0 && i > body && last <= i) tail = true
    } else if (tail) draft.kind = 'boilerplate'
  })
}

/** Lines that say in words when the text appeared; that of a numbered report may be its title and stays what it is. */
function markPublicationLines(drafts: Draft[], dateLines: DateLine[]): void {
  drafts.forEach((draft, i) => {
    if (draft.repeats !== null) return
    const told = publicationIn(draft.features)
    const date = told ?? (i < HEAD_LINES && draft.kind === null ? issueDate(draft.features) : null)
    if (date === null) return
    if (told !== null) draft.kind = 'dateline'
    dateLines.push({ start: draft.start + date.start, end: draft.start + date.end, basis: date.basis })
  })
}

function markDateLines(drafts: Draft[], dateLines: DateLine[]): void {
  drafts.forEach((draft, i) => {
    if (draft.kind !== null) return
    const basis = dateLineBasis(draft.features)
    if (basis === null || (basis === 'stated' && i >= HEAD_LINES)) return
    draft.kind = 'dateline'
    dateLines.push({ start: draft.start, end: draft.end, basis })
  })
}

function markBylines(text: string, drafts: Draft[], authors: Span[], dateLines: DateLine[]): void {
  drafts.slice(0, HEAD_LINES).forEach((draft, i) => {
    if (draft.kind !== null) return
    const byline = findByline(draft.features, draft.start)
    if (byline === null) return
    const basis = byline.rest === null ? null : dateLineBasis(featuresOf(text, byline.rest))
    // "Jane Roe | John Doe" is a by-line below a headline or right above the body; elsewhere "Middle East | Latest News" is a menu.
    const below = drafts.slice(0, i).some((earlier) => earlier.kind === null && isHeadline(earlier.features))
    const next = drafts[i + 1]
    const above = next !== undefined && isBody(next.features)
    if (!byline.by && (!(below || above) || (byline.rest !== null && basis === null))) return
    draft.kind = 'byline'
    authors.push(...byline.names)
    if (byline.rest !== null && basis !== null) dateLines.push({ ...byline.rest, basis })
  })
}

/** "Analysis | Dana Whitlow | The Northern Review | 3 November 2025": a line of the head that is no by-line and holds the date. */
function markDatedCells(drafts: Draft[], dateLines: DateLine[]): void {
  for (const draft of drafts.slice(0, HEAD_LINES)) {
    const date = draft.kind === null ? dateInCells(draft.features) : null
    if (date === null) continue
    draft.kind = 'dateline'
    dateLines.push({ start: draft.start + date.start, end: draft.start + date.end, basis: date.basis })
  }
}

function isBody(features: Features): boolean {
  return features.words >= BODY_WORDS && features.sentence
}

/** The headline is the first line above the body that could be one; a standfirst may follow it. */
function markHead(drafts: Draft[]): Span | null {
  const head = drafts.slice(0, HEAD_LINES)
  const title = head.findIndex((draft) => draft.kind === null && isHeadline(draft.features))
  if (title < 0 || head.slice(0, title).some((draft) => draft.kind === null && isBody(draft.features))) return null
  const draft = drafts[title] as Draft
  const after = drafts.slice(title + 1)
  if (!after.some((later) => later.kind === null && (isBody(later.features) || later.features.words >= 8))) return null
  draft.kind = 'title'
  const next = head.findIndex(
    (later, i) => i > title && later.kind === null && later.features.words >= 8 && later.features.sentence,
  )
  if (next > 0 && next <= title + 3) {
    // A paragraph is a standfirst when the page goes on with head matter (by-line, date, the headline again, a teaser).
    const between = head.slice(next + 1, next + 6)
    const stop = between.findIndex((later) => later.kind === null && isBody(later.features))
    const matter = (stop < 0 ? between : between.slice(0, stop)).some(
      (later) => later.kind === 'byline' || later.kind === 'dateline' || later.kind === 'boilerplate' || isTeaser(later),
    )
    if (matter) {
      const standfirst = head[next] as Draft
      standfirst.kind = 'standfirst'
      for (const later of stop < 0 ? between : between.slice(0, stop))
        if (later.kind === null && isTeaser(later)) later.kind = 'boilerplate'
    }
  }
  return { start: draft.start, end: draft.end }
}

function isHeadline(features: Features): boolean {
  const count = features.words
  if (count < 3 || count > 30 || features.bullet || features.text.length > 220) return false
  if (/[.…]$/.test(features.text)) return false
  return !/^[“"].{0,200}[”"]$/.test(features.text) || count >= 5
}

/** A headline of another article that sits right under a standfirst, with no space between. */
function isTeaser(draft: Draft): boolean {
  return !draft.apart && !draft.features.sentence && draft.features.words >= 5 && draft.features.capitals > 0.7
}

function markBody(drafts: Draft[]): void {
  drafts.forEach((draft, i) => {
    if (draft.kind !== null) return
    const { features } = draft
    const next = drafts[i + 1]
    if (isCaption(features)) draft.kind = 'caption'
    else if (isPullQuote(features, drafts, i)) draft.kind = 'quotation'
    else if (!features.sentence && features.words <= HEADING_WORDS && next !== undefined && !/[,:;–—-]$/.test(features.text))
      draft.kind = 'heading'
    else if (features.words <= HEADING_WORDS - 2 && next !== undefined && /[?!]$/.test(features.text)) draft.kind = 'heading'
    else draft.kind = 'paragraph'
  })
}

const CREDIT =
  /(?:getty images|\/ ?(?:afp|ap|reuters)\b|\((?:ap|afp|reuters|file|photo)[^()]{0,60}\)$|^(?:file )?photos?:|^\(?photo by|^caption:)/i

/** What any credit has; most paragraphs have none of it, and the expression would be tried at each of their letters. */
function mayHoldCredit({ text, folded }: Features): boolean {
  return (
    text.includes('(') || text.includes('/') || folded.includes('getty images') || /^(?:(?:file )?photo|caption)/.test(folded)
  )
}

/** A picture's line: it carries a credit, or ends in a bracket or a credit after its full stop. */
function isCaption(features: Features): boolean {
  if (features.words > 60 || features.text.length > 420) return false
  if (mayHoldCredit(features) && CREDIT.test(features.text)) return true
  const bracket = features.text.includes('(')
  if (!features.sentence) {
    if (bracket && features.words >= 5 && /\([^()]{2,60}\)$/.test(features.text)) return true
    const stop = features.text.lastIndexOf('. ')
    if (stop > 20) {
      const credit = features.text.slice(stop + 2).split(' ')
      return credit.length >= 2 && credit.length <= 9 && credit.filter((word) => /^\p{Lu}/u.test(word)).length >= 2
    }
    return false
  }
  return (
    bracket &&
    features.words >= 6 &&
    features.words <= 40 &&
    /\(\p{Lu}[^()]{1,40}\)\.$/u.test(features.text) &&
    features.text.indexOf('. ') < 0
  )
}

/** A line wholly in quotation marks which stands apart: said again from the text, or signed in the next line. */
function isPullQuote(features: Features, drafts: readonly Draft[], at: number): boolean {
  if (!/^[“"«]/.test(features.text) || !/[”"»]\.?$/.test(features.text)) return false
  const next = drafts[at + 1]
  return features.words >= 6 && next !== undefined && !next.features.sentence && next.features.words <= 14
}
