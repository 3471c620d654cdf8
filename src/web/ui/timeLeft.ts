/**
 * Seconds a job still needs if it goes on at its pace so far; null while less than 2 s or 1 % have passed, because such a
 * guess would jump. `done` of `total` units, `elapsedMs` since the start. 0 when all is done.
 */
export function secondsLeft(done: number, total: number, elapsedMs: number): number | null {
  if (total <= 0) return null
  if (done >= total) return 0
  if (elapsedMs < 2000 || done / total < 0.01) return null
  return Math.ceil(((total - done) * elapsedMs) / done / 1000)
}

/** Splits seconds into the unit a person would say: seconds below a minute and a half, then minutes, then hours. */
export function spokenDuration(seconds: number): { unit: 'second' | 'minute' | 'hour'; count: number } {
  if (seconds < 90) return { unit: 'second', count: Math.max(1, Math.round(seconds)) }
  if (seconds < 90 * 60) return { unit: 'minute', count: Math.round(seconds / 60) }
  return { unit: 'hour', count: Math.round(seconds / 3600) }
}
