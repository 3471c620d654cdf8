import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFailed } from 'vitest'
import { type Language, LANGUAGES, LOCALES } from '../src/messages/languages.ts'
import { browserArguments } from './browserArguments.ts'
import { openStage, type Stage } from './openStage.ts'

export interface Look {
  language: Language
  colorScheme: 'light' | 'dark'
  width: 1440 | 390
}

/** Every language in light and dark, on a desk and on a phone. */
const everyLook: Look[] = LANGUAGES.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    ([1440, 390] as const).map((width) => ({ language, colorScheme, width })),
  ),
)

/**
 * The looks a journey is made in: all pairs. Each language in both schemes and at both widths, and each scheme at both
 * widths, in half the journeys. MAINSTAY_LOOKS=all makes every journey in every look.
 */
export const looks: Look[] =
  process.env.MAINSTAY_LOOKS === 'all'
    ? everyLook
    : everyLook.filter(
        ({ language, colorScheme, width }) =>
          ((colorScheme === 'light') === (width === 1440)) === (language !== 'el'),
      )

export const nameOf = ({ language, colorScheme, width }: Look) =>
  `${language}, ${colorScheme}, ${width === 390 ? 'phone' : 'desk'}`

/** The looks with their names, as the table of a journey. */
export const eachLook = looks.map((look) => [nameOf(look), look] as const)

interface PageOptions extends Look {
  /** A session to begin with; null begins signed out, undefined as the administrator. */
  session?: BrowserContextOptions['storageState'] | null
}

/** Opens a page as a person with these habits has it. */
export type OpenPage = (options: PageOptions) => Promise<Page>

let own: Stage | null = null

export const stage = (): Stage => own ?? inject('stage')!

/** Whether there is no browser to make journeys in. */
export const noBrowser = inject('stage') === null

/** A house for the journeys of this file alone, for those that add what nobody can take away again. */
export function useOwnHouse(purpose: string): void {
  let close = async (): Promise<void> => {}
  beforeAll(async () => {
    if (noBrowser) return
    const opened = await openStage(stage().chromium, purpose)
    own = opened.stage
    close = opened.close
  })
  afterAll(() => close())
}

/** One browser for the journeys of a file; each page has a profile of its own. */
export function useBrowser(): OpenPage {
  let browser: Browser | null = null
  const faults: string[] = []
  beforeAll(async () => {
    if (!noBrowser)
      browser = await chromium.launch({ executablePath: stage().chromium, args: browserArguments })
  })
  afterAll(async () => {
    await browser?.close()
    expect(faults, 'errors of the pages').toEqual([])
  })
  return async ({ language, colorScheme, width, session = stage().administrator }) => {
    const context = await browser!.newContext({
      baseURL: stage().url,
      locale: LOCALES[language],
      colorScheme,
      viewport: { width, height: width === 390 ? 844 : 900 },
      isMobile: width === 390,
      hasTouch: width === 390,
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Athens',
      ...(session === null ? {} : { storageState: session }),
    })
    context.setDefaultTimeout(20_000)
    // The language chosen on this device wins over the one of the account, so one session serves all languages.
    await context.addInitScript((chosen) => localStorage.setItem('mainstay.language', chosen), language)
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) faults.push(`${page.url()}: ${message.text()}`)
    })
    onTestFailed(() => report(page))
    return page
  }
}

/** What the page showed when its journey broke off: its address, and a picture in the temporary folder. */
async function report(page: Page): Promise<void> {
  const file = path.join(tmpdir(), `mainstay-broken-off-${Date.now()}.png`)
  await page.screenshot({ path: file, fullPage: true })
  process.stderr.write(`Broken off at ${page.url()}; the page is pictured in ${file}\n`)
}
