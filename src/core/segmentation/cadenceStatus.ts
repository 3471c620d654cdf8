/** How silent an account is, in rising order of concern. */
export const CADENCE_STATUSES = ['onCycle', 'due', 'late', 'atRisk', 'presumedLost'] as const
export type CadenceStatus = (typeof CADENCE_STATUSES)[number]
