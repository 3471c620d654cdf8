import { parentPort, workerData } from 'node:worker_threads'
import { describeFailure } from './run/failure.ts'
import type { ImportJob } from './run/job.ts'
import { runImport } from './run/service.ts'

// What sums up facts must stand ready in this thread too, so that it runs inside the transaction.
const ready = Promise.all((workerData as { modules: string[] }).modules.map((module) => import(module)))

parentPort!.on('message', (job: ImportJob) => {
  void work(job).then((answer) => parentPort!.postMessage(answer))
})

async function work(job: ImportJob) {
  try {
    await ready
    return { outcome: await runImport(job, (progress) => parentPort!.postMessage({ progress })) }
  } catch (error) {
    return { failure: describeFailure(error) }
  }
}
