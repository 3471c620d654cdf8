import { parentPort, workerData } from 'node:worker_threads'
import { runMailImport } from './mail/service.ts'
import { planFile } from './reading/plan.ts'
import { describeFailure } from './run/failure.ts'
import { runImport } from './run/service.ts'
import type { Progress } from './run/job.ts'
import type { Task } from './run/thread.ts'

// What sums up facts must stand ready in this thread too, so that it runs inside the transaction.
const ready = Promise.all((workerData as { modules: string[] }).modules.map((module) => import(module)))

parentPort!.on('message', (task: Task) => {
  void answer(task).then((message) => parentPort!.postMessage(message))
})

async function answer(task: Task) {
  try {
    if ('plan' in task) return { answer: await planFile(task.plan.path, task.plan.choices) }
    await ready
    const report = (progress: Progress) => parentPort!.postMessage({ progress })
    return {
      answer: 'mail' in task ? await runMailImport(task.mail, report) : await runImport(task.import, report),
    }
  } catch (error) {
    return { failure: describeFailure(error) }
  }
}
