/** A table that sorts by any column and shows one page of its rows; on a small screen each row becomes a card. */
import { button, type Child, focusNext, h, reveal } from './dom.js'
import { makePages } from './pages.js'
import { compareBy, type SortKey } from './sorting.js'

export interface Column<Row> {
  readonly name: string
  readonly numeric?: boolean
  /** What rows are sorted by; null comes last, whatever the direction. */
  key(row: Row): SortKey
  /** What is shown; the key itself when left out. */
  cell?(row: Row): Child
}

export interface Table<Row> {
  readonly node: HTMLElement
  setRows(rows: readonly Row[]): void
  move(step: 1 | -1): void
}

const PAGE = 100

/** A table; `sortedBy` is the column to begin with, downwards when `down`. */
export function makeTable<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  sortedBy: number | null = null,
  down = true,
): Table<Row> {
  let rows: readonly Row[] = []
  let sorted: readonly Row[] = []
  let column = sortedBy
  let downwards = down
  let first = 0
  const body = h('tbody', {
    // Enter on a row that j or k chose goes where the row leads.
    onkeydown: ({ key, target }: KeyboardEvent) => {
      if (key === 'Enter' && target instanceof HTMLTableRowElement) target.querySelector('a')?.click()
    },
  })
  const heads = columns.map(({ name, numeric }, i) => {
    const head = h(
      'th',
      { scope: 'col', class: numeric === true ? 'number' : '' },
      button({ onclick: () => sortBy(i) }, name, h('span', { class: 'arrow', 'aria-hidden': 'true' })),
    )
    return head
  })
  const pages = makePages(PAGE, (to) => {
    first = to
    draw()
    reveal(node, 'start')
  })
  const table = h('table', {}, h('caption', { class: 'unseen' }, caption), h('thead', {}, h('tr', {}, ...heads)), body)
  const node = h('div', { class: 'table' }, h('div', { class: 'wide' }, table), pages.node)

  return {
    node,
    setRows(given) {
      rows = given
      first = 0
      sort()
    },
    move(step) {
      focusNext([...body.children] as HTMLElement[], step)
    },
  }

  function sortBy(i: number): void {
    downwards = column === i ? !downwards : (columns[i] as Column<Row>).numeric === true
    column = i
    first = 0
    sort()
  }

  function sort(): void {
    const by = column === null ? null : (columns[column] as Column<Row>)
    sorted = by === null ? rows : [...rows].sort(compareBy(by.key, downwards))
    heads.forEach((head, i) => {
      if (i === column) head.setAttribute('aria-sort', downwards ? 'descending' : 'ascending')
      else head.removeAttribute('aria-sort')
    })
    draw()
  }

  function draw(): void {
    pages.show(first, sorted.length)
    body.replaceChildren(
      ...sorted.slice(first, first + PAGE).map((row) => h('tr', { tabindex: -1 }, ...columns.map((one) => cellOf(one, row)))),
    )
  }

  function cellOf({ name, numeric, key, cell }: Column<Row>, row: Row): HTMLElement {
    const content = cell === undefined ? key(row) : cell(row)
    const child = typeof content === 'number' ? content.toLocaleString('en') : content
    return h('td', { 'data-name': name, class: numeric === true ? 'number' : '' }, child)
  }
}
