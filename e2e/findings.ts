import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { NodeResult, Result } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options: axe.RunOptions = { resultTypes: ['violations'] }

/** Runs axe on the page as it stands and shows each finding as "rule: target: what to mend". */
export async function expectNoFindings(page: Page, where = page.url()): Promise<void> {
  // Evaluated by the debugger, which the content security policy of the page does not concern.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const results = await page.evaluate(
    (given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given),
    options,
  )
  const findings = results.violations.flatMap((violation) =>
    violation.nodes.map((node) => lineOf(violation, node)),
  )
  expect(findings, `findings of axe at ${where}`).toEqual([])
}

function lineOf(violation: Result, node: NodeResult): string {
  const advice = (node.failureSummary ?? violation.help).split('\n').slice(0, 2).join(' ').trim()
  return `${violation.id}: ${node.target.join(' ')}: ${advice}`
}
