import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { contract } from '../../contract.ts'
import { Problem } from '../../platform/problem.ts'
import { on } from '../../platform/routes.ts'
import type { RawRoute } from '../../platform/server/rawRoute.ts'
import * as checks from './checks/service.ts'
import * as service from './service.ts'
import * as verdicts from './verdicts/service.ts'

export const candidatesRoutes = {
  list: on(contract.candidates.list, service.listCandidates),
  get: on(contract.candidates.get, service.getCandidate),
  create: on(contract.candidates.create, service.createCandidate),
  update: on(contract.candidates.update, service.updateCandidate),
  check: on(contract.candidates.check, service.checkCandidate),
  accept: on(contract.candidates.accept, verdicts.acceptCandidate),
  refuse: on(contract.candidates.refuse, verdicts.refuseCandidate),
  reopen: on(contract.candidates.reopen, verdicts.reopenCandidate),
}

const place = (params: Record<string, string>) => ({
  candidateId: params.candidateId ?? '',
  topic: params.topic ?? '',
  item: params.item ?? '',
})

export const candidateFileRoutes: RawRoute[] = [
  {
    method: 'POST',
    path: '/candidates/:candidateId/checks/:topic/:item/document',
    access: 'manager',
    writes: true,
    summary: 'Keeps a document (?name=…, its bytes as the body) with an item of the due diligence',
    handle: async (ctx, request, params) => {
      const name = new URL(request.url).searchParams.get('name') ?? ''
      if (request.body === null) throw new Problem('INVALID', 'empty_file')
      const content = Readable.fromWeb(request.body as WebStream)
      return Response.json(await checks.storeDocument(ctx, place(params), name, content))
    },
  },
  {
    method: 'GET',
    path: '/candidates/:candidateId/checks/:topic/:item/document',
    access: 'viewer',
    writes: false,
    summary: 'The document kept with an item of the due diligence',
    handle: async (ctx, _request, params) => {
      const { fileName, content } = await checks.openDocument(ctx, place(params))
      return new Response(Readable.toWeb(content) as ReadableStream, {
        headers: {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
          'x-content-type-options': 'nosniff',
        },
      })
    },
  },
]
