import { ORPCError } from '@orpc/client'

/** A sentence for whatever went wrong: what the error says itself, and for problems of the contract their detail. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ORPCError) {
    const data = error.data as
      | { code?: string; params?: Record<string, unknown>; issues?: { message: string; path?: unknown[] }[] }
      | undefined
    const issues = data?.issues
      ?.map((issue) => `${(issue.path ?? []).join('.')}: ${issue.message}`)
      .join('; ')
    const detail = data?.code ? ` (${data.code}${data.params ? ` ${JSON.stringify(data.params)}` : ''})` : ''
    return `${error.message}${issues ? ` ${issues}` : detail}`
  }
  return error instanceof Error ? error.message : String(error)
}
