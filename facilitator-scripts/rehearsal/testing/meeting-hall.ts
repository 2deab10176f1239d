// A real server on free ports for the rehearsal's tests: real sockets, and a clock that runs as fast as the rehearsal waits.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Jury } from '#shared/session/jury.ts'
import type { RunSheet } from '#shared/session/run-sheet.ts'
import { type Hall, openHall } from '../../../server/net/testing/hall.ts'
import type { Times } from '../patience.ts'
import type { RehearseOptions } from '../rehearse.ts'

/** How many times faster than the clock on the wall. */
const haste = 20

export interface MeetingHall {
  readonly hall: Hall
  /** What was said in the terminal. */
  readonly said: readonly string[]
  readonly times: Times
  readonly options: RehearseOptions
  /** The jury that is open in the room. */
  readonly jury: () => Jury
}

/** New juries in it get this run sheet. */
export async function openMeetingHall(sheet: RunSheet, changes: Partial<RehearseOptions> = {}): Promise<MeetingHall> {
  const hall = await openHall(1)
  writeFileSync(join(hall.house.folder, 'run-sheets', 'two-day-jury.yaml'), JSON.stringify(sheet)) // JSON is YAML, too
  const said: string[] = []
  const wait = async (ms: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, ms / haste))
    hall.now.at += Math.round(ms)
  }
  const times: Times = { wait, pace: 0 }
  const options: RehearseOptions = {
    laptop: hall.laptop,
    room: hall.room,
    jurors: 6,
    times,
    seed: 'rain',
    isScripted: false,
    byHand: undefined,
    codes: undefined,
    say: (text) => said.push(text),
    ...changes,
  }
  const jury = (): Jury => {
    const open = hall.directory.current?.host.jury
    if (open === undefined) throw new Error('No jury is open in the room.')
    return open
  }
  return { hall, said, times, options, jury }
}
