import { spawn } from 'node:child_process'

/** Runs a command of the project; answers its exit code and how long it took. */
export function run(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; seconds: number }> {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, NO_COLOR: '1', ...env } })
    child.on('error', () => resolve({ code: 127, seconds: 0 }))
    child.on('exit', (code) => resolve({ code: code ?? 1, seconds: (performance.now() - started) / 1000 }))
  })
}
