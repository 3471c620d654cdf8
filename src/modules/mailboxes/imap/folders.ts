import type { ListResponse } from 'imapflow'

type Listed = Pick<ListResponse, 'path' | 'flags' | 'specialUse'>

/** Spam, what was thrown away, what was not sent, and folders that only show the mail of others again. */
const leftOut = new Set(['\\Junk', '\\Trash', '\\Drafts', '\\All', '\\Flagged', '\\Important'])

/** Which folders of a mailbox are read: those that are named, else all that hold mail people sent or got. */
export function foldersToRead(
  listed: readonly Listed[],
  wanted: readonly string[],
): { paths: string[]; missing: string[] } {
  const there = listed.filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'))
  if (wanted.length === 0) {
    const usual = there.filter(({ specialUse }) => specialUse === undefined || !leftOut.has(specialUse))
    return { paths: usual.map(({ path }) => path), missing: [] }
  }
  const paths = new Set(there.map(({ path }) => path))
  // A server may write the first folder in any case (RFC 3501).
  const found = (name: string) => (paths.has(name) ? name : name.toUpperCase() === 'INBOX' ? 'INBOX' : null)
  return {
    paths: [...new Set(wanted.flatMap((name) => found(name) ?? []))],
    missing: wanted.filter((name) => found(name) === null),
  }
}
