import type { Access } from '../contract.ts'
import type { Ctx } from '../context.ts'

/** A route that carries a file instead of a document. It stands under the same gates and in the same guards as the contract. */
export interface RawRoute {
  method: 'GET' | 'POST'
  path: `/${string}`
  access: Access
  writes: boolean
  summary: string
  handle: (ctx: Ctx, request: Request, params: Record<string, string>) => Promise<Response>
}

/** Finds the route for a path such as '/imports/1/skip-file' and what its ':names' stand for. */
export function matchRawRoute(routes: RawRoute[], method: string, path: string) {
  const wanted = path.split('?')[0]!.split('/')
  for (const route of routes) {
    const parts = route.path.split('/')
    if (route.method !== method || parts.length !== wanted.length) continue
    const params: Record<string, string> = {}
    const matches = parts.every((part, index) => {
      if (!part.startsWith(':')) return part === wanted[index]
      params[part.slice(1)] = decodeURIComponent(wanted[index]!)
      return true
    })
    if (matches) return { route, params }
  }
  return null
}
