import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { isContractProcedure } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { beforeAll, describe, expect, it } from 'vitest'
import { describeApi, rawRoutes, router } from '../../app.ts'
import { contract } from '../../contract.ts'
import { accessInputs } from '../../test/accessInputs.ts'
import type { ExistingIds } from '../../test/existingIds.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { allRoutes } from '../../test/routesOf.ts'
import { makeSecretAccount } from '../../test/secretAccount.ts'
import { createSignIn } from '../signIn.ts'
import { createHttp } from './http.ts'

const test = testDatabase()
const origin = 'http://127.0.0.1:4000'
const operatorToken = 'known to whoever reads the data folder'
const routes = allRoutes()
let ids: ExistingIds
let fetchApp: (request: Request) => Promise<Response>

beforeAll(async () => {
  ids = await makeSecretAccount(testCtx(test.db))
  const { actor: _, ...ctx } = testCtx(test.db)
  const app = createHttp({
    router,
    rawRoutes,
    signIn: createSignIn({
      db: test.db,
      secret: 'a secret that is long enough for a test',
      publicUrl: origin,
    }),
    operatorToken,
    operatorName: 'Operator',
    ctx: () => ctx,
    openApi: describeApi,
  })
  fetchApp = async (request) => app.fetch(request)
})

type Caller = Record<string, Record<string, (input: unknown) => Promise<unknown>>>
const asOperator = { 'x-mainstay-operator': operatorToken }
const callers = (headers: Record<string, string>) => ({
  rpc: createORPCClient(
    new RPCLink({ url: `${origin}/rpc`, headers, fetch: (request) => fetchApp(request) }),
  ) as unknown as Caller,
  rest: createORPCClient(
    new OpenAPILink(contract, { url: `${origin}/api`, headers, fetch: (request) => fetchApp(request) }),
  ) as unknown as Caller,
})

/** What a call comes to: its answer, or status, code and message of the refusal. */
async function outcome(caller: Caller, name: string, input: unknown) {
  const [module, route] = name.split('.') as [string, string]
  try {
    return { answer: await caller[module]![route]!(input) }
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    return { status: error.status, code: error.code, message: error.message }
  }
}

describe('the description of the API', () => {
  it('has every route of the contract with a sentence that says what it is for', async () => {
    const document = (await describeApi()) as { paths: Record<string, Record<string, { summary?: string }>> }
    for (const { name, procedure } of routes) {
      const { method, path } = procedure['~orpc'].route
      const described = document.paths[path!]?.[method!.toLowerCase()]
      expect(described?.summary, `summary of ${name}`).toMatch(/^[A-Z].{4,}/)
    }
    const count = Object.values(document.paths).reduce((sum, methods) => sum + Object.keys(methods).length, 0)
    expect(count).toBe(routes.length)
    expect(isContractProcedure(routes[0]!.procedure)).toBe(true)
  })

  it('is served where the API is', async () => {
    const answer = await fetchApp(new Request(`${origin}/api/openapi.json`))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ info: { title: 'Mainstay' } })
  })
})

describe('our own web and everybody else', () => {
  it.each(routes.filter(({ meta }) => !meta.writes).map((route) => route.name))(
    'are given the same answer by %s',
    async (name) => {
      const { rpc, rest } = callers(asOperator)
      const input = accessInputs[name]!(ids)
      const ours = await outcome(rpc, name, input)
      expect(await outcome(rest, name, input)).toEqual(ours)
      expect(ours).not.toMatchObject({ status: 500 })
    },
  )

  it('are refused alike where nobody has signed in, before they learn what a route expects', async () => {
    const { rpc, rest } = callers({})
    for (const { name } of routes) {
      for (const input of [accessInputs[name]!(ids), { ...ids, limit: -1 }]) {
        expect(await outcome(rpc, name, input), `${name} by RPC`).toMatchObject({
          status: 401,
          code: 'UNAUTHORIZED',
        })
        expect(await outcome(rest, name, input), `${name} by REST`).toMatchObject({
          status: 401,
          code: 'UNAUTHORIZED',
        })
      }
    }
  })
})

describe('a field that a route does not know', () => {
  const written = routes.filter(
    ({ procedure }) => procedure['~orpc'].inputSchema && procedure['~orpc'].route.method !== 'GET',
  )

  it.each(written.map((route) => route.name))('is refused by %s, and named', async (name) => {
    const { rpc, rest } = callers(asOperator)
    const input = { ...(accessInputs[name]!(ids) as object), isAdmin: true }
    for (const caller of [rpc, rest])
      expect(await outcome(caller, name, input)).toEqual({
        status: 400,
        code: 'BAD_REQUEST',
        message: 'There is no field isAdmin here. Nothing was changed.',
      })
  })

  it('is refused inside a field too', async () => {
    const types = { economistPct: 20, prospectSharePct: 25, expertRequests: 5, imagePct: 1 }
    expect(await outcome(callers(asOperator).rest, 'settings.update', { types })).toMatchObject({
      status: 400,
      message: 'There is no field types.imagePct here. Nothing was changed.',
    })
  })

  it('may stand in the address of something that is read, as links get things added to them', async () => {
    const answer = await fetchApp(
      new Request(`${origin}/api/portfolio?utm_source=mail`, { headers: asOperator }),
    )
    expect(answer.status).toBe(200)
  })
})

describe('what goes wrong', () => {
  it('is told by its code and a sentence, never by a stack or a statement', async () => {
    const { code, message } = (await outcome(callers(asOperator).rest, 'accounts.get', {
      accountId: ids.fileId,
    })) as { code: string; message: string }
    expect([code, message]).toEqual(['NOT_FOUND', 'There is no such record, or it is not yours to see.'])
    const answer = await fetchApp(
      new Request(`${origin}/api/portfolio?asOf=yesterday`, { headers: asOperator }),
    )
    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toMatch(/at .*\.ts|select |node_modules/)
    const nowhere = await fetchApp(new Request(`${origin}/api/nowhere`, { headers: asOperator }))
    expect([nowhere.status, await nowhere.json()]).toEqual([
      404,
      { code: 'NOT_FOUND', message: 'No such route.' },
    ])
  })
})
