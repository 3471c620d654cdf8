import type { Email } from 'postal-mime'

/** Mail is younger than this, and not from the day after tomorrow in any zone. */
const OLDEST = Date.UTC(1971, 0, 1)
const YOUNGEST = Date.UTC(2100, 0, 1)

/**
 * When a message was sent: its date, else the earliest stamp on its way that can be read, else when the mailbox got it;
 * null where nothing says it.
 */
export function sentAtOf(email: Email, arrivedAt: string | null): string | null {
  const written = email.headers
    .filter(({ key }) => key === 'date' || key === 'resent-date')
    .map(({ value }) => value)
  const received = email.headers
    .filter(({ key }) => key === 'received')
    .map(({ value }) => value.slice(value.lastIndexOf(';') + 1))
    .toReversed()
  for (const text of [...written, ...received, arrivedAt ?? '']) {
    const at = instantIn(text)
    if (at !== null) return at
  }
  return null
}

/** Zones in words in brackets and doubled commas keep the platform from reading dates people understand. */
function instantIn(text: string): string | null {
  const plain = text
    .slice(0, 200)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/\d{4}/.test(plain)) return null
  const at = Date.parse(plain)
  return Number.isNaN(at) || at < OLDEST || at > YOUNGEST ? null : new Date(at).toISOString()
}
