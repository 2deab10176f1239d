// Starts the worker from inside the page itself: a file on a disk may not load another.
import Verifier from './verify-worker.ts?worker&inline'

export const spawnVerifier = (): Worker => new Verifier()
