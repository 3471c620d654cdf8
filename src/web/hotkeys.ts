/** What of a keyboard event decides about a shortcut. */
export type KeyPress = {
  key: string
  code: string
  ctrlKey?: boolean
  metaKey?: boolean
  altKey?: boolean
}

/**
 * The key as the shortcuts name it: the Latin letter on the key cap where a Cyrillic or Greek layout is on ("п" on the
 * G key is "g"), the character itself otherwise. Empty for combinations, which belong to the browser.
 */
export function pressedKey(press: KeyPress): string {
  if (press.ctrlKey || press.metaKey || press.altKey) return ''
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1]
  const isForeignLetter = press.key.length === 1 && press.key > '~'
  return letter && isForeignLetter ? letter.toLowerCase() : press.key
}

/** A shortcut is one key ("/") or several pressed one after another ("g a"). */
export type Sequence = string

const PAUSE_MS = 1000

/**
 * Makes a function that is told of every key with its time and answers with the sequence completed by it, or null.
 * A pause of more than a second, or a key that fits nothing, starts anew.
 */
export function followSequences(
  sequences: readonly Sequence[],
): (key: string, atMs: number) => Sequence | null {
  let typed: string[] = []
  let lastMs = Number.NEGATIVE_INFINITY
  return (key, atMs) => {
    if (atMs - lastMs > PAUSE_MS) typed = []
    lastMs = atMs
    const continued = [...typed, key].join(' ')
    const candidate = sequences.some((sequence) => beginsWith(sequence, continued)) ? continued : key
    const complete = sequences.find((sequence) => sequence === candidate) ?? null
    const open = complete === null && sequences.some((sequence) => beginsWith(sequence, candidate))
    typed = open ? candidate.split(' ') : []
    return complete
  }
}

function beginsWith(sequence: Sequence, start: string): boolean {
  return sequence === start || sequence.startsWith(`${start} `)
}

/** Whether the focus stands where letters are text, so that shortcuts have to keep quiet. */
export function isTyping(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  return (
    element.isContentEditable ||
    element.matches('input:not([type=checkbox], [type=radio]), textarea, select, [role=dialog] *')
  )
}
