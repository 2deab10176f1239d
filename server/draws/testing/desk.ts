// An organiser's desk on a database file of its own, with the work of a draw done right here or held back.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { DrawRefusal, DrawView, Plan } from '#shared/protocol/draws.ts'
import type { Result } from '#shared/result.ts'
import { patience } from '#shared/selection/testing/effort.ts'
import { openDatabase } from '../../store/database.ts'
import { Desk } from '../desk.ts'
import { runJob } from '../jobs.ts'
import { OpenDraws, type StoredPool } from '../open-draws.ts'
import { Cancelled, type RunDraw } from '../run-draw.ts'
import { SealedDraws } from '../sealed-draws.ts'
import { loadSolver } from '../solver.ts'
import { type Example, exampleText } from './examples.ts'
import { accepted } from './sealed.ts'

// Every passphrase costs a third of a second, on purpose.
vi.setConfig({ testTimeout: patience, hookTimeout: patience })

export interface HeldWork {
  readonly run: RunDraw
  /** Lets everything begin that has been held back, and all that comes after. */
  readonly letGo: () => void
  /** Holds back what comes after. */
  readonly hold: () => void
}

/** Work that begins only when it is let go, so that a test can look while it is under way. */
export function heldBack(): HeldWork {
  let letGo: () => void = () => {}
  let gate = Promise.resolve()
  const hold = (): void => {
    gate = new Promise((open) => {
      letGo = open
    })
  }
  const run: RunDraw = (job, tell) => {
    let stop: () => void = () => {}
    const stopped = new Promise<never>((_, reject) => {
      stop = () => reject(new Cancelled('The work was cancelled.'))
    })
    return { done: Promise.race([gate.then(() => runJob(job, loadSolver, tell)), stopped]), cancel: () => stop() }
  }
  hold()
  return { run, hold, letGo: () => letGo() }
}

/** Work done in this very process, begun at once. */
export const runHere: RunDraw = (job, tell) => {
  const { run, letGo } = heldBack()
  letGo()
  return run(job, tell)
}

export const passphrase = 'fyra vanliga ord räcker'
export const small: Example = { name: 'zero-chance', k: 4 }

export const planOf = (example: Example, changes: Partial<Plan> = {}): Plan => ({
  quotasText: exampleText(example, 'quotas'),
  size: example.k,
  objective: 'leximin',
  ...changes,
})

export const poolOf = (example: Example, text = exampleText(example, 'pool')): StoredPool => ({
  text,
  addressColumns: example.options?.addressColumns ?? [],
})

/** A desk, what is done after a sealing, and the memory both share. */
async function sitDown(file: string, run: RunDraw) {
  const db = await openDatabase(file)
  const memory = new OpenDraws()
  let minutes = 0
  const now = (): Date => new Date(Date.UTC(2027, 2, 1, 9, minutes++))
  const desk = new Desk({ db, run, now, memory })
  let closed = false
  const close = async (): Promise<void> => {
    if (closed) return
    closed = true
    desk.close()
    await db.destroy()
  }
  onTestFinished(close)
  return { desk, sealed: new SealedDraws({ db, memory, now }), memory, db, close }
}

export type Office = Awaited<ReturnType<typeof sitDown>> & {
  /** The program ends, and is started again on the same file. */
  readonly restart: () => Promise<Office>
  /** Everything that lies on the disk. */
  readonly bytes: () => Buffer
}

async function officeIn(folder: string, run: RunDraw): Promise<Office> {
  const seat = await sitDown(join(folder, 'allting.db'), run)
  return {
    ...seat,
    restart: async () => {
      await seat.close()
      return officeIn(folder, run)
    },
    bytes: () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
  }
}

/** Opens an office in a folder of its own that is gone afterwards. */
export function openOffice(run: RunDraw = runHere): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'allting-desk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return officeIn(folder, run)
}

/** A draw with its plan and pool in place. */
export async function withPool({ desk }: Office, example: Example = small): Promise<DrawView> {
  const { id } = await desk.create({ name: 'Provjury', question: 'Vad ska skolan bli?' })
  accepted(await desk.confirmPlan(id, planOf(example), ''))
  return accepted(await desk.importPool(id, poolOf(example), passphrase))
}

/** Waits for the work under way, and looks at the draw. */
export async function finished({ desk }: Office, id: string): Promise<DrawView> {
  await desk.idle()
  return accepted(await desk.view(id))
}

/** A draw with its lottery. */
export async function withLottery(office: Office, example: Example = small): Promise<DrawView> {
  const { id } = await withPool(office, example)
  accepted(await office.desk.startLottery(id))
  return finished(office, id)
}

/** A draw that is sealed. */
export async function withSealing(office: Office, example: Example = small): Promise<DrawView> {
  const { id } = await withLottery(office, example)
  accepted(await office.desk.seal(id, ''))
  return finished(office, id)
}

/** The code of what should have been refused. */
export const refused = (result: Result<unknown, DrawRefusal>): DrawRefusal['code'] | 'accepted' =>
  result.ok ? 'accepted' : result.error.code
