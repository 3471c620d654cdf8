const address = /[\p{L}\p{N}._%+'&/=-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)+/u

/** Takes the first mail address out of a text ('mailto:', 'Name <a@b.example>', 'a@b; c@d'), in lower case, or null. */
export function readEmail(text: string): string | null {
  const found = address.exec(text.replace(/mailto:/i, ''))
  return found ? found[0].toLowerCase() : null
}
