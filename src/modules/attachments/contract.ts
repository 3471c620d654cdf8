import { z } from 'zod'
import { pageSize, reads, recordId, writes } from '../../platform/contract.ts'

/** What a file can belong to. */
export const attachmentSubjects = ['account', 'interaction', 'contract', 'statement', 'tender'] as const
export type AttachmentSubject = (typeof attachmentSubjects)[number]

/** More than any drawing or contract, less than would fill a disk by accident. */
export const largestAttachmentBytes = 50 * 1024 ** 2

export const attachment = z.object({
  id: recordId,
  accountId: recordId,
  subject: z.enum(attachmentSubjects),
  subjectId: recordId.nullable(),
  /** What the file belongs to, as people call it: the title of a contract, the number of a tender. */
  subjectName: z.string().nullable(),
  name: z.string(),
  /** Told by the content of the file, not by its name. */
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  addedBy: z.string().nullable(),
  addedAt: z.iso.datetime(),
})
const one = z.object({ accountId: recordId, attachmentId: recordId })

export const attachmentsContract = {
  list: reads('viewer', '/accounts/{accountId}/attachments', 'Files of an account, newest first')
    .input(
      z.object({
        accountId: recordId,
        subject: z.enum(attachmentSubjects).optional(),
        subjectId: recordId.optional(),
        limit: pageSize(500, 200),
      }),
    )
    .output(z.object({ items: z.array(attachment), total: z.number().int() })),
  remove: writes(
    'manager',
    'DELETE',
    '/accounts/{accountId}/attachments/{attachmentId}',
    'Take a file away; it can be brought back for a day',
  )
    .input(one)
    .output(z.object({ id: recordId })),
  restore: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/attachments/{attachmentId}/restore',
    'Bring back a file that was taken away',
  )
    .input(one)
    .output(attachment),
}
