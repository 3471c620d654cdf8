import { timingSafeEqual } from 'node:crypto'
import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { RPCHandler } from '@orpc/server/fetch'
import type { AnyRouter } from '@orpc/server'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Actor, Ctx } from '../context.ts'
import { Problem, toContractError } from '../problem.ts'
import { mayUse } from '../routes.ts'
import { ORPCError } from '@orpc/server'
import type { SignIn } from '../signIn.ts'
import { sameSiteOnly, securityHeaders } from './guards.ts'
import type { RawRoute } from './rawRoute.ts'

export interface Served {
  router: AnyRouter
  rawRoutes: RawRoute[]
  signIn: SignIn
  /** Known only to whoever can read the data folder. */
  operatorToken: string
  operatorName: string
  ctx: () => Omit<Ctx, 'actor'>
  openApi: () => Promise<unknown>
}

/** Documents, not files: files have their own route and limit. */
const largestBodyBytes = 4 * 1024 ** 2
const tooLarge = {
  code: 'PAYLOAD_TOO_LARGE',
  message: 'This is more than a request may carry. Send it as a file.',
}

const sameToken = (left: string, right: string) =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right))

async function actorOf(served: Served, request: Request): Promise<Actor | null> {
  const token = request.headers.get('x-mainstay-operator')
  if (token !== null && sameToken(token, served.operatorToken))
    return { kind: 'operator', id: null, name: served.operatorName, role: 'admin', teamId: null }
  return served.signIn.actorOf(request.headers)
}

/** The HTTP face: the contract as RPC for our own web and command line and as REST for everybody, files, sign-in. */
export function createHttp(served: Served): Hono {
  const app = new Hono()
  app.use(securityHeaders, sameSiteOnly)
  const limit = bodyLimit({ maxSize: largestBodyBytes, onError: (context) => context.json(tooLarge, 413) })
  for (const path of ['/rpc/*', '/api/*', '/auth/*']) app.use(path, limit)
  app.get('/health', (context) => context.json({ status: 'ready' }))

  // Links are made for the console only; asking for one from outside would be a way to make noise there.
  app.all('/auth/sign-in/magic-link', (context) => context.notFound())
  app.on(['GET', 'POST'], '/auth/*', (context) => served.signIn.handler(context.req.raw))

  for (const route of served.rawRoutes)
    app.on(route.method, `/files${route.path}`, (context) => answerRaw(served, route, context))

  const rpc = new RPCHandler(served.router)
  const rest = new OpenAPIHandler(served.router)
  app.get('/api/openapi.json', async (context) => context.json((await served.openApi()) as object))
  app.all('/rpc/*', (context) => answer(rpc, '/rpc', served, context))
  app.all('/api/*', (context) => answer(rest, '/api', served, context))
  return app
}

type Handler = RPCHandler<never> | OpenAPIHandler<never>

async function answer(
  handler: unknown,
  prefix: '/rpc' | '/api',
  served: Served,
  context: Context,
): Promise<Response> {
  const request = context.req.raw
  const actor = await actorOf(served, request)
  const result = await (handler as Handler).handle(request, {
    prefix,
    context: { ctx: served.ctx(), actor } as never,
  })
  const response = result.matched
    ? result.response
    : Response.json({ code: 'NOT_FOUND', message: 'No such route.' }, { status: 404 })
  const secured = new Response(response.body, response)
  secured.headers.set('cache-control', 'no-store')
  return secured
}

async function answerRaw(served: Served, route: RawRoute, context: Context): Promise<Response> {
  try {
    const actor = await actorOf(served, context.req.raw)
    if (!mayUse(actor, route.access)) throw new Problem(actor === null ? 'UNAUTHORIZED' : 'FORBIDDEN')
    return await route.handle({ ...served.ctx(), actor } as Ctx, context.req.raw, context.req.param())
  } catch (error) {
    const known = toContractError(error)
    if (known instanceof ORPCError) return Response.json(known.toJSON(), { status: known.status })
    served.ctx().log.error({ err: error }, 'a file route failed')
    return Response.json({ code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong.' }, { status: 500 })
  }
}
