import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { program } from './commandLine.ts'

export interface RunningServer {
  url: string
  /** The link the console prints: it signs the administrator in, one time. */
  signInLink: string
  pid: number
  /** Ends it in order, as Ctrl-C does. */
  stop: () => Promise<void>
}

interface ServerOptions {
  dataDir: string
  empty?: boolean
  /** In a process group of its own, so that all of it can be killed at once. */
  detached?: boolean
}

const PATIENCE_MS = 170_000

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Starts `mainstay serve` as a person does, and returns when the console says that it is ready. */
export async function startServer({ dataDir, empty, detached }: ServerOptions): Promise<RunningServer> {
  const port = await freePort()
  const child = spawn(
    program,
    ['serve', '--port', String(port), '--data', dataDir, ...(empty ? ['--empty'] : [])],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached,
    },
  )
  const url = `http://127.0.0.1:${port}`
  try {
    return { url, signInLink: await linkIn(child), pid: child.pid!, stop: () => stopped(child) }
  } catch (error) {
    await stopped(child)
    throw error
  }
}

/** The link that the console prints last. */
function linkIn(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /https?:\/\/\S+\/sign-in\?token=\S+/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout!.on('data', hear)
    child.stderr!.on('data', hear)
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(new Error(`The server ended (${code}) before it was ready:\n${said}`)),
    )
    setTimeout(() => reject(new Error(`The server was not ready in time:\n${said}`)), PATIENCE_MS).unref()
  })
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
