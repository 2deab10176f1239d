// Starts a draw's work in a thread of its own, and can stop it.
import { Worker } from 'node:worker_threads'
import type { SealStep } from '#shared/selection/seal.ts'
import type { Job, JobResult } from './jobs.ts'

export interface Running {
  readonly done: Promise<JobResult>
  cancel(): void
}

export class Cancelled extends Error {}

/** How work is started: in a thread, or, in a test, right here. */
export type RunDraw = (job: Job, tell: (step: SealStep) => void) => Running

/** Runs each job in a thread of its own, started from the built worker. */
export const runInThreads =
  (script: URL): RunDraw =>
  (job, tell) => {
    const worker = new Worker(script, { workerData: job })
    let stop: () => void = () => {}
    const done = new Promise<JobResult>((resolve, reject) => {
      stop = () => reject(new Cancelled('The work was cancelled.'))
      worker.on('message', (message: { step?: SealStep; result?: JobResult }) => {
        if (message.step !== undefined) tell(message.step)
        if (message.result !== undefined) resolve(message.result)
      })
      worker.on('error', reject)
      // after an answer this changes nothing; without one, nobody shall wait for ever
      worker.on('exit', (code) => reject(new Error(`The work ended without an answer (${code}).`)))
    })
    return {
      done,
      cancel: () => {
        stop()
        void worker.terminate()
      },
    }
  }
