import { Worker } from 'node:worker_threads'
import { threadModules } from '../events.ts'
import type { Failure } from './failure.ts'
import type { ImportJob, Outcome, Progress } from './job.ts'

type Message = { progress: Progress } | { outcome: Outcome } | { failure: Failure }

export class ImportFailed extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** A file must not take the server down with it. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 }

/** Runs an import in a thread of its own, so that requests go on being answered. */
export function runInThread(job: ImportJob, report: (progress: Progress) => void) {
  const worker = new Worker(new URL('../worker.ts', import.meta.url), {
    workerData: { job, modules: threadModules },
    resourceLimits,
  })
  const done = new Promise<Outcome>((resolve, reject) => {
    const fail = (failure: Failure) => reject(new ImportFailed(failure))
    worker.on('message', (message: Message) => {
      if ('progress' in message) report(message.progress)
      else if ('outcome' in message) resolve(message.outcome)
      else fail(message.failure)
    })
    worker.once('error', (error: Error & { code?: string }) =>
      fail({ code: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'outOfMemory' : 'internal', params: {}, stack: error.stack }),
    )
    worker.once('exit', () => fail({ code: 'interrupted', params: {} }))
  })
  return { done, stop: () => worker.terminate() }
}
