/** The keys of the page. */
import { button, h } from './dom.js'

export const KEYS: readonly (readonly [key: string, what: string])[] = [
  ['j', 'next article, value, row'],
  ['k', 'one before'],
  ['n', 'next article'],
  ['p', 'article before'],
  ['/', 'search here'],
  ['1 – 6', 'to a view'],
  ['Enter', 'open it'],
  ['Escape', 'close, leave the search'],
  ['?', 'help'],
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
      'Point at marked words to see what they stand for; click for all that was recorded, again for what lies below.',
    ),
  )
  dialog.append(button({ onclick: () => dialog.close() }, 'Close'))
  return dialog
}
