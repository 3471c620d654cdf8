import { parentPort, workerData } from 'node:worker_threads'
import { planFile } from './reading/plan.ts'
import { describeFailure } from './run/failure.ts'
import { runImport } from './run/service.ts'
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
    return { answer: await runImport(task.import, (progress) => parentPort!.postMessage({ progress })) }
  } catch (error) {
    return { failure: describeFailure(error) }
  }
}
