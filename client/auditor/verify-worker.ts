// Checks a record away from the screen, telling of each check as it is done.
import { type VerifyInput, verifyDraw } from '#shared/selection/verify.ts'
import { loadSolver } from './solver.ts'

self.onmessage = async ({ data }: MessageEvent<VerifyInput>) => {
  try {
    const verification = await verifyDraw(data, loadSolver, (check) => self.postMessage({ check }))
    self.postMessage({ verification })
  } catch {
    self.postMessage({ failed: true })
  }
}
