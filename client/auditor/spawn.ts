// Starts the worker that checks; the single-file page has its own way (spawn.single.ts).

export const spawnVerifier = (): Worker =>
  new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' })
