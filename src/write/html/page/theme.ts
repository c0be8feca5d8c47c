import { h } from './dom.ts'

const THEMES = ['auto', 'light', 'dark'] as const
const KEPT = 'fakta-theme'

/** A choice between light, dark, and what the system prefers. */
export function themeSwitch(): HTMLElement {
  const choice = h(
    'select',
    { id: 'theme', 'aria-label': 'Colours', onchange: () => apply(choice.value) },
    ...THEMES.map((theme) => h('option', { value: theme }, theme)),
  )
  const apply = (theme: string) => {
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    try {
      localStorage.setItem(KEPT, theme)
    } catch {
      // Storage is forbidden here: the choice holds until the page is closed.
    }
  }
  choice.value = keptTheme()
  apply(choice.value)
  return choice
}

function keptTheme(): string {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEPT)) ?? 'auto'
  } catch {
    return 'auto'
  }
}
