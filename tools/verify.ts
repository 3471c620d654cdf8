import { run } from './run.ts'

/** Everything that needs no service, in the order in which it fails fastest. */
const steps: [string, string, string[]][] = [
  ['structure', 'node', ['tools/structure.ts']],
  ['format', 'oxfmt', ['--check']],
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'oxlint', ['--type-aware']],
  ['unused', 'knip', []],
  [
    'pure tests',
    'vitest',
    [
      'run',
      '--project',
      'pure',
      '--reporter',
      'default',
      '--reporter',
      'json',
      '--outputFile.json',
      '.cache/pure.json',
    ],
  ],
]

const failed: string[] = []
await Promise.all(lanes(steps, 2))
if (failed.length > 0) process.stderr.write(`verify failed: ${failed.join(', ')}\n`)
process.exitCode = failed.length > 0 ? 1 : 0

/** Two at a time: one machine has two cores, and most steps use one. */
function lanes(queue: typeof steps, width: number): Promise<void>[] {
  const rest = [...queue]
  return Array.from({ length: width }, async () => {
    for (let step = rest.shift(); step; step = rest.shift()) {
      const [name, command, args] = step
      const { code, seconds } = await run(command, args)
      process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)\n`)
      if (code !== 0) failed.push(name)
    }
  })
}
