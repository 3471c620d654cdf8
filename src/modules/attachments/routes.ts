import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { z } from 'zod'
import { recordId } from '../../platform/contract.ts'
import { Problem } from '../../platform/problem.ts'
import { on } from '../../platform/routes.ts'
import type { RawRoute } from '../../platform/server/rawRoute.ts'
import { attachmentsContract as contract, attachmentSubjects } from './contract.ts'
import * as service from './service.ts'

export const attachmentsRoutes = {
  list: on(contract.list, service.listAttachments),
  remove: on(contract.remove, service.removeAttachment),
  restore: on(contract.restore, service.restoreAttachment),
}

const given = z.object({
  subject: z.enum(attachmentSubjects).default('account'),
  subjectId: recordId.nullable().default(null),
  name: z.string().max(1000).default('file'),
})

/** An id of a path; what cannot be one is the id of nothing. */
function idIn(text: string | undefined): string {
  const { success, data } = recordId.safeParse(text)
  if (!success) throw new Problem('NOT_FOUND')
  return data
}

export const attachmentFileRoutes: RawRoute[] = [
  {
    method: 'POST',
    path: '/accounts/:accountId/attachments',
    access: 'manager',
    writes: true,
    summary:
      'Keeps a file (?subject=…&subjectId=…&name=…, its bytes as the body) with an account or a thing of it',
    handle: async (ctx, request, { accountId }) => {
      const query = given.safeParse(Object.fromEntries(new URL(request.url).searchParams))
      if (!query.success) throw new Problem('INVALID', 'attachmentSubject')
      if (request.body === null) throw new Problem('INVALID', 'empty_file')
      const content = Readable.fromWeb(request.body as WebStream)
      return Response.json(
        await service.addAttachment(ctx, { accountId: idIn(accountId), ...query.data }, content),
      )
    },
  },
  {
    method: 'GET',
    path: '/accounts/:accountId/attachments/:attachmentId',
    access: 'viewer',
    writes: false,
    summary: 'The bytes of a file of an account',
    handle: async (ctx, _, { accountId, attachmentId }) => {
      const wanted = { accountId: idIn(accountId), attachmentId: idIn(attachmentId) }
      const { name, sizeBytes, content } = await service.openAttachment(ctx, wanted)
      // Whatever the file says it is, a browser saves it and never opens it under our address.
      return new Response(Readable.toWeb(content) as ReadableStream, {
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(sizeBytes),
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-store',
        },
      })
    },
  },
]
