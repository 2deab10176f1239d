// Gathers what the report of a jury is made from: its log, read back and checked, and the record of its draw.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JuryRefusal } from '#shared/protocol/juries.ts'
import { accept, type Result, refuse } from '#shared/result.ts'
import { verifyDraw } from '#shared/selection/verify.ts'
import { attachmentOf, recordOf } from '../draws/draw-view.ts'
import type { OpenDraws } from '../draws/open-draws.ts'
import { type Draw, juryOf, panelCounts, type ReportSource } from '../report/source.ts'
import type { Db } from '../store/database.ts'
import { listSealings } from '../store/draws.ts'
import { BrokenLog, readLog } from '../store/event-log.ts'
import { findJury } from '../store/juries.ts'
import type { JuryRow } from '../store/schema.ts'

interface Places {
  readonly db: Db
  readonly memory: OpenDraws
  /** Where the examples that come with Allting lie. */
  readonly examples: string
}

/** The draw that comes with the demo; its people are invented, so that nothing of it is locked. */
async function exampleDraw(examples: string): Promise<Draw | undefined> {
  const file = (name: string): Promise<string> => readFile(join(examples, 'alvmora', name), 'utf8')
  const input = {
    record: await file('alvmora.draw.json'),
    commitment: await file('commitment.txt'),
    attachment: await file('alvmora.features.json'),
  }
  const { record, attachment, checks } = await verifyDraw(input, undefined)
  if (record === undefined) return undefined
  return { record, checks, panel: attachment === undefined ? undefined : panelCounts(record, attachment) }
}

async function drawOf({ draw_id, demo }: JuryRow, { db, memory, examples }: Places): Promise<Draw | undefined> {
  if (draw_id === null) return demo === 1 ? exampleDraw(examples) : undefined
  const sealing = (await listSealings(db, draw_id)).at(-1)
  if (sealing === undefined) return undefined
  const open = memory.open.get(draw_id)
  const attachment = open === undefined ? undefined : attachmentOf(sealing, open)
  const record = recordOf(sealing)
  const { checks } = await verifyDraw({ record: sealing.record }, undefined)
  return { record, checks, panel: attachment === undefined ? undefined : panelCounts(record, attachment) }
}

export async function reportSource(id: string, places: Places): Promise<Result<ReportSource, JuryRefusal>> {
  const row = await findJury(places.db, id)
  if (row === undefined) return refuse({ code: 'not-found' })
  try {
    const { events, head, texts } = await readLog(places.db, id)
    const jury = juryOf(events, (ref) => texts.get(ref))
    return accept({ jury, events, head, draw: await drawOf(row, places) })
  } catch (error) {
    if (!(error instanceof BrokenLog)) throw error
    return refuse({ code: 'broken-log', seq: error.seq })
  }
}
