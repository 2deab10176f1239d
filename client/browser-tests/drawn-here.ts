// One draw from two texts to a sealed list, with every fraction as its bits: what two machines must agree on.
import { computeLottery } from '#shared/selection/lottery.ts'
import { prepareDraw, programOf } from '#shared/selection/prepare.ts'
import type { Objective } from '#shared/selection/relaxed-target.ts'
import { sealDraw } from '#shared/selection/seal.ts'
import type { LoadSolver } from '#shared/selection/solver.ts'

export interface Given {
  readonly quotas: string
  readonly pool: string
  readonly k: number
  readonly objective: Objective
  readonly addressColumns: readonly string[]
}

export interface Drawn {
  readonly method: string
  /** The bits of every class's selection probability, in hexadecimal. */
  readonly chances: readonly string[]
  /** The panels of the lottery: the bits of the weight, and how many of each class. */
  readonly panels: readonly string[]
  /** The numbered list of panels, and what fixes it. */
  readonly list: readonly (readonly number[])[]
  readonly commitment: string
  readonly certificate: string
}

function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

export async function drawnHere(given: Given, load: LoadSolver): Promise<Drawn> {
  const { k, objective, addressColumns } = given
  const { value, problems } = prepareDraw(given.quotas, given.pool, k, { addressColumns })
  if (value === undefined) throw new Error(JSON.stringify(problems))
  const lottery = await computeLottery(programOf(value, k), objective, load)
  const sealing = {
    secret: 'ab'.repeat(32),
    sealedAt: '2027-03-01T10:00:00.000Z',
    attempts: [],
    reason: '',
    changes: [],
  }
  const jury = { name: 'Provjury', question: '' }
  const sealed = await sealDraw({ ...value, ...sealing, k, objective, jury }, load)
  if (!lottery.ok || !sealed.ok) throw new Error('No panel meets these quotas.')
  return {
    method: lottery.value.method,
    chances: lottery.value.chance.map(bitsOf),
    panels: lottery.value.panels.map(({ weight, counts }) => `${bitsOf(weight)} ${counts.join(',')}`),
    list: sealed.value.record.panels,
    commitment: sealed.value.record.commitment,
    certificate: JSON.stringify(sealed.value.attachment.certificate),
  }
}
