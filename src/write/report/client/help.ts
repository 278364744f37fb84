/** The keys of the page. */
import { button, h } from './dom.js'

export const KEYS: readonly (readonly [key: string, what: string])[] = [
  ['j', 'next item: article, value in the text, row'],
  ['k', 'item before'],
  ['n', 'next article'],
  ['p', 'article before'],
  ['/', 'search in this view'],
  ['1 – 6', 'go to a view'],
  ['Enter', 'open what is chosen'],
  ['Escape', 'close what is open, leave the search'],
  ['?', 'these keys'],
]

/** The dialog that tells them. */
export function makeHelp(): HTMLDialogElement {
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'help-title' },
    h('h2', { id: 'help-title' }, 'Keys'),
    h('dl', { class: 'keys' }, ...KEYS.flatMap(([key, what]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, what)])),
    h(
      'p',
      { class: 'faint' },
      'In an article, point at marked words to see what they stand for; click to see all that was recorded. A second click takes what lies below.',
    ),
  )
  dialog.append(button({ onclick: () => dialog.close() }, 'Close'))
  return dialog
}
