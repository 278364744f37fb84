/** One article: its text and its values side by side, each pointing at the other. */
import type { MentionRecord } from '../../../../schema/pointer.js'
import { button, h, reveal } from '../dom.js'
import { KIND_NAMES, KINDS, type Kind, type Value, valuesOf } from '../kinds.js'
import type { Report } from '../report.js'
import { findWords, queryOf } from '../search.js'
import type { View } from '../view.js'
import { heading } from './heading.js'
import { highlight } from './highlight.js'
import { makePanel } from './panel.js'
import { markedText } from './text.js'
import { makeTip } from './tip.js'

/** The view of an article; `chosen` is the id of the value to begin with. */
export function articleView(report: Report, index: number, chosen: string | null): View {
  const article = report.article(index)
  const values = valuesOf(article.record)
  const byId = new Map(values.map((value) => [value.of.id, value]))
  const kinds = new Set<Kind>(KINDS)
  const text = markedText(article, values)
  const tip = makeTip(article)
  const panel = makePanel(article, values, { select, hover, goTo: (mention) => show(mention) })
  let current: string | null = null
  let station = -1
  let words: readonly string[] = []

  const sheet = h('aside', { class: 'sheet', 'aria-label': 'What was found' })
  const handle = button(
    { class: 'handle', 'aria-expanded': 'false', onclick: () => fold(!sheet.classList.contains('open')) },
    `What was found: ${values.length}`,
  )
  sheet.append(handle, panel.node)
  text.node.addEventListener('mouseover', (event) => pointed(event, true))
  text.node.addEventListener('mouseout', (event) => pointed(event, false))
  text.node.addEventListener('click', clicked)
  const node = h(
    'div',
    { class: 'article' },
    heading(report, article),
    filters(),
    h('div', { class: 'columns' }, text.node, sheet),
    tip.node,
  )

  return {
    title: article.row.title,
    node,
    seek(query) {
      words = queryOf(query)
      panel.filter(kinds, words)
      const found = findWords(words, article.text)
      highlight(
        'found',
        found.map(([start, end]) => text.range(start, end)),
      )
      const [first] = found
      if (first !== undefined) text.range(...first)?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    },
    move(step) {
      const { stations } = text
      if (current !== null && stations[station]?.id !== current) station = stations.findIndex(({ id }) => id === current)
      for (let next = station + step; next >= 0 && next < stations.length; next += step) {
        const { id, element } = stations[next] as (typeof stations)[number]
        if (!kinds.has((byId.get(id) as Value).kind)) continue
        station = next
        select(id, element)
        return
      }
    },
    close() {
      if (current === null && !sheet.classList.contains('open')) return false
      select(null)
      fold(false)
      return true
    },
    shown() {
      if (chosen !== null && byId.has(chosen)) select(chosen)
    },
    go([id]) {
      select(id ?? null)
      return true
    },
  }

  /** Makes a value the current one: open in the list, ringed in the text. */
  function select(id: string | null, element?: HTMLElement): void {
    for (const old of current === null ? [] : text.elementsOf(current)) old.classList.remove('on')
    current = id !== null && byId.has(id) ? id : null
    panel.open(current)
    highlight('evidence', [])
    tip.hide()
    if (current === null) return
    for (const own of text.elementsOf(current)) own.classList.add('on')
    const value = byId.get(current) as Value
    if (value.kind === 'event') highlight('evidence', [rangeOf(value.of.evidence)])
    else if ('attribution' in value.of && value.of.attribution !== null)
      highlight(
        'evidence',
        [value.of.attribution.speaker, value.of.attribution.cue].map((mention) => mention && rangeOf(mention)),
      )
    fold(true)
    const target = element ?? text.elementsOf(current)[0]
    if (target !== undefined) {
      reveal(target, 'center')
      target.focus({ preventScroll: true })
    }
  }

  function show(mention: MentionRecord): void {
    const start = article.coordinates.units(mention.start)
    const at = rangeOf(mention)
    highlight('evidence', [at])
    at?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const mark = text.stations.find((one) => one.start === start && one.id === current)?.element
    mark?.focus({ preventScroll: true })
  }

  function rangeOf({ start, end }: MentionRecord): Range | null {
    return text.range(article.coordinates.units(start), article.coordinates.units(end))
  }

  function hover(id: string, on: boolean): void {
    for (const element of text.elementsOf(id)) element.classList.toggle('hot', on)
  }

  function visible(element: Element): Value[] {
    return text
      .idsAt(element)
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ kind }) => kinds.has(kind))
  }

  function pointed(event: Event, on: boolean): void {
    const own = visible(event.target as Element)
    for (const { of } of own) {
      panel.point(of.id, on)
      hover(of.id, on)
    }
    if (on && own.length > 0) tip.show(own, event.target as Element)
    else tip.hide()
  }

  /** A click takes the uppermost value, a second one the value below it. */
  function clicked(event: Event): void {
    const own = visible(event.target as Element).map(({ of }) => of.id)
    if (own.length === 0) return
    const next = own[(own.indexOf(current ?? '') + 1) % own.length] as string
    select(next, event.target as HTMLElement)
  }

  /** On a small screen the list is a sheet that can be put away. */
  function fold(open: boolean): void {
    sheet.classList.toggle('open', open)
    handle.setAttribute('aria-expanded', String(open))
  }

  function filters(): HTMLElement {
    const boxes = KINDS.map((kind) => {
      const count = values.filter((value) => value.kind === kind).length
      const box = h('input', { type: 'checkbox', checked: true })
      box.addEventListener('change', () => {
        if (box.checked) kinds.add(kind)
        else kinds.delete(kind)
        text.node.classList.toggle(`no-${kind}`, !box.checked)
        panel.filter(kinds, words)
      })
      return h(
        'label',
        { class: 'legend' },
        box,
        h('span', { class: `m k-${kind}` }, KIND_NAMES[kind]),
        h('span', { class: 'faint' }, String(count)),
      )
    })
    return h('fieldset', { class: 'filters' }, h('legend', { class: 'unseen' }, 'Kinds shown'), ...boxes)
  }
}
