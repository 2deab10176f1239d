import { expect, test } from 'vitest'
import type { Job } from './jobs.ts'
import { Cancelled, runInThreads } from './run-draw.ts'

/** A worker made of a few lines, so that it can misbehave as a real one would. */
const worker = (lines: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'\n${lines}`)}`)

const job = {} as Job // these workers do not look at it

test('work in a thread tells how far it has come and then answers', async () => {
  const heard: unknown[] = []
  const script = worker(`
    parentPort.postMessage({ step: { stage: 'panels', done: 0.5 } })
    parentPort.postMessage({ result: { kind: 'lottery' } })`)
  expect(await runInThreads(script)(job, (step) => heard.push(step)).done).toEqual({ kind: 'lottery' })
  expect(heard).toEqual([{ stage: 'panels', done: 0.5 }])
})

test('cancelled work ends at once, however busy its thread is', async () => {
  const running = runInThreads(worker('for (;;);'))(job, () => {})
  running.cancel()
  await expect(running.done).rejects.toBeInstanceOf(Cancelled)
})

test.each([
  ['throws', `throw new Error('out of luck')`],
  ['ends without an answer', 'process.exit(0)'],
  ['ends with nothing more to do', ''],
])('a thread that %s does not leave the draw waiting for ever', async (_, lines) => {
  await expect(runInThreads(worker(lines))(job, () => {}).done).rejects.toThrow()
})
