import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { type Look, nameOf } from './browser.ts'

const guide = fileURLToPath(new URL('../docs/guide/pictures', import.meta.url))
let folder: Promise<string> | null = null

/** The guide's pictures are made anew only when asked for; otherwise they are taken all the same, and thrown away. */
function folderOf(env: NodeJS.ProcessEnv): Promise<string> {
  if (env.MAINSTAY_PICTURES === '1') return mkdir(guide, { recursive: true }).then(() => guide)
  return mkdtemp(path.join(tmpdir(), 'mainstay-pictures-'))
}

/** The looks the guide shows, and what their pictures' names end in. */
const shown: Record<string, string> = {
  'en, light, desk': '',
  'en, dark, phone': '-phone',
  'ru, light, desk': '-ru',
  'el, dark, desk': '-el',
}

/**
 * Takes a picture of what the window shows, in the looks the guide shows; what changes from run to run (times, ids) is
 * covered by `cover`.
 */
export async function picture(page: Page, look: Look, name: string, cover: Locator[] = []): Promise<void> {
  const ending = shown[nameOf(look)]
  if (ending === undefined) return
  folder ??= folderOf(process.env)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.screenshot({
    path: path.join(await folder, `${name}${ending}.png`),
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
    mask: cover,
    maskColor: '#8a8f98',
  })
}
