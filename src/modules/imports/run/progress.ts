import type { Progress } from './job.ts'

/** Where each phase begins and ends, in percent of the usual time of an import. */
const spans: Record<Progress['phase'], [number, number]> = {
  reading: [0, 55],
  matching: [55, 65],
  writing: [65, 92],
  summing: [92, 100],
}

/** Tells how far an import is, at most every so often, and how long it will still take at its present pace. */
export function createProgress(report: (progress: Progress) => void, clock: () => number, pauseMs = 250) {
  const started = clock()
  let told = -Infinity
  let last: Progress['phase'] | null = null
  return (phase: Progress['phase'], rows: number, share: number): void => {
    const now = clock()
    if (phase === last && now - told < pauseMs) return
    told = now
    last = phase
    const [from, to] = spans[phase]
    const donePct = Math.round((from + (to - from) * Math.min(1, share)) * 10) / 10
    const elapsed = (now - started) / 1000
    const secondsLeft = donePct < 3 || elapsed < 1 ? null : Math.ceil((elapsed / donePct) * (100 - donePct))
    report({ phase, rows, donePct, secondsLeft })
  }
}
