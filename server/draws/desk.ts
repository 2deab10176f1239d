// The organiser's desk: what can be done with a draw, in which order, and what is refused.
import { randomBytes, randomUUID } from 'node:crypto'
import {
  type DrawListItem,
  type DrawRefusal,
  type DrawView,
  type Plan,
  shortestPassphrase,
} from '#shared/protocol/draws.ts'
import { accept, type Result, refuse } from '#shared/result.ts'
import { canonicalText } from '#shared/selection/canonical.ts'
import { checkPlan } from '#shared/selection/quotas.ts'
import type { Manifest } from '#shared/selection/record.ts'
import type { Db } from '../store/database.ts'
import { deleteDraw, findDraw, insertDraw, insertSealing, listDraws, listSealings, updateDraw } from '../store/draws.ts'
import type { DrawRow } from '../store/schema.ts'
import { keyOf, lockAway, newSalt, unlock } from '../store/vault.ts'
import { planOf, recordOf, viewOf } from './draw-view.ts'
import { type OpenDraws, prepareStored, type StoredPool } from './open-draws.ts'
import type { RunDraw } from './run-draw.ts'
import { UnderWay } from './under-way.ts'

type Answer<T = DrawView> = Promise<Result<T, DrawRefusal>>

const no = (code: Exclude<DrawRefusal, { problems: unknown }>['code']): Result<never, DrawRefusal> => refuse({ code })

export interface DeskOptions {
  readonly db: Db
  readonly run: RunDraw
  readonly now: () => Date
  readonly memory: OpenDraws
}

export class Desk {
  private readonly memory: OpenDraws
  private readonly db: Db
  private readonly work: UnderWay
  private readonly now: () => Date

  constructor({ db, run, now, memory }: DeskOptions) {
    this.db = db
    this.memory = memory
    this.work = new UnderWay(memory, run)
    this.now = now
  }

  async list(): Promise<DrawListItem[]> {
    const draws = await listDraws(this.db)
    return draws.map(({ id, name, question, example, created_at }) => ({
      id,
      name,
      question,
      example: example === 1,
      createdAt: created_at,
    }))
  }

  async create({
    name,
    question,
    example = false,
  }: {
    name: string
    question: string
    example?: boolean
  }): Promise<DrawView> {
    const draw: DrawRow = {
      id: randomUUID(),
      created_at: this.now().toISOString(),
      name: name.normalize('NFC').trim(),
      question: question.normalize('NFC').trim(),
      example: example ? 1 : 0,
      plan: null,
      changes: '[]',
      salt: null,
      pool: null,
      lottery: null,
    }
    await insertDraw(this.db, draw)
    return viewOf(draw, [], this.memory)
  }

  async view(id: string): Answer {
    const draw = await findDraw(this.db, id)
    return draw === undefined ? no('not-found') : accept(viewOf(draw, await listSealings(this.db, id), this.memory))
  }

  remove(id: string): Promise<void> {
    return this.memory.inTurn(id, async () => {
      this.memory.forget(id)
      await deleteDraw(this.db, id)
    })
  }

  /** Confirms quotas, size and objective. Once there is a pool this is a change: it needs a reason, and is counted. */
  confirmPlan(id: string, plan: Plan, reason: string): Answer {
    return this.memory.inTurn(id, () => this.takePlan(id, plan, reason))
  }

  private async takePlan(id: string, plan: Plan, reason: string): Answer {
    const draw = await findDraw(this.db, id)
    if (draw === undefined) return no('not-found')
    if (this.memory.work.has(id)) return no('busy')
    const { problems, warnings } = checkPlan(plan.quotasText, plan.size)
    if (problems.length > 0) {
      const file = 'quotas' as const
      return refuse({
        code: 'problems',
        problems: problems.map((one) => ({ ...one, file })),
        warnings: warnings.map((one) => ({ ...one, file })),
      })
    }
    if (draw.pool === null) {
      await updateDraw(this.db, id, { plan: JSON.stringify(plan) })
      return this.view(id)
    }
    return this.changePlan(draw, plan, reason)
  }

  private async changePlan(draw: DrawRow, plan: Plan, reason: string): Answer {
    const open = this.memory.open.get(draw.id)
    if (open === undefined) return no('locked')
    if (reason.trim() === '') return no('reason-missing')
    const prepared = prepareStored(plan, open.stored)
    if (prepared.value === undefined)
      return refuse({ code: 'problems', problems: prepared.problems, warnings: prepared.warnings })
    const before = planOf(draw)
    const what = (['quotasText', 'size', 'objective'] as const).filter((part) => before?.[part] !== plan[part])
    if (what.length === 0) return this.view(draw.id)
    const names = { quotasText: 'quotas', size: 'size', objective: 'objective' } as const
    const change: Manifest['changes'][number] = {
      at: this.now().toISOString(),
      what: what.map((part) => names[part]).join(', '),
      reason: reason.normalize('NFC').trim(),
    }
    const changes = [...(JSON.parse(draw.changes) as Manifest['changes']), change] // written here only
    await updateDraw(this.db, draw.id, { plan: JSON.stringify(plan), changes: JSON.stringify(changes), lottery: null })
    this.memory.open.set(draw.id, { ...open, prepared: prepared.value, warnings: prepared.warnings })
    this.memory.failures.delete(draw.id)
    return this.view(draw.id)
  }

  /** Imports the pool under a passphrase; from a pool with a problem nothing is kept. */
  importPool(id: string, pool: StoredPool, passphrase: string): Answer {
    return this.memory.inTurn(id, () => this.takePool(id, pool, passphrase))
  }

  private async takePool(id: string, pool: StoredPool, passphrase: string): Answer {
    const draw = await findDraw(this.db, id)
    if (draw === undefined) return no('not-found')
    const plan = planOf(draw)
    if (plan === undefined) return no('not-yet')
    if (this.memory.work.has(id)) return no('busy')
    if (draw.pool !== null && (await listSealings(this.db, id)).length > 0) return no('not-yet')
    const prepared = prepareStored(plan, pool)
    if (prepared.value === undefined)
      return refuse({ code: 'problems', problems: prepared.problems, warnings: prepared.warnings })
    if (passphrase.length < shortestPassphrase) return no('passphrase-too-short')
    const salt = newSalt()
    const key = await keyOf(passphrase, salt)
    await updateDraw(this.db, id, { salt, pool: lockAway(key, pool), lottery: null })
    this.memory.open.set(id, { key, stored: pool, prepared: prepared.value, warnings: prepared.warnings })
    this.memory.failures.delete(id)
    return this.view(id)
  }

  unlock(id: string, passphrase: string): Answer {
    return this.memory.inTurn(id, () => this.open(id, passphrase))
  }

  private async open(id: string, passphrase: string): Answer {
    const draw = await findDraw(this.db, id)
    const plan = draw === undefined ? undefined : planOf(draw)
    if (draw === undefined || plan === undefined || draw.pool === null || draw.salt === null) return no('not-found')
    const key = await keyOf(passphrase, draw.salt)
    const stored = unlock<StoredPool>(key, draw.pool)
    if (stored === undefined) return no('wrong-passphrase')
    const { value, warnings } = prepareStored(plan, stored)
    if (value === undefined) throw new Error('A stored pool no longer fits its plan.')
    this.memory.open.set(id, { key, stored, prepared: value, warnings })
    return this.view(id)
  }

  lock(id: string): Answer {
    return this.memory.inTurn(id, () => {
      this.memory.forget(id)
      return this.view(id)
    })
  }

  /** Starts the lottery; the page asks how far it has come. */
  startLottery(id: string): Answer {
    return this.memory.inTurn(id, () => this.beginLottery(id))
  }

  private async beginLottery(id: string): Answer {
    const ready = await this.ready(id)
    if (!ready.ok) return ready
    const { plan, open } = ready.value
    this.work.begin(
      id,
      { kind: 'lottery', ...open.prepared, k: plan.size, objective: plan.objective },
      async (done) => {
        if (done.kind !== 'lottery') return
        if (done.result.ok) await updateDraw(this.db, id, { lottery: lockAway(open.key, done.result.value) })
        else this.memory.failures.set(id, done.result.error)
      },
    )
    return this.view(id)
  }

  /** Seals the draw: the numbered list is fixed under a commitment before any randomness exists. */
  seal(id: string, reason: string): Answer {
    return this.memory.inTurn(id, () => this.beginSealing(id, reason))
  }

  private async beginSealing(id: string, reason: string): Answer {
    const ready = await this.ready(id)
    if (!ready.ok) return ready
    const { draw, plan, open } = ready.value
    if (draw.lottery === null) return no('not-yet')
    const sealings = await listSealings(this.db, id)
    const last = sealings.at(-1)
    const attempts = last === undefined ? [] : recordOf(last).attempts
    if (attempts.length > 0 && reason.trim() === '') return no('reason-missing')
    const input = {
      ...open.prepared,
      k: plan.size,
      objective: plan.objective,
      jury: { name: draw.name, question: draw.question },
      secret: randomBytes(32).toString('hex'),
      sealedAt: this.now().toISOString(),
      attempts,
      reason: reason.normalize('NFC').trim(),
      changes: JSON.parse(draw.changes) as Manifest['changes'], // written by changePlan only
    }
    this.work.begin(id, { kind: 'seal', input }, async (done) => {
      if (done.kind !== 'seal') return
      if (!done.result.ok) this.memory.failures.set(id, done.result.error)
      else {
        const { record, attachment } = done.result.value
        await insertSealing(this.db, {
          draw_id: id,
          attempt: record.manifest.attempt.number,
          record: canonicalText(record as never),
          attachment: lockAway(open.key, attachment),
        })
      }
    })
    return this.view(id)
  }

  private async ready(id: string) {
    const draw = await findDraw(this.db, id)
    if (draw === undefined) return no('not-found')
    if (this.memory.work.has(id)) return no('busy')
    const plan = planOf(draw)
    const open = this.memory.open.get(id)
    if (plan === undefined || draw.pool === null) return no('not-yet')
    return open === undefined ? no('locked') : accept({ draw, plan, open })
  }

  async cancel(id: string): Answer {
    await this.work.cancel(id)
    return this.view(id)
  }

  /** Resolves when no work is under way: for an orderly stop, and for tests. */
  idle(): Promise<void> {
    return this.work.idle()
  }

  /** Forgets every key: called when the server stops. */
  close(): void {
    for (const id of [...this.memory.open.keys()]) this.memory.forget(id)
  }
}
