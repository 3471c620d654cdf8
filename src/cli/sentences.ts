import { ORPCError } from '@orpc/client'
import { formatMessage } from '../platform/messages.ts'

interface Detail {
  code?: string
  params?: Record<string, unknown>
  issues?: { message: string; path?: unknown[] }[]
}

/** The sentence of a rule that refused, the same that the web shows; null where there is none. */
export function problemSentence(code: string, params: Record<string, unknown> = {}): string | null {
  const id = `problem.${code}`
  const sentence = formatMessage('en', id, params)
  return sentence === id ? null : sentence
}

/** A sentence for whatever went wrong: that of the rule which refused where there is one, else what the error says itself. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ORPCError) {
    const { code, params, issues } = (error.data ?? {}) as Detail
    const sentence = code === undefined ? null : problemSentence(code, params)
    if (sentence !== null) return sentence
    const wrong = issues?.map((issue) => `${(issue.path ?? []).join('.')}: ${issue.message}`).join('; ')
    return [error.message, wrong ?? (code === undefined ? undefined : `(${code})`)].filter(Boolean).join(' ')
  }
  return error instanceof Error ? error.message : String(error)
}
