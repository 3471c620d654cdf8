// Runs before the first paint, so that a dark screen never flashes white. The key is the one in colorScheme.ts.
;(function () {
  var chosen = null
  try {
    chosen = localStorage.getItem('mainstay.colorScheme')
  } catch {
    // Storage can be forbidden; then the system decides.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
