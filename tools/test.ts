import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { run } from './run.ts'

/** The whole test: verify, then the database tests, then the journeys in Chromium; one count at the end. */
mkdirSync('.cache', { recursive: true })
const counts = { passed: 0, failed: 0, skipped: 0 }
const parts: string[] = []

async function part(name: string, command: string, args: string[], report: string | null): Promise<void> {
  const { code, seconds } = await run(command, args)
  const counted = report === null ? { passed: 0, failed: 0, skipped: 0 } : count(report)
  // A part that fails without a failing test (a crash, a lint error) counts as one failure.
  if (code !== 0 && counted.failed === 0) counted.failed = 1
  counts.passed += counted.passed
  counts.failed += counted.failed
  counts.skipped += counted.skipped
  parts.push(
    `${code === 0 ? 'ok  ' : 'FAIL'} ${name}: ${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped (${seconds.toFixed(0)} s)`,
  )
}

function count(report: string): { passed: number; failed: number; skipped: number } {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    testResults: { status: string; assertionResults: unknown[] }[]
  }
  // A file that cannot even be loaded has no test of its own to fail.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests }
}

function suite(project: string): Promise<void> {
  const report = `.cache/${project}.json`
  return part(
    project,
    'vitest',
    ['run', '--project', project, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
    report,
  )
}

const only = process.argv.slice(2)
const wanted = (name: string) => only.length === 0 || only.includes(name)
if (wanted('verify')) await part('verify', 'node', ['tools/verify.ts'], '.cache/pure.json')
if (wanted('database')) await suite('database')
if (wanted('journeys')) await suite('journeys')

process.stdout.write(`\n${parts.join('\n')}\n${counts.passed} passed, ${counts.failed} failed\n`)
process.exitCode = counts.failed > 0 ? 1 : 0
