import { serve as listen } from '@hono/node-server'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { describeApi, openApp, rawRoutes, type App } from './app.ts'
import { ensureAdministrator } from './modules/users/service.ts'
import { loadSample, isUntouched } from './modules/imports/sample/service.ts'
import { type Config, projectRoot } from './platform/config.ts'
import { operatorName } from './platform/operator.ts'
import { securityHeaders } from './platform/server/guards.ts'
import { createHttp } from './platform/server/http.ts'
import { buildWebIfStale } from './platform/server/webBuild.ts'
import { preparingPage, webPage } from './platform/server/webPages.ts'

interface ServeOptions {
  /** Start without the sample company. */
  empty: boolean
  say: (text: string) => void
}

/** Starts the house: listens at once and says in the browser what it is still doing, until everything stands. */
export async function serve(
  config: Config,
  { empty, say }: ServeOptions,
): Promise<{ close: () => Promise<void> }> {
  const state = { step: 'Opening the database …', http: null as Hono | null, pages: null as string | null }
  const step = (text: string) => {
    state.step = text
    say(text)
  }
  const front = new Hono()
  // Answers are small or asked for often; squeezing them takes longer than sending them.
  front.use('/assets/*', compress())
  front.use(securityHeaders)
  front.all('*', (context) => answer(state, context.req.raw))
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const started = listen({ fetch: front.fetch, hostname: '127.0.0.1', port: config.port }, () =>
      resolve(started),
    )
    started.once('error', (error) =>
      reject(new Error(`Port ${config.port} cannot be used (${error.message}). Choose another with --port.`)),
    )
  })
  let app: App | null = null
  try {
    app = await openApp(config, { queue: 'server', purpose: 'server' })
    const opened = app
    await app.announce(config.port)
    step('Building the web page …')
    const [built] = await Promise.all([buildWebIfStale(projectRoot), empty ? null : fillUntouched(app, step)])
    state.pages = built.directory
    state.http = httpOf(app)
    await greet(app, say)
    return {
      async close() {
        server.close()
        await opened.close()
      },
    }
  } catch (error) {
    server.close()
    await app?.close()
    throw error
  }
}

/** An empty house is shown with the sample company, so that the first look says what Mainstay is for. */
async function fillUntouched(app: App, step: (text: string) => void): Promise<void> {
  if (!(await isUntouched(app.systemCtx()))) return
  await loadSample(app.systemCtx(), (done, of, label) =>
    step(`Loading the sample company: ${done} of ${of} files (${label}) …`),
  )
  step(
    'The sample company is loaded. Start with --empty for an empty house; remove it with: mainstay sample remove',
  )
}

function httpOf(app: App): Hono {
  return createHttp({
    router: app.router,
    rawRoutes,
    signIn: app.signIn,
    operatorToken: app.operatorToken,
    operatorName: operatorName(),
    ctx: app.ctx,
    openApi: describeApi,
  })
}

async function greet(app: App, say: (text: string) => void): Promise<void> {
  const email = await ensureAdministrator(app.systemCtx(), 'admin@mainstay.local')
  say(
    `Mainstay is ready. Sign in once with this link (it works one time, for a day):\n\n  ${await app.signIn.linkFor(email)}\n`,
  )
}

const dynamic = /^\/(rpc|api|auth|files|health)(\/|$)/

async function answer(
  state: { step: string; http: Hono | null; pages: string | null },
  request: Request,
): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (dynamic.test(pathname))
    return (
      state.http?.fetch(request) ?? Response.json({ status: 'starting', step: state.step }, { status: 503 })
    )
  if (state.http === null || state.pages === null) return preparingPage(state.step)
  return webPage(state.pages, pathname)
}
