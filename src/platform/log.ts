import { pino } from 'pino'

/** Structured log on stderr: stdout belongs to what commands answer. */
export function createLog(level: string) {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
}
export type Log = ReturnType<typeof createLog>
