import { serve } from '@hono/node-server'
import { describeApi, rawRoutes } from '../src/app.ts'
import { createHttp } from '../src/platform/server/http.ts'
import type { House } from './house.ts'
import type { Line } from './measure.ts'

const times = 500
const promiseMs = 50

/** Account list, search and account page over loopback, each asked 500 times with changing parameters. */
export async function measureRequests(house: House): Promise<Line[]> {
  const http = createHttp({
    router: house.app.router,
    rawRoutes,
    signIn: house.app.signIn,
    operatorToken: house.app.operatorToken,
    operatorName: 'bench',
    ctx: house.app.ctx,
    openApi: describeApi,
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: http.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started))
  })
  const { port } = server.address() as { port: number }
  const get = (path: string) =>
    fetch(`http://127.0.0.1:${port}/api${path}`, {
      headers: { 'x-mainstay-operator': house.app.operatorToken },
    }).then((response) => response.json())
  const { items } = (await get('/accounts?limit=1000')) as { items: { id: string }[] }
  const questions: [string, (index: number) => string][] = [
    [
      'account list, 100 of 10,000',
      (index) => `/accounts?limit=100&offset=${(index % 50) * 100}&sort=${index % 2 ? 'value' : 'name'}`,
    ],
    ['account search', (index) => `/account-names?q=${encodeURIComponent(`customer ${index % 997}`)}`],
    [
      'account page: why it stands where it stands',
      (index) => `/accounts/${items[index % items.length]!.id}/standing`,
    ],
    [
      'account page: order lines',
      (index) => `/accounts/${items[index % items.length]!.id}/order-lines?limit=100`,
    ],
    ['account page: timeline', (index) => `/accounts/${items[index % items.length]!.id}/timeline?limit=50`],
  ]
  const lines: Line[] = []
  for (const [what, path] of questions) lines.push(await measure(what, (index) => get(path(index))))
  server.close()
  return lines
}

async function measure(what: string, ask: (index: number) => Promise<unknown>): Promise<Line> {
  for (let index = 0; index < 10; index++) await ask(index)
  const taken: number[] = []
  for (let index = 0; index < times; index++) {
    const started = performance.now()
    await ask(index)
    taken.push(performance.now() - started)
  }
  taken.sort((left, right) => left - right)
  const p50 = taken[times / 2]!
  const p95 = taken[Math.floor(times * 0.95)]!
  return {
    what,
    ours: `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
    against: `${times} requests over loopback`,
    ratio: (p95 / promiseMs).toFixed(2),
    promise: 'p95 ≤ 50 ms',
    kept: p95 <= promiseMs,
  }
}
