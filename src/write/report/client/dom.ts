/** Elements out of plain values. Text goes in as text only: nothing here, or anywhere in the page, writes markup. */

export type Child = Node | string | null | false
type Value = string | number | boolean | null | undefined | ((event: never) => void)
export type Attributes = Readonly<Record<string, Value>>

/** An HTML element; an attribute `onclick` takes a function, `false` and `null` leave an attribute out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children)
}

/** An SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as unknown as EventListener)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value))
  }
  element.append(...children.filter((child) => child !== null && child !== false))
  return element
}

/** Words from outside: their direction, and what would turn the line around, stay within them. */
export function foreign(text: string, attributes: Attributes = {}): HTMLElement {
  return h('bdi', attributes, text)
}

/** Foreign words between quotation marks, the spaces in them made one. */
export function quoted(text: string, limit = 200): HTMLElement {
  const letters = [...text.slice(0, limit * 2).replace(/\s+/g, ' ')]
  const cut = letters.length > limit || text.length > limit * 2
  return h('q', {}, foreign(cut ? `${letters.slice(0, limit).join('')}…` : letters.join('')))
}

/** A button that does something. */
export function button(attributes: Attributes, ...children: Child[]): HTMLButtonElement {
  return h('button', { type: 'button', ...attributes }, ...children)
}

/** Puts an element where it can be seen without more movement than needed. */
export function reveal(element: Element, block: ScrollLogicalPosition = 'nearest'): void {
  element.scrollIntoView({ block, inline: 'nearest' })
}

/** Focuses the item after or before the one with the focus; the first or the last when none has it. */
export function focusNext(items: readonly HTMLElement[], step: 1 | -1): HTMLElement | null {
  const at = items.findIndex((item) => item.contains(document.activeElement))
  const next = items[at < 0 ? (step > 0 ? 0 : items.length - 1) : at + step] ?? null
  next?.focus()
  return next
}
