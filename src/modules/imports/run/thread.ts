import { Worker } from 'node:worker_threads'
import { Problem } from '../../../platform/problem.ts'
import { threadModules } from '../events.ts'
import type { PlannedFile, ReadChoices } from '../reading/plan.ts'
import type { Failure } from './failure.ts'
import type { MailJob } from '../mail/job.ts'
import type { ImportJob, Outcome, Progress } from './job.ts'

/** What a thread can be asked: to run an import, or to read the beginning of a file and plan how to read the rest. */
export type Task =
  | { import: ImportJob }
  | { mail: MailJob }
  | { plan: { path: string; choices: ReadChoices } }
type Message = { progress: Progress } | { answer: unknown } | { failure: Failure }

export class ImportFailed extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** A file must not take the server down with it. */
const resourceLimits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 32 }
/** How long a thread waits for the next file; starting one takes longer than a small file. */
const idleMs = 20_000
/** A file whose beginning takes longer to read is refused. */
const planMs = 30_000

interface Idle {
  worker: Worker
  end: NodeJS.Timeout
  forget: () => void
}
let idle: Idle | null = null

function takeThread(): Worker {
  if (idle === null) {
    return new Worker(new URL('../worker.ts', import.meta.url), {
      workerData: { modules: threadModules },
      resourceLimits,
    })
  }
  const { worker, end, forget } = idle
  clearTimeout(end)
  forget()
  worker.off('exit', forget)
  worker.off('error', forget)
  worker.ref()
  return worker
}

/** Keeps a thread that did its work for the next import. It does not keep the process alive. */
function leaveThread(worker: Worker): void {
  if (idle !== null) {
    void worker.terminate()
    return
  }
  const forget = () => {
    idle = null
  }
  const end = setTimeout(() => {
    forget()
    void worker.terminate()
  }, idleMs)
  end.unref()
  worker.once('exit', forget)
  worker.once('error', forget)
  worker.unref()
  idle = { worker, end, forget }
}

/** Runs an import in a thread of its own, so that requests go on being answered. */
export function runInThread(
  task: Extract<Task, { import: unknown } | { mail: unknown }>,
  report: (progress: Progress) => void,
) {
  return ask<Outcome>(task, report)
}

/** Plans a file in a thread: what a file makes of memory and time is nobody else's trouble. */
export async function planInThread(path: string, choices: ReadChoices): Promise<PlannedFile> {
  const { done, stop } = ask<PlannedFile>({ plan: { path, choices } }, () => {})
  const late = setTimeout(() => void stop(), planMs)
  try {
    return await done
  } catch (error) {
    throw error instanceof ImportFailed ? problemOf(error.failure) : error
  } finally {
    clearTimeout(late)
  }
}

function problemOf({ code, params, stack }: Failure): Error {
  if (stack) return new Error(stack)
  return new Problem('INVALID', code === 'interrupted' ? 'tooSlow' : code, params)
}

function ask<Answer>(task: Task, report: (progress: Progress) => void) {
  const worker = takeThread()
  const done = new Promise<Answer>((resolve, reject) => {
    const end = () => {
      worker.off('message', hear)
      worker.off('error', crash)
      worker.off('exit', vanish)
    }
    const fail = (failure: Failure) => {
      end()
      reject(new ImportFailed(failure))
    }
    const hear = (message: Message) => {
      if ('progress' in message) {
        report(message.progress)
        return
      }
      end()
      leaveThread(worker)
      if ('answer' in message) resolve(message.answer as Answer)
      else reject(new ImportFailed(message.failure))
    }
    const crash = (error: Error & { code?: string }) =>
      fail({
        code: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'outOfMemory' : 'internal',
        params: {},
        stack: error.stack,
      })
    const vanish = () => fail({ code: 'interrupted', params: {} })
    worker.on('message', hear)
    worker.once('error', crash)
    worker.once('exit', vanish)
  })
  worker.postMessage(task)
  return { done, stop: () => worker.terminate() }
}
