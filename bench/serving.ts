import { serve } from '@hono/node-server'
import { describeApi, rawRoutes } from '../src/app.ts'
import { createHttp } from '../src/platform/server/http.ts'
import { webPage } from '../src/platform/server/webPages.ts'
import type { House } from './house.ts'

interface Served {
  /** The port that links of the house name; any free one by default. */
  port?: number
  /** The built pages, where a browser is to open them. */
  pages?: string
}

/** Serves the house on loopback while something is asked of it. */
export async function serving<Result>(
  house: House,
  { port = 0, pages }: Served,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const http = createHttp({
    router: house.app.router,
    rawRoutes,
    signIn: house.app.signIn,
    operatorToken: house.app.operatorToken,
    operatorName: 'bench',
    ctx: house.app.ctx,
    openApi: describeApi,
  })
  if (pages !== undefined) http.get('*', (context) => webPage(pages, new URL(context.req.url).pathname))
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: http.fetch, hostname: '127.0.0.1', port }, () => resolve(started))
  })
  try {
    return await work(`http://127.0.0.1:${(server.address() as { port: number }).port}`)
  } finally {
    server.close()
  }
}
