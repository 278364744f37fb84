/** What stands above an article: its name, where it is from, and what the reader had doubts about. */
import { foreign, h } from '../dom.js'
import type { Article, Report } from '../report.js'

/** The head of an article, with the ways to its neighbours. */
export function heading(report: Report, { index, row, record }: Article): HTMLElement {
  const step = (to: number, name: string): HTMLElement | null =>
    to < 0 || to >= report.rows.length ? null : h('a', { href: `#/article/${to}`, rel: to < index ? 'prev' : 'next' }, name)
  const facts = [
    row.published === null ? 'no date of publication' : `${row.published} (${row.basis})`,
    row.outlet,
    `${record.source.length.toLocaleString('en')} characters`,
    record.source.encoding === 'utf-8' ? null : record.source.encoding,
  ]
  const opensWithTitle = record.blocks.find(({ kind }) => kind !== 'navigation' && kind !== 'boilerplate')?.kind === 'title'
  const notes = record.diagnostics.filter(({ severity }) => severity !== 'info')
  return h(
    'header',
    { class: 'about' },
    h(
      'p',
      { class: 'path' },
      foreign(row.path),
      h('span', { class: 'steps' }, step(index - 1, '← Previous'), step(index + 1, 'Next →')),
    ),
    h('h1', { class: opensWithTitle ? 'unseen' : '' }, foreign(row.title)),
    h('p', { class: 'faint' }, ...facts.filter((fact) => fact !== null).flatMap((fact, i) => [i > 0 && ' · ', foreign(fact)])),
    ...notes.map(({ message }) => h('p', { class: 'note' }, foreign(`Note: ${message}`))),
  )
}
