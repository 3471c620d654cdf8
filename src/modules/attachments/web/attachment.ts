import type { ContractRouterClient } from '@orpc/contract'
import type { attachmentsContract } from '../contract.ts'

export type Attachment = Awaited<
  ReturnType<ContractRouterClient<typeof attachmentsContract>['list']>
>['items'][number]
export type AttachmentSubject = Attachment['subject']

/** Where the bytes of a file are. */
export const attachmentPath = (accountId: string, attachmentId: string): string =>
  `/files/accounts/${accountId}/attachments/${attachmentId}`

/** Where a new file is sent. */
export function newAttachmentPath(
  { accountId, subject, subjectId }: { accountId: string; subject: AttachmentSubject; subjectId?: string },
  name: string,
): string {
  const query = new URLSearchParams({ subject, name, ...(subjectId ? { subjectId } : {}) })
  return `/files/accounts/${accountId}/attachments?${query}`
}
