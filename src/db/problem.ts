import type { ProblemCode, ProblemParams } from './problem.catalogue.ts'
import { sentences } from './problem.catalogue.ts'

/**
 * What can go wrong around the data itself. The message is a full sentence for the person at the console:
 * what happened, what was kept, what to do next. `code` and `params` allow another language to say the same.
 */
export class DatabaseProblem<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = 'DatabaseProblem'
  readonly code: Code
  readonly params: ProblemParams[Code]

  constructor(code: Code, params: ProblemParams[Code], cause?: unknown) {
    super(sentences[code](params), { cause })
    this.code = code
    this.params = params
  }
}

/** True where a write was refused because the disk is full, or is kept from becoming full. */
export function isDiskFull(error: unknown): boolean {
  return ['53100', '25006', 'ENOSPC', 'disk-full'].includes(codeOf(error) ?? '')
}

/** The code that the system, the database or Mainstay gave an error. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

/** The text of anything that was thrown, for a sentence that quotes its cause. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message || error.name : String(error)
}
