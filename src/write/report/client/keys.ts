/** One key, one thing to do; none while somebody types. */
import type { View } from './view.js'

export interface KeyTargets {
  readonly search: HTMLInputElement
  readonly help: HTMLDialogElement
  view(): View | null
  goToView(index: number): void
  stepArticle(step: 1 | -1): void
}

/** Listens on the whole page. */
export function listenForKeys({ search, help, view, goToView, stepArticle }: KeyTargets): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || help.open) return
    const { key } = event
    if (key === 'Escape') {
      if (document.activeElement === search) {
        search.value = ''
        view()?.seek?.('')
        search.blur()
      } else if (view()?.close?.() !== true) search.blur()
      return
    }
    if (isTyping(event.target)) return
    if (key === '/') search.focus()
    else if (key === '?') help.showModal()
    else if (key === 'j') view()?.move?.(1)
    else if (key === 'k') view()?.move?.(-1)
    else if (key === 'n') stepArticle(1)
    else if (key === 'p') stepArticle(-1)
    else if (/^[1-9]$/.test(key)) goToView(Number(key) - 1)
    else return
    event.preventDefault()
  })
}

function isTyping(target: EventTarget | null): boolean {
  const name = target instanceof Element ? target.tagName : ''
  return name === 'TEXTAREA' || name === 'SELECT' || (name === 'INPUT' && (target as HTMLInputElement).type !== 'checkbox')
}
