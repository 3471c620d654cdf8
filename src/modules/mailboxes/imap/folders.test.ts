import { describe, expect, it } from 'vitest'
import { foldersToRead } from './folders.ts'

const folder = (path: string, specialUse?: string, ...flags: string[]) => ({
  path,
  specialUse,
  flags: new Set(flags),
})
const listed = [
  folder('INBOX', '\\Inbox'),
  folder('Customers', undefined, '\\Noselect'),
  folder('Customers/Hanse'),
  folder('Gesendet', '\\Sent'),
  folder('Корзина', '\\Trash'),
  folder('Spam', '\\Junk'),
  folder('Entwürfe', '\\Drafts'),
  folder('[Gmail]/All Mail', '\\All'),
]

describe('the folders of a mailbox that are read', () => {
  it('are all people file letters in, without spam, trash, drafts and views of other folders', () => {
    expect(foldersToRead(listed, [])).toEqual({
      paths: ['INBOX', 'Customers/Hanse', 'Gesendet'],
      missing: [],
    })
  })

  it('are only those that are named, where any is; one that is not there is said', () => {
    expect(foldersToRead(listed, ['inbox', 'Spam', 'Archive', 'INBOX', 'Customers'])).toEqual({
      paths: ['INBOX', 'Spam'],
      missing: ['Archive', 'Customers'],
    })
  })
})
