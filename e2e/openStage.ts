import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { browserArguments } from './browserArguments.ts'
import { makeDataFolder, removeDataFolder } from './dataFolder.ts'
import { type RunningServer, startServer } from './server.ts'

/** What a journey needs: a browser, a server with the sample company, a session of its administrator. */
export interface Stage {
  chromium: string
  url: string
  dataDir: string
  operatorToken: string
  /** A session as the browser keeps it, made once by the link on the console. */
  administrator: Awaited<ReturnType<typeof sessionFrom>>
}

/** A house with the sample company that nobody has touched; it goes when it is closed. */
export async function openStage(
  browser: string,
  purpose: string,
): Promise<{ stage: Stage; close: () => Promise<void> }> {
  const dataDir = await makeDataFolder(purpose)
  let server: RunningServer | null = null
  const close = async () => {
    await server?.stop()
    await removeDataFolder(dataDir)
  }
  try {
    server = await startServer({ dataDir })
    const operatorToken = (await readFile(path.join(dataDir, 'operator.token'), 'utf8')).trim()
    const administrator = await sessionFrom(browser, server.signInLink)
    return { stage: { chromium: browser, url: server.url, dataDir, operatorToken, administrator }, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Follows the link of the console as a person does, and keeps what the browser has got by it. */
async function sessionFrom(executablePath: string, link: string) {
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    const page = await browser.newPage()
    await page.goto(link)
    await page.waitForURL('**/portfolio')
    return await page.context().storageState()
  } finally {
    await browser.close()
  }
}
