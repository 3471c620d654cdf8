import type { MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers every answer carries: nothing from elsewhere runs, nothing is framed, nothing is guessed. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  context.res.headers.set('content-security-policy', policy)
  context.res.headers.set('x-content-type-options', 'nosniff')
  context.res.headers.set('referrer-policy', 'same-origin')
  context.res.headers.set('cross-origin-opener-policy', 'same-origin')
}

/** Browsers say where a request comes from; what changes data is refused when it comes from another site. */
export const sameSiteOnly: MiddlewareHandler = async (context, next) => {
  const safe = ['GET', 'HEAD', 'OPTIONS'].includes(context.req.method)
  const site = context.req.header('sec-fetch-site')
  const origin = context.req.header('origin')
  const foreignOrigin = origin !== undefined && URL.parse(origin)?.host !== context.req.header('host')
  if (!safe && ((site !== undefined && site !== 'same-origin' && site !== 'none') || foreignOrigin))
    return context.json({ code: 'FORBIDDEN', message: 'Requests from other sites are refused.' }, 403)
  await next()
}
