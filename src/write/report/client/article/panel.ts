/** The list of an article's values beside its text; the chosen one is open and tells all. */
import type { MentionRecord } from '../../../../schema/pointer.js'
import { button, foreign, h } from '../dom.js'
import { byline, headline, KIND_NAMES, KINDS, type Kind, mentionsOf, type Value } from '../kinds.js'
import type { Article } from '../report.js'
import { matches, type Query } from '../search.js'
import { fieldsOf } from './fields.js'

/** More of one kind are shown when asked for. */
const SHOWN_AT_ONCE = 200

export interface Panel {
  readonly node: HTMLElement
  /** Opens a value, or closes the open one. */
  open(id: string | null): void
  /** Marks a value as pointed at. */
  point(id: string, on: boolean): void
  filter(kinds: ReadonlySet<Kind>, query: Query): void
}

export interface PanelActions {
  select(id: string | null): void
  hover(id: string, on: boolean): void
  goTo(mention: MentionRecord): void
}

/** The list, kind by kind. */
export function makePanel({ record }: Article, values: readonly Value[], actions: PanelActions): Panel {
  const rows = new Map<string, { readonly value: Value; readonly item: HTMLLIElement; readonly head: HTMLButtonElement }>()
  const sections = new Map<Kind, { readonly node: HTMLElement; readonly list: HTMLElement; readonly count: HTMLElement }>()
  const node = h('div', { class: 'values' })
  let opened: string | null = null

  const draw = (value: Value): HTMLLIElement => {
    const { id } = value.of
    const head = button(
      {
        class: 'value',
        'aria-expanded': 'false',
        onclick: () => actions.select(opened === id ? null : id),
        onmouseenter: () => actions.hover(id, true),
        onmouseleave: () => actions.hover(id, false),
      },
      h('span', { class: `id c-${value.kind}` }, id),
      foreign(headline(value, record), { class: 'what' }),
      foreign(byline(value, record), { class: 'faint' }),
    )
    const item = h('li', {}, head)
    rows.set(id, { value, item, head })
    return item
  }
  for (const kind of KINDS) {
    const own = values.filter((value) => value.kind === kind)
    if (own.length === 0) continue
    const list = h('ul', {}, ...own.slice(0, SHOWN_AT_ONCE).map(draw))
    const rest = own.slice(SHOWN_AT_ONCE)
    const more = button({ class: 'more' }, `${rest.length} more`)
    more.addEventListener('click', () => {
      list.append(...rest.filter(({ of }) => !rows.has(of.id)).map(draw))
      more.remove()
    })
    const count = h('span', { class: 'faint' }, String(own.length))
    const section = h(
      'section',
      { class: `kind c-${kind}` },
      h('h3', {}, KIND_NAMES[kind], ' ', count),
      list,
      rest.length > 0 && more,
    )
    sections.set(kind, { node: section, list, count })
    node.append(section)
  }
  if (values.length === 0) node.append(h('p', { class: 'none' }, 'Nothing was found in this article.'))

  return {
    node,
    open(id) {
      const before = opened === null ? undefined : rows.get(opened)
      before?.head.setAttribute('aria-expanded', 'false')
      before?.item.querySelector('.details')?.remove()
      opened = id
      if (id === null) return
      const value = values.find(({ of }) => of.id === id)
      if (value === undefined) return
      if (!rows.has(id)) sections.get(value.kind)?.list.append(draw(value))
      const row = rows.get(id)
      row?.head.setAttribute('aria-expanded', 'true')
      row?.item.append(details(value))
      row?.item.scrollIntoView({ block: 'nearest' })
    },
    point(id, on) {
      rows.get(id)?.head.classList.toggle('hot', on)
    },
    filter(kinds, query) {
      const found = new Set<Kind>()
      for (const { value, item } of rows.values()) {
        const texts = [
          value.of.id,
          headline(value, record),
          byline(value, record),
          ...mentionsOf(value).map(({ quote }) => quote),
        ]
        item.hidden = !matches(query, ...texts)
        if (!item.hidden) found.add(value.kind)
      }
      for (const [kind, section] of sections) section.node.hidden = !kinds.has(kind) || !found.has(kind)
    },
  }

  function details(value: Value): HTMLElement {
    const fields = fieldsOf(value, record, { select: actions.select, point: actions.goTo })
    const json = h('details', { class: 'json' }, h('summary', {}, 'Record as JSON'))
    json.addEventListener('toggle', () => {
      if (json.childElementCount === 1) json.append(h('pre', { dir: 'ltr' }, JSON.stringify(value.of, null, 1)))
    })
    return h(
      'div',
      { class: 'details' },
      h(
        'dl',
        {},
        ...fields.flatMap(([name, ...content]) => [
          h('dt', {}, name),
          h('dd', {}, ...content.map((one) => (typeof one === 'string' ? foreign(one) : one))),
        ]),
      ),
      json,
    )
  }
}
