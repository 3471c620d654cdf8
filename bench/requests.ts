import type { House } from './house.ts'
import type { Line } from './measure.ts'
import { serving } from './serving.ts'

const times = 500

export type Get = (path: string) => Promise<unknown>

/** Asks the house over loopback, as the operator would ask. */
export function asking(house: House, work: (get: Get) => Promise<Line[]>): Promise<Line[]> {
  return serving(house, {}, (url) =>
    work(async (path) => {
      const response = await fetch(`${url}/api${path}`, {
        headers: { 'x-mainstay-operator': house.app.operatorToken },
      })
      if (!response.ok) throw new Error(`${path} answered ${response.status}`)
      return response.json()
    }),
  )
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
