/** What the mouse is over, in a few words beside it. */
import { foreign, h } from '../dom.js'
import { byline, headline, type Value } from '../kinds.js'
import type { Article } from '../report.js'

export interface Tip {
  readonly node: HTMLElement
  show(values: readonly Value[], beside: Element): void
  hide(): void
}

const GAP = 6

/** A box that floats over the page. */
export function makeTip({ record }: Article): Tip {
  const node = h('div', { class: 'tip', role: 'tooltip', hidden: true })
  return {
    node,
    show(values, beside) {
      node.replaceChildren(
        ...values.map((value) =>
          h(
            'div',
            {},
            h('span', { class: `id c-${value.kind}` }, value.of.id),
            foreign(headline(value, record), { class: 'what' }),
            foreign(byline(value, record), { class: 'faint' }),
            foreign(value.of.by, { class: 'rule' }),
          ),
        ),
      )
      node.hidden = false
      const at = beside.getClientRects()[0] ?? beside.getBoundingClientRect()
      const own = node.getBoundingClientRect()
      const above = at.top - own.height - GAP
      const left = Math.max(GAP, Math.min(at.left, document.documentElement.clientWidth - own.width - GAP))
      node.style.setProperty('left', `${left}px`)
      node.style.setProperty('top', `${above >= GAP ? above : at.bottom + GAP}px`)
    },
    hide() {
      node.hidden = true
    },
  }
}
