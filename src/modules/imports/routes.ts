import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { Problem } from '../../platform/problem.ts'
import { on } from '../../platform/routes.ts'
import type { RawRoute } from '../../platform/server/rawRoute.ts'
import { importsContract as contract } from './contract.ts'
import * as profiles from './profiles/service.ts'
import * as sample from './sample/service.ts'
import * as service from './service.ts'
import { openSkipFile } from './skips/service.ts'

export const importsRoutes = {
  inspect: on(contract.inspect, service.inspect),
  recognise: on(contract.recognise, service.recognise),
  bundle: on(contract.bundle, service.bundle),
  start: on(contract.start, service.startImport),
  list: on(contract.list, service.listImports),
  get: on(contract.get, service.getImport),
  skips: on(contract.skips, service.listSkips),
  differences: on(contract.differences, service.listDifferences),
  cancel: on(contract.cancel, service.cancelImport),
  undo: on(contract.undo, service.undoImport),
  profiles: on(contract.profiles, profiles.listProfiles),
  removeProfile: on(contract.removeProfile, profiles.removeProfile),
  sample: on(contract.sample, sample.getSample),
  loadSample: on(contract.loadSample, sample.startSample),
  removeSample: on(contract.removeSample, sample.removeSample),
}

export const importFileRoutes: RawRoute[] = [
  {
    method: 'POST',
    path: '/upload',
    access: 'manager',
    writes: true,
    summary: 'Keeps a file (?name=…, its bytes as the body) so that it can be looked into and imported',
    handle: async (ctx, request) => {
      const name = new URL(request.url).searchParams.get('name') ?? ''
      if (request.body === null) throw new Problem('INVALID', 'empty_file')
      return Response.json(await service.storeFile(ctx, name, Readable.fromWeb(request.body as WebStream)))
    },
  },
  {
    method: 'GET',
    path: '/imports/:importId/skip-file',
    access: 'manager',
    writes: false,
    summary: 'Rows that could not be read, with the reasons, as CSV that can be corrected and imported again',
    handle: async (ctx, request, { importId }) => {
      const { fileName, lines } = await openSkipFile(
        ctx,
        importId!,
        new URL(request.url).searchParams.get('language'),
      )
      return new Response(Readable.toWeb(Readable.from(lines)) as ReadableStream, {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        },
      })
    },
  },
]
