import type { TestProject } from 'vitest/node'
import { chromiumOf } from './chromium.ts'
import { factsIn } from './facts.ts'
import { openStage, type Stage } from './openStage.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    stage: Stage | null
  }
}

/** What a journey may add only where it takes it away again, because the next journey counts it. */
const counted = [
  'accounts',
  'candidates',
  'contacts',
  'contracts',
  'interactions',
  'mail_messages',
  'mailboxes',
  'needs',
  'opportunities',
  'orders',
]

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
  const { stage, close } = await openStage(browser, 'journeys')
  const before = await countsIn(stage.dataDir)
  project.provide('stage', stage)
  return async () => {
    const left = await differences(stage.dataDir, before)
    await close()
    if (left.length > 0)
      throw new Error(`Journeys did not end as they began, so they depend on their order: ${left.join(', ')}`)
  }
}

const countsIn = async (dataDir: string): Promise<Record<string, number>> => (await factsIn(dataDir)).rows

async function differences(dataDir: string, before: Record<string, number>): Promise<string[]> {
  const after = await countsIn(dataDir)
  return counted
    .filter((table) => after[table] !== before[table])
    .map((table) => `${table} ${before[table] ?? 0} → ${after[table] ?? 0}`)
}
