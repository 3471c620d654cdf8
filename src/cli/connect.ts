import { openAsBlob } from 'node:fs'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { createRouterClient, type Router } from '@orpc/server'
import { openApp } from '../app.ts'
import type { Client, Contract } from '../contract.ts'
import { layoutOf } from '../db/folder.ts'
import type { Config } from '../platform/config.ts'
import type { RequestContext } from '../platform/routes.ts'
import { operatorActor, readOperatorToken } from '../platform/operator.ts'

export interface Connection {
  client: Client
  upload: (file: string) => Promise<string>
  download: (route: string, file: string) => Promise<void>
  close: () => Promise<void>
}

/** Talks to the server that holds the data folder; opens the folder itself when none runs. */
export async function connect(config: Config): Promise<Connection> {
  const served = await runningServer(config)
  return served ? overHttp(served.url, served.token) : inProcess(config)
}

async function runningServer(config: Config): Promise<{ url: string; token: string } | null> {
  const token = await readOperatorToken(config.dataDir)
  const announced = await readFile(layoutOf(config.dataDir).server, 'utf8').catch(() => null)
  if (token === null || announced === null) return null
  const { port } = JSON.parse(announced) as { port: number }
  const url = `http://127.0.0.1:${port}`
  const healthy = await fetch(`${url}/health`, { signal: AbortSignal.timeout(3000) }).then(
    (response) => response.status === 200 || response.status === 503,
    () => false,
  )
  return healthy ? { url, token } : null
}

function overHttp(url: string, token: string): Connection {
  const headers = { 'x-mainstay-operator': token }
  const answered = async (response: Response) => {
    if (!response.ok) throw new Error(((await response.json()) as { message: string }).message)
    return response
  }
  return {
    client: createORPCClient(new RPCLink({ url: `${url}/rpc`, headers })),
    async upload(file) {
      const name = encodeURIComponent(path.basename(file))
      const response = await fetch(`${url}/files/upload?name=${name}`, {
        method: 'POST',
        headers,
        body: await openAsBlob(file),
      })
      return ((await (await answered(response)).json()) as { fileId: string }).fileId
    },
    async download(route, file) {
      const response = await answered(await fetch(`${url}/files${route}`, { headers }))
      await pipeline(Readable.fromWeb(response.body as never), createWriteStream(file))
    },
    close: async () => {},
  }
}

async function inProcess(config: Config): Promise<Connection> {
  const app = await openApp(config, { queue: 'inline', purpose: 'command' })
  const actor = operatorActor()
  return {
    client: createRouterClient(app.router as Router<Contract, RequestContext>, {
      context: {
        // Read at each call, so that every call has its own moment.
        get ctx() {
          return app.ctx()
        },
        actor,
      },
    }),
    upload: (file) => app.storeFile({ ...app.ctx(), actor }, path.basename(file), createReadStream(file)),
    async download(route, file) {
      const response = await app.callRaw({ ...app.ctx(), actor }, route)
      await pipeline(Readable.fromWeb(response.body as never), createWriteStream(file))
    },
    close: () => app.close(),
  }
}
