// Checks every two features together: how many people a panel could hold if only their quotas counted.
import { reoptimise } from './dual-simplex.ts'
import { range } from './order.ts'
import type { Problem } from './problems.ts'
import { type Program, wholeBox } from './program.ts'
import type { Quotas } from './quotas.ts'
import { Tableau } from './tableau.ts'

/** Least or most people that the rows allow; undefined where they conflict whatever the size. */
function extreme(program: Program, sign: 1 | -1): number | undefined {
  const tableau = new Tableau(program)
  tableau.pose(
    wholeBox(program),
    program.size.map(() => sign),
  )
  if (reoptimise(tableau).status !== 'optimal') return undefined
  return Math.round(tableau.classValues().reduce((total, count) => total + count, 0))
}

/**
 * Pairs of features whose quotas, with this pool, leave no room for a panel of k, households left aside like all other
 * rules. `quotas` in canonical order.
 */
export function impossiblePairs(program: Program, quotas: Quotas): Problem[] {
  const problems: Problem[] = []
  for (const first of range(quotas.length)) {
    for (const second of range(quotas.length).slice(first + 1)) {
      const rows = program.rows.filter(({ quota }) => quota?.[0] === first || quota?.[0] === second)
      const pair: Program = { ...program, capacity: program.size, rows }
      const [least, most] = [extreme(pair, 1), extreme(pair, -1)]
      if (least !== undefined && most !== undefined && least <= program.k && most >= program.k) continue
      const have = least !== undefined && least > program.k ? least : most
      const room = have === undefined ? {} : { have }
      problems.push({
        code: 'pair-impossible',
        feature: quotas[first]!.name,
        other: quotas[second]!.name,
        need: program.k,
        ...room,
      })
    }
  }
  return problems
}
