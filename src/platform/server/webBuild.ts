import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

const sources = ['src', 'vite.config.ts', 'package-lock.json']

/** A fingerprint of everything the web page is made from; a page made from something else is made again. */
async function fingerprintOf(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) {
    const whole = path.join(root, source)
    const files = (await stat(whole)).isDirectory()
      ? (await readdir(whole, { recursive: true })).map((name) => path.join(whole, name))
      : [whole]
    for (const file of files.toSorted()) {
      if (!/\.(tsx?|json|css|html|js|svg)$/.test(file) || /\.test\.tsx?$/.test(file)) continue
      hash
        .update(path.relative(root, file))
        .update('\0')
        .update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

/** Builds the web page when its sources changed since the last build, in a process of its own. */
export async function buildWebIfStale(root: string): Promise<{ directory: string; built: boolean }> {
  const directory = path.join(root, 'dist', 'web')
  const stamp = path.join(directory, 'built-from.txt')
  const fingerprint = await fingerprintOf(root)
  const last = await readFile(stamp, 'utf8').catch(() => '')
  if (last === fingerprint) return { directory, built: false }
  await run(path.join(root, 'node_modules', 'vite', 'bin', 'vite.js'), root)
  await writeFile(stamp, fingerprint)
  return { directory, built: true }
}

function run(script: string, root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, 'build', '--logLevel', 'error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The web page could not be built: ${complaint.slice(-2000)}`)),
    )
  })
}
