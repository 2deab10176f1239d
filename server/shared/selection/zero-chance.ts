// Says why somebody is in no panel: the quotas that together leave no room for a person like that.

import { noChance } from './figures.ts'
import { conflictOf, type QuotaSide } from './infeasibility.ts'
import type { Lottery } from './lottery.ts'
import type { Program, Row } from './program.ts'
import type { LoadSolver } from './solver.ts'

export interface Excluded {
  readonly class: number
  /** Quotas that leave no room, though any of them left out would make some. */
  readonly because: readonly QuotaSide[]
  readonly households: boolean
}

const mostExplained = 12

/** The classes without a chance, each with the quotas that exclude it (the first dozen classes). */
export async function explainExclusion({ chance }: Lottery, base: Program, load: LoadSolver): Promise<Excluded[]> {
  const excluded = chance.flatMap((value, c) => (value <= noChance ? [c] : []))
  const explained: Excluded[] = []
  for (const c of excluded.slice(0, mostExplained)) {
    const present: Row = { kind: 'cut', classes: [c], weights: [1], min: 1, max: base.capacity[c]! }
    const { conflict, households } = await conflictOf({ ...base, rows: [...base.rows, present] }, load)
    explained.push({ class: c, because: conflict, households })
  }
  return explained
}
