import { ORPCError } from '@orpc/server'
import { problems } from './contract.ts'

export type ProblemCode = keyof typeof problems

/**
 * The one error class: an outcome a caller has to expect, with a code of the closed set.
 * `detail` says what exactly (a message key) and its parameters; the sentence is made where the reader's language is known.
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: { code: string; params?: Record<string, unknown>; current?: unknown }

  constructor(code: ProblemCode, detail = '', params?: Record<string, unknown>, current?: unknown) {
    super(detail ? `${code}: ${detail}` : code)
    this.code = code
    this.detail = { code: detail, params, current }
  }
}

/** Turns a Problem (and a full disk) into what the contract promises; anything else stays a bug. */
export function toContractError(error: unknown): unknown {
  const diskFull =
    error instanceof Error && ('code' in error ? error.code === '53100' || error.code === 'ENOSPC' : false)
  const code = error instanceof Problem ? error.code : diskFull ? 'STORAGE_FULL' : null
  if (code === null) return error
  const { status, message } = problems[code]
  const data = error instanceof Problem && error.detail.code ? error.detail : undefined
  return new ORPCError(code, { status, message, data, defined: true })
}
