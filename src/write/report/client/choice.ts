/** Small controls over a view. */
import { h } from './dom.js'

/** A named list of which one is chosen; the first stands for all. */
export function makeChoice(
  name: string,
  options: readonly (readonly [value: string, text: string])[],
  changed: (value: string) => void,
): HTMLElement {
  const select = h('select', {}, ...options.map(([value, text]) => h('option', { value }, text)))
  select.addEventListener('change', () => changed(select.value))
  return h('label', { class: 'choice' }, `${name} `, select)
}

/** A named box to tick. */
export function makeTick(name: string, checked: boolean, changed: (on: boolean) => void): HTMLElement {
  const box = h('input', { type: 'checkbox', checked })
  box.addEventListener('change', () => changed(box.checked))
  return h('label', { class: 'choice' }, box, ` ${name}`)
}
