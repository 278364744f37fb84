/** The article's text with its marks. */
import type { BlockKind } from '../../../../model/article.js'
import { h } from '../dom.js'
import { mentionsOf, type Value } from '../kinds.js'
import type { Article } from '../report.js'
import { type Mark, segmentsOf } from './segments.js'

const TAGS: Readonly<Record<BlockKind, 'h2' | 'h3' | 'p' | 'blockquote'>> = {
  title: 'h2',
  heading: 'h3',
  quotation: 'blockquote',
  standfirst: 'p',
  byline: 'p',
  dateline: 'p',
  paragraph: 'p',
  caption: 'p',
  navigation: 'p',
  boilerplate: 'p',
}

export interface MarkedText {
  readonly node: HTMLElement
  /** The elements of a value, in the order of the text. */
  elementsOf(id: string): readonly HTMLElement[]
  /** The values that lie over an element, uppermost first. */
  idsAt(element: Element): readonly string[]
  /** The first element of each mark, in the order of the text: the stations of j and k. */
  readonly stations: readonly { readonly id: string; readonly element: HTMLElement; readonly start: number }[]
  /** A range of the text for the browser to highlight. */
  range(start: number, end: number): Range | null
}

/** Draws all blocks of an article. */
export function markedText({ record, text, coordinates }: Article, values: readonly Value[]): MarkedText {
  const marks: Mark[] = values
    .flatMap((value) =>
      mentionsOf(value).map(({ start, end }) => ({
        id: value.of.id,
        kind: value.kind,
        start: coordinates.units(start),
        end: coordinates.units(end),
      })),
    )
    .sort((a, b) => a.start - b.start)
  const elements = new Map<string, HTMLElement[]>()
  const ids = new Map<Element, readonly string[]>()
  const nodes: { readonly start: number; readonly node: Text }[] = []
  const stations: { id: string; element: HTMLElement; start: number }[] = []
  const seen = new Set<Mark>()
  let first = 0

  const piece = (start: number, end: number): Node[] => {
    // Marks are in order of their start: what ended before this block need not be looked at again.
    while (first < marks.length && (marks[first] as Mark).end <= start) first++
    return segmentsOf(marks.slice(first, upTo(marks, end)), start, end).map((segment) => {
      const node = document.createTextNode(text.slice(segment.start, segment.end))
      nodes.push({ start: segment.start, node })
      const [top, second] = segment.marks
      if (top === undefined) return node
      const classes = [`m k-${top.kind}`, second === undefined || second.kind === top.kind ? '' : `o-${second.kind}`]
      const element = h('mark', { class: classes.join(' ').trim(), tabindex: -1 }, node)
      ids.set(element, [...new Set(segment.marks.map(({ id }) => id))])
      for (const mark of segment.marks) {
        const own = elements.get(mark.id)
        if (own === undefined) elements.set(mark.id, [element])
        else own.push(element)
        if (!seen.has(mark)) stations.push({ id: mark.id, element, start: mark.start })
        seen.add(mark)
      }
      return element
    })
  }

  const node = h('article', { class: 'text', 'aria-label': 'Text of the article', lang: record.language })
  const write = (tag: 'h2' | 'h3' | 'p' | 'blockquote', kind: string, start: number, end: number): void => {
    const block = h(tag, { class: `b ${kind}` }, ...piece(start, end))
    // Afterwards: a browser would look for the direction again with every piece that is put in.
    block.dir = 'auto'
    node.append(block)
  }
  let at = 0
  for (const block of record.blocks) {
    const [start, end] = [coordinates.units(block.start), coordinates.units(block.end)]
    // Nothing of the text is lost where no block holds it.
    if (text.slice(at, start).trim() !== '') write('p', '', at, start)
    write(TAGS[block.kind], `b-${block.kind}`, start, end)
    at = end
  }
  if (text.slice(at).trim() !== '') write('p', '', at, text.length)
  if (text.trim() === '') node.append(h('p', { class: 'none' }, 'This article is empty.'))

  stations.sort((a, b) => a.start - b.start)

  const range = (start: number, end: number): Range | null => {
    const from = nodeAt(nodes, start)
    const to = nodeAt(nodes, end - 1)
    if (from === null || to === null) return null
    const made = document.createRange()
    made.setStart(from.node, Math.min(start - from.start, from.node.length))
    made.setEnd(to.node, Math.min(end - to.start, to.node.length))
    return made
  }
  return { node, elementsOf: (id) => elements.get(id) ?? [], idsAt: (element) => ids.get(element) ?? [], stations, range }
}

function upTo(marks: readonly Mark[], end: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] as Mark).start < end) low = middle + 1
    else high = middle
  }
  return low
}

function nodeAt<T extends { readonly start: number }>(nodes: readonly T[], offset: number): T | null {
  let [low, high] = [0, nodes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle] as T).start <= offset) low = middle + 1
    else high = middle
  }
  return nodes[low - 1] ?? null
}
