import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { browserArguments } from '../e2e/browserArguments.ts'
import { chromium, type Page } from 'playwright-core'
import { ensureAdministrator } from '../src/modules/users/service.ts'
import { projectRoot } from '../src/platform/config.ts'
import { buildWebIfStale } from '../src/platform/server/webBuild.ts'
import { fullAccount } from './dossier.ts'
import type { House } from './house.ts'
import type { Line } from './measure.ts'
import { serving } from './serving.ts'

const slowdown = 4
/** The figures a person feels, in Chromium at a fourth of the speed of this machine. */
export async function measureWeb(house: House): Promise<Line[]> {
  const { directory } = await buildWebIfStale(projectRoot)
  const email = await ensureAdministrator(house.ctx(), 'admin@mainstay.local')
  const link = new URL(await house.app.signIn.linkFor(email))
  return serving(house, { port: Number(link.port), pages: directory }, (url) =>
    inBrowser(async (page) => {
      await page.goto(link.href)
      await page.waitForURL(({ pathname }) => !pathname.startsWith('/sign-in'))
      await slowDown(page)
      const list = await timeList(page, `${url}/portfolio`)
      const filter = await timeFilter(page)
      return [
        line('usable list of accounts, CPU at a fourth', list, 2000),
        line('filter of that list', filter, 200),
        await timeScroll(page, `${url}/accounts/${await fullAccount(house)}?tab=timeline`),
        await firstLoad(directory),
      ]
    }),
  )
}

const slowDown = async (page: Page) =>
  (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown })

async function inBrowser(work: (page: Page) => Promise<Line[]>): Promise<Line[]> {
  const browser = await chromium.launch({
    executablePath: process.env.MAINSTAY_CHROMIUM ?? '/usr/bin/chromium',
    args: browserArguments,
  })
  try {
    return await work(await browser.newPage({ viewport: { width: 1440, height: 900 } }))
  } finally {
    await browser.close()
  }
}

/** The longest frame while the timeline of the account of a hundred thousand entries is scrolled for 20,000 pixels. */
async function timeScroll(page: Page, url: string): Promise<Line> {
  await page.goto(url)
  await page.getByRole('article').first().waitFor()
  const frames = await page.evaluate(scrollOn, { pixels: 20_000, step: 100 })
  return line('longest frame of 20,000 px of a timeline of 100,000 entries', Math.max(...frames), 200)
}

/** Scrolls step by step, one a frame, and says how long each frame took. */
function scrollOn({ pixels, step }: { pixels: number; step: number }): Promise<number[]> {
  return new Promise((resolve) => {
    const taken: number[] = []
    let last = performance.now()
    const next = (now: number) => {
      taken.push(now - last)
      last = now
      if (scrollY >= pixels || taken.length > (4 * pixels) / step) return resolve(taken.slice(1))
      scrollBy(0, step)
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
}

const firstRow = '[role=row] >> nth=1'

async function timeList(page: Page, url: string): Promise<number> {
  const taken: number[] = []
  for (let run = 0; run < 3; run++) {
    const started = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator(firstRow).waitFor()
    taken.push(performance.now() - started)
  }
  return taken.toSorted((left, right) => left - right)[1]!
}

async function timeFilter(page: Page): Promise<number> {
  const search = page.locator('[data-hotkey=filter]')
  const taken: number[] = []
  for (const text of ['99', '98', '97', '96', '95']) {
    const answered = page.waitForResponse((response) => response.url().includes('segments/accounts'))
    const started = performance.now()
    await search.fill(text)
    await answered
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    taken.push(performance.now() - started)
  }
  return taken.toSorted((left, right) => left - right)[2]!
}

/** What the portfolio needs before it shows: the scripts and styles the page names, compressed. */
async function firstLoad(directory: string): Promise<Line> {
  const html = await readFile(path.join(directory, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]!)
  const assets = await readdir(path.join(directory, 'assets'))
  const portfolio = assets
    .filter((name) => /^(portfolio|DataTable)[^/]*\.(js|css)$/.test(name))
    .map((name) => `assets/${name}`)
  let bytes = 0
  for (const name of new Set([...named, ...portfolio]))
    bytes += gzipSync(await readFile(path.join(directory, name))).length
  const kB = bytes / 1000
  return {
    what: 'first JS and CSS, compressed',
    ours: `${kB.toFixed(0)} kB`,
    against: 'the built page',
    ratio: (kB / 250).toFixed(2),
    promise: '≤ 250 kB',
    kept: kB <= 250,
  }
}

const line = (what: string, takenMs: number, promiseMs: number): Line => ({
  what,
  ours: `${takenMs.toFixed(0)} ms`,
  against: `Chromium slowed ${slowdown} times`,
  ratio: (takenMs / promiseMs).toFixed(2),
  promise: `≤ ${promiseMs} ms`,
  kept: takenMs <= promiseMs,
})
