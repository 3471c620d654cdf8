import { parentPort, workerData } from 'node:worker_threads'
import type { ImportJob } from './run/job.ts'
import { runImport } from './run/service.ts'
import { describeFailure } from './run/failure.ts'

const { job, modules } = workerData as { job: ImportJob; modules: string[] }
// What sums up facts must stand ready in this thread too, so that it runs inside the transaction.
for (const module of modules) await import(module)

try {
  const outcome = await runImport(job, (progress) => parentPort!.postMessage({ progress }))
  parentPort!.postMessage({ outcome })
} catch (error) {
  parentPort!.postMessage({ failure: describeFailure(error) })
}
