import { createHash } from 'node:crypto'
import { call, type AnyProcedure } from '@orpc/server'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { rawRoutes, router } from '../app.ts'
import type { Actor } from '../platform/context.ts'
import { mayUse, type RequestContext } from '../platform/routes.ts'
import { accessInputs } from './accessInputs.ts'
import type { ExistingIds } from './existingIds.ts'
import { testCtx } from './context.ts'
import { testDatabase } from './database.ts'
import { allRoutes } from './routesOf.ts'
import { makeSecretAccount } from './secretAccount.ts'

const database = testDatabase()
const routes = allRoutes()
let ids: ExistingIds

const user = (role: Actor['role'], id: string, teamId: string | null): Actor => ({
  kind: 'user',
  id,
  name: role,
  role,
  teamId,
})
const otherTeam = '00000000-0000-7000-8000-0000000000ff'
const strangers: [string, Actor | null][] = [
  ['an anonymous caller', null],
  ['a viewer of another team', user('viewer', 'stranger-viewer', otherTeam)],
  ['a manager of another team', user('manager', 'stranger-manager', otherTeam)],
  ['a manager without a team', user('manager', 'stranger-alone', null)],
  ['a head of another team', user('head', 'stranger-head', otherTeam)],
]

beforeAll(async () => {
  ids = await makeSecretAccount(testCtx(database.db))
})

async function ask(name: string, actor: Actor | null): Promise<{ answer: unknown; code: string | null }> {
  const [module, route] = name.split('.') as [string, string]
  const procedure = (router as unknown as Record<string, Record<string, AnyProcedure>>)[module]![route]!
  const context: RequestContext = { ctx: testCtx(database.db), actor }
  try {
    return {
      answer: await call(procedure as never, accessInputs[name]!(ids) as never, { context }),
      code: null,
    }
  } catch (error) {
    return { answer: null, code: (error as { code?: string }).code ?? 'crashed' }
  }
}

/** Everything the database holds, as one fingerprint, but for what a refused attempt may not touch either. */
async function fingerprint(): Promise<string> {
  const { rows: tables } = await sql<{
    name: string
  }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(database.db)
  const hash = createHash('sha256')
  for (const { name } of tables) {
    const { rows } = await sql<{
      row: string
    }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(database.db)
    hash.update(name).update(JSON.stringify(rows))
  }
  return hash.digest('hex')
}

describe('the authorization matrix', () => {
  it('has a row for every route of the contract and no other', () => {
    expect(Object.keys(accessInputs).toSorted()).toEqual(routes.map((route) => route.name).toSorted())
  })

  it('lets nobody unknown use any route, whatever it is for', () => {
    for (const { meta } of routes) expect(mayUse(null, meta.access)).toBe(meta.access === 'anyone')
    expect(routes.filter((route) => route.meta.access === 'anyone')).toEqual([])
    expect(rawRoutes.filter((route) => route.access === 'anyone')).toEqual([])
  })

  it('lets a viewer change nothing but own settings', () => {
    const open = routes.filter(({ meta }) => meta.writes && mayUse(user('viewer', 'v', null), meta.access))
    expect(open.map((route) => route.name)).toEqual(['users.updateMe'])
    expect(
      rawRoutes.filter((route) => route.writes && mayUse(user('viewer', 'v', null), route.access)),
    ).toEqual([])
  })

  for (const [who, actor] of strangers)
    it(`shows ${who} nothing of the account, its people, files or figures`, async () => {
      for (const { name, meta } of routes) {
        if (meta.writes) continue
        const { answer, code } = await ask(name, actor)
        expect(code, `${name} crashed`).not.toBe('crashed')
        expect(code === 'UNAUTHORIZED', `${name} answered ${code}`).toBe(actor === null)
        expect(JSON.stringify(answer) ?? '', `${name} leaks`).not.toContain('Secret')
      }
    })

  for (const [who, actor] of strangers)
    it(`hands ${who} no file that belongs to others`, async () => {
      const { importId, fileId, accountId, attachmentId, candidateId } = ids
      const place = { candidateId, topic: 'documents', item: 'register' }
      const params = { importId, fileId, accountId, attachmentId, ...place }
      const ctx = { ...testCtx(database.db), actor: actor! }
      for (const route of rawRoutes) {
        if (route.writes || !mayUse(actor, route.access)) continue
        const request = new Request(`http://localhost${route.path}`)
        await expect(route.handle(ctx, request, params), `GET ${route.path}`).rejects.toMatchObject({
          code: 'NOT_FOUND',
        })
      }
    })

  for (const [who, actor] of strangers)
    it(`refuses ${who} every change to the account, and leaves the database as it was`, async () => {
      const before = await fingerprint()
      const own = new Set([
        'users.updateMe',
        'accounts.create',
        'accounts.createCustomField',
        'accounts.updateCustomField',
        'accounts.orderCustomFields',
        'candidates.create',
        'colleagues.create',
        'colleagues.update',
        'mailboxes.create',
        'mailboxes.addBlock',
        'mailboxes.removeBlock',
        'competitors.create',
        'competitors.update',
        'competitors.merge',
        'tenders.createPipeline',
        'tenders.updatePipeline',
        'settings.update',
        'settings.setRates',
        'segments.recompute',
      ])
      for (const { name, meta } of routes) {
        if (!meta.writes || (own.has(name) && mayUse(actor, meta.access))) continue
        const { code } = await ask(name, actor)
        expect(['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND'], `${name} answered ${code}`).toContain(code)
      }
      expect(await fingerprint()).toBe(before)
    })
})
