import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { browserArguments } from './browserArguments.ts'
import { chromiumOf } from './chromium.ts'
import { makeDataFolder, removeDataFolder } from './dataFolder.ts'
import { type RunningServer, startServer } from './server.ts'

/** What every journey needs: a browser, a server with the sample company, a session of its administrator. */
export interface Stage {
  chromium: string
  url: string
  dataDir: string
  operatorToken: string
  /** A session as the browser keeps it, made once by the link on the console. */
  administrator: Awaited<ReturnType<typeof sessionFrom>>
}

declare module 'vitest' {
  export interface ProvidedContext {
    stage: Stage | null
  }
}

/** One server for all journeys. Without a browser the journeys are left out, and it is said once. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const browser = await chromiumOf(process.env)
  if (browser === null) {
    process.stderr.write(
      'Chromium was not found and could not be installed: the journeys in a browser are left out.\n',
    )
    project.provide('stage', null)
    return
  }
  const dataDir = await makeDataFolder('journeys')
  let server: RunningServer | null = null
  const stop = async () => {
    await server?.stop()
    await removeDataFolder(dataDir)
  }
  try {
    server = await startServer({ dataDir })
    project.provide('stage', {
      chromium: browser,
      url: server.url,
      dataDir,
      operatorToken: (await readFile(path.join(dataDir, 'operator.token'), 'utf8')).trim(),
      administrator: await sessionFrom(browser, server.signInLink),
    })
  } catch (error) {
    await stop()
    throw error
  }
  return stop
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
