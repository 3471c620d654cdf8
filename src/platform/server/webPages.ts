import { readFile } from 'node:fs/promises'
import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** The built web page. Assets carry a hash in their name and are kept by browsers for good; the page itself never is. */
export async function webPage(directory: string, urlPath: string): Promise<Response> {
  const wanted = path.normalize(decodeURIComponent(urlPath))
  const extension = path.extname(wanted)
  const isAsset = types[extension] !== undefined && extension !== '.html'
  const file = path.join(directory, isAsset ? wanted : 'index.html')
  if (!file.startsWith(directory + path.sep)) return new Response('Not found', { status: 404 })
  const content = await readFile(file).catch(() => null)
  if (content === null) return new Response('Not found', { status: 404 })
  const caching = wanted.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  return new Response(content, {
    headers: { 'content-type': types[isAsset ? extension : '.html']!, 'cache-control': caching },
  })
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What the browser shows while the house wakes up: which step it is at, and nothing that needs a script. */
export function preparingPage(step: string): Response {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<meta name="viewport" content="width=device-width"><title>Mainstay is starting</title>
<style>body{font:16px system-ui;margin:20vh auto;max-width:30rem;padding:0 1rem;color-scheme:light dark}p{opacity:.8}</style></head>
<body><h1>Mainstay is starting</h1><p role="status">${escapeHtml(step)}</p></body></html>`
  return new Response(html, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '1', 'cache-control': 'no-store' },
  })
}
