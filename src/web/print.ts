const SCHEME = 'data-mantine-color-scheme'

/** Puts the light scheme on while the page goes to paper or PDF, and takes it off afterwards. */
export function printInLight(): void {
  const root = document.documentElement
  let before: string | null = null
  addEventListener('beforeprint', () => {
    before = root.getAttribute(SCHEME)
    root.setAttribute(SCHEME, 'light')
  })
  addEventListener('afterprint', () => {
    if (before) root.setAttribute(SCHEME, before)
  })
}
