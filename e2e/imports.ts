import { expect, vi } from 'vitest'
import { stage } from './browser.ts'
import { operator } from './people.ts'

type Kind = NonNullable<Parameters<ReturnType<typeof operator>['imports']['start']>[0]['kind']>

/** Brings a file in over the API, as another program would; answers the import. */
export async function bringIn(name: string, content: string | Buffer, kind?: Kind): Promise<string> {
  const { url, operatorToken } = stage()
  const { imports } = operator()
  const sent = await fetch(`${url}/files/upload?name=${name}`, {
    method: 'POST',
    headers: { 'x-mainstay-operator': operatorToken },
    body: typeof content === 'string' ? content : new Uint8Array(content),
  })
  const { fileId } = (await sent.json()) as { fileId: string }
  const { id } = await imports.start({ fileId, ...(kind ? { kind } : {}) })
  const isDone = async () => expect((await imports.get({ importId: id })).status).toBe('done')
  await vi.waitFor(isDone, { timeout: 60_000, interval: 200 })
  return id
}

/** Takes back what files of this name brought: a journey that was broken off must not stand in the way of the next one. */
export async function takeBack(fileName: string): Promise<void> {
  const { imports } = operator()
  const { items } = await imports.list({ limit: 50 })
  for (const one of items.filter((record) => record.fileName === fileName && record.status === 'done'))
    await imports.undo({ importId: one.id })
}
