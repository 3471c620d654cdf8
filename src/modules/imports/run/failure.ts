import { FileProblem } from '../../../platform/tabular/problem.ts'
import { Problem } from '../../../platform/problem.ts'
import { Cancelled } from './job.ts'

/** Why an import failed, in a form that passes between threads and into the database. */
export interface Failure {
  code: string
  params: Record<string, unknown>
  /** For the log only, where the cause is a bug. */
  stack?: string
}

export function describeFailure(error: unknown): Failure {
  if (error instanceof Cancelled) return { code: 'cancelled', params: {} }
  if (error instanceof FileProblem) return { code: error.code, params: error.params }
  if (error instanceof Problem)
    return { code: error.detail.code || error.code, params: error.detail.params ?? {} }
  const code = (error as { code?: string } | null)?.code
  if (code === '53100' || code === 'ENOSPC') return { code: 'diskFull', params: {} }
  if (code === 'ENOENT') return { code: 'fileGone', params: {} }
  if (isConnectionLost(code, error)) return { code: 'interrupted', params: {} }
  return {
    code: 'internal',
    params: {},
    stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}

/** The connection was ended from outside: a cancel, or a database that stopped. The driver has no code for some of it. */
function isConnectionLost(code: string | undefined, error: unknown): boolean {
  if (
    code !== undefined &&
    ['57P01', '57P02', '57P03', '08006', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED'].includes(code)
  )
    return true
  return (
    error instanceof Error &&
    /connection (?:terminated|error)|not queryable|premature close/i.test(error.message)
  )
}
