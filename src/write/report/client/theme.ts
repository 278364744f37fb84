/** Light or dark: as the system says, until the reader says otherwise. */
import { button } from './dom.js'

const KEY = 'extract-report-theme'
const NAMES = { auto: 'as the system', light: 'light', dark: 'dark' } as const
type Theme = keyof typeof NAMES
const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'dark', dark: 'light', light: 'auto' }
const SIGNS: Readonly<Record<Theme, string>> = { auto: '◐', dark: '●', light: '○' }

/** The switch; what was chosen is kept where the browser lets a file keep anything. */
export function makeThemeSwitch(): HTMLElement {
  const node = button({ class: 'icon', onclick: () => set(NEXT[now()]) })
  set(stored())
  return node

  function now(): Theme {
    return (document.documentElement.dataset.theme as Theme | undefined) ?? 'auto'
  }

  function set(theme: Theme): void {
    document.documentElement.dataset.theme = theme
    node.textContent = SIGNS[theme]
    node.title = `Colours: ${NAMES[theme]}`
    node.setAttribute('aria-label', `Colours: ${NAMES[theme]}; change`)
    try {
      localStorage.setItem(KEY, theme)
    } catch {
      // A file from disk may not be allowed to keep it.
    }
  }
}

function stored(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    return 'auto'
  }
}
