import type { Mailbox } from '../mail.ts'

/** The fields of the dialog as they are typed. */
export type MailboxDraft = {
  address: string
  secret: string
  privacy: string
  name: string | null
  host: string | null
  port: number | null
  secure: boolean
  username: string | null
  folders: string | null
  readSince: string | null
}

export const draftOf = (mailbox: Mailbox | null): MailboxDraft => ({
  address: mailbox?.address ?? '',
  secret: '',
  privacy: mailbox?.privacy ?? 'participants',
  name: mailbox?.name ?? '',
  host: mailbox?.host ?? '',
  port: mailbox?.port ?? 993,
  secure: mailbox?.secure ?? true,
  username: mailbox?.username ?? '',
  folders: mailbox?.folders.join('\n') ?? '',
  readSince: mailbox?.readSince ?? '',
})

/** What is sent: whatever was left empty follows from the address, as most providers have it. */
export function fieldsOf(draft: MailboxDraft) {
  const domain = draft.address.slice(draft.address.lastIndexOf('@') + 1)
  return {
    address: draft.address,
    name: draft.name || draft.address,
    host: draft.host || `imap.${domain}`,
    port: draft.port ?? (draft.secure ? 993 : 143),
    secure: draft.secure,
    username: draft.username || draft.address,
    folders: (draft.folders ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    readSince: draft.readSince || null,
    privacy: draft.privacy as Mailbox['privacy'],
  }
}
