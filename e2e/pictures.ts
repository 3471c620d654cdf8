import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'

const guide = fileURLToPath(new URL('../docs/guide/pictures', import.meta.url))
let folder: Promise<string> | null = null

/** The guide's pictures are made anew only when asked for; otherwise they are taken all the same, and thrown away. */
function folderOf(env: NodeJS.ProcessEnv): Promise<string> {
  if (env.MAINSTAY_PICTURES === '1') return mkdir(guide, { recursive: true }).then(() => guide)
  return mkdtemp(path.join(tmpdir(), 'mainstay-pictures-'))
}

/** Takes a picture of what the window shows; what changes from run to run (times, ids) is covered by `cover`. */
export async function picture(page: Page, name: string, cover: Locator[] = []): Promise<string> {
  folder ??= folderOf(process.env)
  const file = path.join(await folder, `${name}.png`)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.screenshot({
    path: file,
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
    mask: cover,
    maskColor: '#8a8f98',
  })
  return file
}
