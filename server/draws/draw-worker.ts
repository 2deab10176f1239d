// A worker thread that does one job of a draw, so that the server keeps answering meanwhile.
import { parentPort, workerData } from 'node:worker_threads'
import { type Job, runJob } from './jobs.ts'
import { loadSolver } from './solver.ts'

const job = workerData as Job // only run-draw.ts starts this worker
let last = 0

const result = await runJob(job, loadSolver, (step) => {
  const now = performance.now()
  if (now - last < 100) return
  last = now
  parentPort?.postMessage({ step })
})
parentPort?.postMessage({ result })
