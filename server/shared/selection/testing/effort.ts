// How hard the tests try: the same cases every time and soon done, or, with ALLTING_EFFORT=nightly, many more and new ones every night.

/** Whether this run may take hours. */
export const nightly = process.env.ALLTING_EFFORT === 'nightly'

const factor = nightly ? 20 : 1

/** `usual` times as often at night. */
export const effort = (usual: number): number => usual * factor

/** Settings of a property: a fixed seed by day, so that a red test is red for everyone; chance at night. */
export const runs = (usual: number): { readonly numRuns: number; readonly seed?: number } =>
  nightly ? { numRuns: effort(usual) } : { numRuns: usual, seed: 20270301 }

/** Milliseconds that a test with many runs may take. */
export const patience = 120_000 * factor
