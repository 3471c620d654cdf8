/** Where to go after signing in: the path within Mainstay that was asked for, else the first page. Refuses other hosts. */
export function safeReturnPath(wanted: string | undefined): string {
  const first = '/portfolio'
  if (!wanted?.startsWith('/')) return first
  // A browser reads "//host" and "/\host" as another site, and drops tabs and line ends before it looks.
  if (/^\/[/\\]/.test(wanted) || hasControlCharacter(wanted)) return first
  return wanted === '/' || wanted.startsWith('/sign-in') ? first : wanted
}

function hasControlCharacter(text: string): boolean {
  return Array.from(text).some((character) => character < ' ')
}
