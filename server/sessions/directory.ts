// The juries on this laptop, and which of them is open in the room.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JuryListItem, JuryMade, JuryRefusal, OwnCase, SeatListRead } from '#shared/protocol/juries.ts'
import { accept, type Result, refuse } from '#shared/result.ts'
import { presentPanel } from '#shared/selection/pick.ts'
import { readRunSheet } from '#shared/session/read-run-sheet.ts'
import type { RunSheet } from '#shared/session/run-sheet.ts'
import { roundRobin } from '#shared/session/tables.ts'
import { attachmentOf, recordOf } from '../draws/draw-view.ts'
import type { OpenDraws } from '../draws/open-draws.ts'
import type { ReportSource } from '../report/source.ts'
import type { Db } from '../store/database.ts'
import { findDraw, listSealings } from '../store/draws.ts'
import { BrokenLog } from '../store/event-log.ts'
import { findJury, listJuries, listSeats, putInRoom } from '../store/juries.ts'
import type { JuryRow } from '../store/schema.ts'
import { lockAway, unlock } from '../store/vault.ts'
import { Admission } from './admission.ts'
import { examineSeatList, makeJury, type NewJury, readSeatList, rounds, shuffled } from './assembly.ts'
import { withOwnCase } from './own-case.ts'
import { reportSource } from './report-source.ts'
import type { Room } from './room.ts'

type Answer<T> = Promise<Result<T, JuryRefusal>>

export interface DirectoryOptions {
  readonly db: Db
  readonly memory: OpenDraws
  readonly now: () => number
  /** Where the run sheets and examples that come with Allting lie. */
  readonly runSheets: string
  readonly examples: string
  readonly openRoom: (jury: JuryRow) => Promise<Room>
  /** Told when another jury is open in the room, or none. */
  readonly onEnter: (room: Room | undefined) => void
}

/** What the organiser gives besides the seats. */
export interface Given {
  readonly runSheet?: string | undefined
  readonly ownCase?: OwnCase | undefined
}

/** Who of the pool has which seat; only ever stored encrypted. */
interface SeatLink {
  readonly seat: number
  readonly index: number
  readonly id: string
}

export class Directory {
  private readonly options: DirectoryOptions
  private room: Room | undefined
  private broken: string | undefined
  /** Opening and leaving, one after the other: a log is never open twice. */
  private last: Promise<unknown> = Promise.resolve()

  constructor(options: DirectoryOptions) {
    this.options = options
  }

  get current(): Room | undefined {
    return this.room
  }

  async list(): Promise<JuryListItem[]> {
    const rows = await listJuries(this.options.db)
    const counts = await Promise.all(rows.map(({ id }) => listSeats(this.options.db, id)))
    return rows.map(({ id, name, demo, created_at, draw_id }, i) => ({
      id,
      name,
      demo: demo === 1,
      createdAt: created_at,
      seats: counts[i]?.length ?? 0,
      open: this.room?.juryId === id,
      broken: this.broken === id,
      fromDraw: draw_id !== null,
    }))
  }

  /** After a start: the jury that was open in the room is open again. */
  async resume(): Promise<void> {
    const inRoom = (await listJuries(this.options.db)).find(({ in_room }) => in_room === 1)
    if (inRoom !== undefined) await this.enter(inRoom.id)
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work)
    this.last = done.catch(() => {})
    return done
  }

  enter(id: string): Answer<void> {
    return this.inTurn(() => this.open(id))
  }

  private async open(id: string): Answer<void> {
    if (this.room?.juryId === id) return accept(undefined)
    const row = await findJury(this.options.db, id)
    if (row === undefined) return refuse({ code: 'not-found' })
    try {
      const room = await this.options.openRoom(row)
      await putInRoom(this.options.db, id)
      await this.show(room)
      return accept(undefined)
    } catch (error) {
      if (!(error instanceof BrokenLog)) throw error
      this.broken = id
      return refuse({ code: 'broken-log', seq: error.seq })
    }
  }

  leave(): Promise<void> {
    return this.inTurn(async () => {
      await putInRoom(this.options.db, null)
      await this.show(undefined)
    })
  }

  private async show(room: Room | undefined): Promise<void> {
    const before = this.room
    this.room = room
    this.options.onEnter(room)
    await before?.close()
  }

  /** The run sheet that comes with Allting, as it is: to be copied and changed. */
  ownRunSheet(): Promise<string> {
    return readFile(join(this.options.runSheets, 'two-day-jury.yaml'), 'utf8')
  }

  /** A run sheet of one's own, or the one that comes with Allting with one's own case in it; with neither it is Älvmora's, a DEMO. */
  private async sheetOf({ runSheet, ownCase }: Given): Answer<{ readonly sheet: RunSheet; readonly demo: boolean }> {
    const read = readRunSheet(runSheet ?? (await this.ownRunSheet()))
    if (!read.ok) return refuse({ code: 'run-sheet', problems: read.error })
    const isTheirs = runSheet !== undefined || ownCase === undefined
    return accept({
      sheet: isTheirs ? read.value : withOwnCase(read.value, ownCase),
      demo: runSheet === undefined && ownCase === undefined,
    })
  }

  private async make(jury: NewJury): Answer<JuryMade> {
    const { id, codes } = await makeJury(this.options.db, jury, this.options.now())
    const entered = await this.enter(id)
    return entered.ok
      ? accept({ id, name: jury.name, codes: [...codes].map(([seat, code]) => ({ seat, code })) })
      : refuse(entered.error)
  }

  /** The Älvmora case with its twenty-four seats. */
  async makeDemo(): Answer<JuryMade> {
    const list = await readFile(join(this.options.examples, 'alvmora', 'seats.csv'), 'utf8')
    return this.makeFromList(list)
  }

  async makeFromList(list: string, given: Given = {}): Answer<JuryMade> {
    const said = await this.sheetOf(given)
    if (!said.ok) return said
    const { sheet, demo } = said.value
    const read = readSeatList(list, sheet.perTable)
    if (!read.ok) return refuse({ code: 'seat-list', problem: read.error })
    return this.make({ name: sheet.jury.name, demo, sheet, seats: read.value, origin: { kind: 'list' } })
  }

  /** What a list would be read as, before a jury is made of it. */
  async readList(list: string): Answer<SeatListRead> {
    const read = examineSeatList(list, 2)
    if (!read.ok) return refuse({ code: 'seat-list', problem: read.error })
    const { seats, rounds: given, unused } = read.value
    return accept({ seats: seats.length, rounds: given, unused })
  }

  /** From a drawn panel: seats are shuffled, and only the encrypted links know who has which. */
  async makeFromDraw(drawId: string, given: Given = {}): Answer<JuryMade> {
    const draw = await findDraw(this.options.db, drawId)
    const sealing = (await listSealings(this.options.db, drawId)).at(-1)
    const open = this.options.memory.open.get(drawId)
    if (draw === undefined || sealing === undefined) return refuse({ code: 'not-found' })
    if (open === undefined) return refuse({ code: 'locked' })
    const record = recordOf(sealing)
    if (record.outcome === undefined) return refuse({ code: 'not-drawn' })
    const said = await this.sheetOf(given)
    if (!said.ok) return said
    const { sheet, demo } = said.value
    const rows = attachmentOf(sealing, open)?.rows ?? []
    const links = shuffled(presentPanel(record)).map((index, i): SeatLink => {
      const entry = rows[index]
      return { seat: i + 1, index, id: entry !== undefined && 'row' in entry ? (entry.row.id ?? '') : '' }
    })
    return this.make({
      name: given.ownCase?.name ?? draw.name,
      demo: demo || draw.example === 1,
      sheet,
      seats: roundRobin(links.length, sheet.perTable, rounds).map((tables) => ({ tables })),
      origin: { kind: 'record', commitment: record.commitment },
      drawId,
      links: lockAway(open.key, links),
    })
  }

  /** Who has which seat, while the draw is unlocked: for the registration desk. */
  async seatLinks(id: string): Answer<readonly SeatLink[]> {
    const row = await findJury(this.options.db, id)
    if (row?.links == null || row.draw_id === null) return refuse({ code: 'not-found' })
    const key = this.options.memory.open.get(row.draw_id)?.key
    const links = key === undefined ? undefined : unlock<SeatLink[]>(key, row.links)
    return links === undefined ? refuse({ code: 'locked' }) : accept(links)
  }

  /** What the report of a jury is made from, read from the disk: it need not be open in the room. */
  report(id: string): Answer<ReportSource> {
    return reportSource(id, this.options)
  }

  /** New codes for the seats named, or for every seat that no device has taken. */
  async newCodes(id: string, seats: readonly number[] | undefined): Answer<JuryMade> {
    const row = await findJury(this.options.db, id)
    if (row === undefined) return refuse({ code: 'not-found' })
    const { db, now } = this.options
    const admission =
      this.room?.juryId === id
        ? this.room.admission
        : await Admission.open({ db, juryId: id, codeSalt: row.code_salt, now })
    const all = (await listSeats(db, id)).map(({ seat }) => seat)
    const claimed = admission.claimed()
    const wanted = seats?.filter((seat) => all.includes(seat)) ?? all.filter((seat) => !claimed.has(seat))
    const codes = await admission.issue(wanted)
    this.room?.teller.changed()
    return accept({ id, name: row.name, codes: [...codes].map(([seat, code]) => ({ seat, code })) })
  }
}
