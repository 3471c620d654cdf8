/** What went wrong, in the terms a screen can explain. Codes are those of platform/contract.ts and a few of the network. */
export type Problem = {
  code: ProblemCode
  /** Which rule refused, for INVALID and CONFLICT ("name_taken"); a message `problem.<detail>` explains it. */
  detail: string | null
  params: Record<string, string | number>
  /** Id under which the server wrote the failure down. */
  id: string | null
  /** Form fields that were refused, by dotted path. */
  fields: readonly string[]
  /** The record as it stands now, when somebody else changed it. */
  current: unknown
}

const PROBLEM_CODES = [
  'UNAUTHORIZED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'INVALID',
  'STORAGE_FULL',
  'TOO_MANY_REQUESTS',
  'PAYLOAD_TOO_LARGE',
  'OFFLINE',
  'UNEXPECTED',
] as const

type ProblemCode = (typeof PROBLEM_CODES)[number]

/** Turns anything thrown into a problem: errors of the API by code, a failed fetch as OFFLINE, all else UNEXPECTED. */
export function toProblem(error: unknown): Problem {
  if (isRecord(error) && typeof error.code === 'string' && typeof error.status === 'number') {
    const data = isRecord(error.data) ? error.data : {}
    return {
      code: knownCode(error.code, error.status),
      detail: typeof data.code === 'string' ? data.code : null,
      params: isRecord(data.params) ? plainParams(data.params) : {},
      id: typeof data.id === 'string' ? data.id : null,
      fields: Array.isArray(data.issues) ? data.issues.flatMap(issueField) : [],
      current: data.current ?? null,
    }
  }
  // Browsers throw a bare TypeError when the server cannot be reached; nothing more is known.
  const offline = error instanceof TypeError && /fetch|network|load failed/i.test(error.message)
  return {
    code: offline ? 'OFFLINE' : 'UNEXPECTED',
    detail: null,
    params: {},
    id: null,
    fields: [],
    current: null,
  }
}

/** True where trying the same again may help: the network, a full server, or a fault of ours. */
export function isWorthRetrying(problem: Problem): boolean {
  return ['OFFLINE', 'UNEXPECTED', 'TOO_MANY_REQUESTS', 'STORAGE_FULL'].includes(problem.code)
}

function knownCode(code: string, status: number): ProblemCode {
  const known = PROBLEM_CODES.find((candidate) => candidate === code)
  if (known) return known
  if (status === 400 || status === 422) return 'INVALID'
  if (status === 413) return 'PAYLOAD_TOO_LARGE'
  // A proxy in front answers 502 to 504 while the server restarts.
  if (status >= 502 && status <= 504) return 'OFFLINE'
  return 'UNEXPECTED'
}

function issueField(issue: unknown): string[] {
  return isRecord(issue) && Array.isArray(issue.path) && issue.path.length > 0 ? [issue.path.join('.')] : []
}

function plainParams(params: Record<string, unknown>): Record<string, string | number> {
  const plain = Object.entries(params).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  )
  return Object.fromEntries(plain) as Record<string, string | number>
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
