import { serve } from '@hono/node-server'
import { describeApi, rawRoutes } from '../src/app.ts'
import { createHttp } from '../src/platform/server/http.ts'
import type { House } from './house.ts'
import type { Line } from './measure.ts'

const times = 500

export type Get = (path: string) => Promise<unknown>

/** Serves the house on loopback while something is asked of it, as the operator would ask. */
export async function asking(house: House, work: (get: Get) => Promise<Line[]>): Promise<Line[]> {
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
  try {
    return await work(async (path) => {
      const response = await fetch(`http://127.0.0.1:${port}/api${path}`, {
        headers: { 'x-mainstay-operator': house.app.operatorToken },
      })
      if (!response.ok) throw new Error(`${path} answered ${response.status}`)
      return response.json()
    })
  } finally {
    server.close()
  }
}

/** Asks 500 times, one after the other, after ten that warm up. */
export async function askOften(
  what: string,
  promiseMs: number,
  ask: (index: number) => Promise<unknown>,
): Promise<Line> {
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
    promise: `p95 ≤ ${promiseMs} ms`,
    kept: p95 <= promiseMs,
  }
}

/** Account list, search and account page over loopback, with changing parameters. */
export function measureRequests(house: House): Promise<Line[]> {
  return asking(house, async (get) => {
    const { items } = (await get('/accounts?limit=1000')) as { items: { id: string }[] }
    const account = (index: number) => `/accounts/${items[index % items.length]!.id}`
    const questions: [string, (index: number) => string][] = [
      [
        'account list, 100 of 10,000',
        (index) => `/accounts?limit=100&offset=${(index % 50) * 100}&sort=${index % 2 ? 'value' : 'name'}`,
      ],
      ['account search', (index) => `/account-names?q=${encodeURIComponent(`customer ${index % 997}`)}`],
      ['account page: why it stands where it stands', (index) => `${account(index)}/standing`],
      ['account page: order lines', (index) => `${account(index)}/order-lines?limit=100`],
      ['account page: timeline', (index) => `${account(index)}/timeline?limit=50`],
    ]
    const lines: Line[] = []
    for (const [what, path] of questions) lines.push(await askOften(what, 50, (index) => get(path(index))))
    return lines
  })
}
