// What happens to a draw after its sealing: the dice, the panel, the replacements, the files.

import type { DrawRefusal } from '#shared/protocol/draws.ts'
import { accept, type Result, refuse } from '#shared/result.ts'
import { canonicalText, hashOf } from '#shared/selection/canonical.ts'
import { pickPanel, planReplacement, quotasOf, type ReplacementPlan, replaceMember } from '#shared/selection/pick.ts'
import type { Pool } from '#shared/selection/pool.ts'
import type { Attachment, DrawRecord, Replacement, Roll } from '#shared/selection/record.ts'
import { poolOfRows } from '#shared/selection/rows.ts'
import type { Db } from '../store/database.ts'
import { listSealings, updateRecord } from '../store/draws.ts'
import type { SealingRow } from '../store/schema.ts'
import { attachmentOf, recordOf } from './draw-view.ts'
import type { OpenDraws } from './open-draws.ts'

type Answer<T = void> = Promise<Result<T, DrawRefusal>>

interface Sealing {
  readonly row: SealingRow
  readonly record: DrawRecord
  readonly attachment: Attachment | undefined
}

/** The pool of a draw as its attachment holds it; an erased person has no features. */
function poolOf({ record, attachment }: Sealing): Pool | undefined {
  const rows = attachment?.rows.map((entry) => ('row' in entry ? entry.row : { features: {} }))
  return rows === undefined ? undefined : poolOfRows(rows, quotasOf(record.manifest))
}

/** Works on the last sealing of a draw. */
export class SealedDraws {
  private readonly db: Db
  private readonly memory: OpenDraws
  private readonly now: () => Date

  constructor({ db, memory, now }: { readonly db: Db; readonly memory: OpenDraws; readonly now: () => Date }) {
    this.db = db
    this.memory = memory
    this.now = now
  }

  private async last(id: string): Promise<Sealing | undefined> {
    const row = (await listSealings(this.db, id)).at(-1)
    if (row === undefined) return undefined
    const open = this.memory.open.get(id)
    return { row, record: recordOf(row), attachment: open === undefined ? undefined : attachmentOf(row, open) }
  }

  private async keep(row: SealingRow, record: DrawRecord): Answer {
    await updateRecord(this.db, row.draw_id, row.attempt, canonicalText(record as never))
    return accept(undefined)
  }

  /** Enters the rolls: the panel is drawn. */
  pick(id: string, rolls: readonly Roll[]): Answer {
    return this.memory.inTurn(id, async () => {
      const sealing = await this.last(id)
      if (sealing === undefined) return refuse({ code: 'not-yet' })
      const picked = pickPanel(sealing.record, rolls)
      return picked.ok ? this.keep(sealing.row, picked.value) : refuse({ code: 'rolls', problems: picked.error })
    })
  }

  /** Who could step in, fixed before any dice for it are thrown. */
  async plan(id: string, asked: Pick<Replacement, 'leaving' | 'status' | 'reason'>): Answer<ReplacementPlan> {
    return this.planAt(await this.last(id), {
      ...asked,
      reason: asked.reason.normalize('NFC').trim(),
      at: this.now().toISOString(),
    })
  }

  private async planAt(
    sealing: Sealing | undefined,
    asked: Pick<Replacement, 'leaving' | 'status' | 'reason' | 'at'>,
  ): Answer<ReplacementPlan> {
    if (sealing === undefined) return refuse({ code: 'not-yet' })
    const pool = poolOf(sealing)
    if (pool === undefined) return refuse({ code: 'locked' })
    const plan = planReplacement(sealing.record, pool, asked)
    return plan.ok ? plan : refuse({ code: 'replacement', problems: plan.error })
  }

  /** Draws one of the candidates; the plan is made again, so that only the one shown can be used. */
  replace(id: string, shown: ReplacementPlan, rolls: readonly Roll[]): Answer {
    return this.memory.inTurn(id, () => this.drawReplacement(id, shown, rolls))
  }

  private async drawReplacement(id: string, shown: ReplacementPlan, rolls: readonly Roll[]): Answer {
    const sealing = await this.last(id)
    const plan = await this.planAt(sealing, shown)
    if (!plan.ok || sealing === undefined) return plan.ok ? refuse({ code: 'not-yet' }) : plan
    if (hashOf(plan.value as never) !== hashOf(shown as never))
      return refuse({ code: 'replacement', problems: ['other-plan'] })
    const replaced = replaceMember(sealing.record, plan.value, rolls)
    return replaced.ok
      ? this.keep(sealing.row, replaced.value)
      : refuse({ code: 'replacement', problems: replaced.error })
  }

  /** The files of the last sealing: the record always, the attachment while the draw is unlocked. */
  async files(
    id: string,
  ): Promise<{ readonly record: DrawRecord; readonly attachment: Attachment | undefined } | undefined> {
    const sealing = await this.last(id)
    return sealing === undefined ? undefined : { record: sealing.record, attachment: sealing.attachment }
  }
}
