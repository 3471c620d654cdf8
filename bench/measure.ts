/** One line of the report: what was measured, against what, and the ratio that is promised. */
export interface Line {
  what: string
  ours: string
  against: string
  ratio: string
  promise: string
  kept: boolean
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

/** The median of several runs after one that warms up. */
export async function medianSeconds(runs: number, work: () => Promise<unknown>): Promise<number> {
  await work()
  const taken: number[] = []
  for (let run = 0; run < runs; run++) taken.push(await secondsOf(work))
  return taken.toSorted((left, right) => left - right)[Math.floor(runs / 2)]!
}

/** Megabytes by which the whole process grows at most until it is stopped, threads included. */
export function watchMemory(): { stop: () => number } {
  const before = process.memoryUsage().rss
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 100)
  return {
    stop() {
      clearInterval(timer)
      return Math.round((peak - before) / 1024 ** 2)
    },
  }
}

export const seconds = (value: number) =>
  value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`

export function table(lines: Line[]): string {
  const head = ['what', 'Mainstay', 'against', 'ratio', 'promise', '']
  const rows = lines.map((line) => [
    line.what,
    line.ours,
    line.against,
    line.ratio,
    line.promise,
    line.kept ? 'kept' : 'MISSED',
  ])
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index]!.length)))
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
