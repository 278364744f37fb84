/** Long lists a page at a time. */
import { button, h } from './dom.js'

export interface Pages {
  readonly node: HTMLElement
  /** Shows the page of an item, of so many. */
  show(first: number, count: number): void
}

/** `1–50 of 2,000` with a step back and forth. */
export function makePages(size: number, turn: (first: number) => void): Pages {
  let at = 0
  const text = h('span', { role: 'status' })
  const back = button({ onclick: () => turn(at - size) }, '← Previous')
  const on = button({ onclick: () => turn(at + size) }, 'Next →')
  const node = h('p', { class: 'pages' }, back, text, on)
  return {
    node,
    show(first, count) {
      at = first
      const number = (n: number): string => n.toLocaleString('en')
      text.textContent =
        count === 0 ? 'Nothing to show' : `${number(first + 1)}–${number(Math.min(first + size, count))} of ${number(count)}`
      back.disabled = first === 0
      on.disabled = first + size >= count
      back.hidden = on.hidden = count <= size
    },
  }
}
