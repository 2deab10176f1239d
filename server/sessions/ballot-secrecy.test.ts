// Two juries that differ only in who voted what must leave the same traces everywhere: then there is nothing to guess from.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Action } from '#shared/protocol/actions.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import { range } from '#shared/selection/order.ts'
import { patience } from '#shared/selection/testing/effort.ts'
import { nobody } from '#shared/session/live.ts'
import { readRunSheet } from '#shared/session/read-run-sheet.ts'
import type { Actor } from '#shared/session/stamp.ts'
import { facilitatorLayers, layersOfSeat, view, viewLayer } from '#shared/session/view.ts'
import { isAtEnd, nextOfFacilitator } from '../../facilitator-scripts/rehearsal/facilitator.ts'
import { type Persona, scriptedPersona } from '../../facilitator-scripts/rehearsal/persona.ts'
import { wishesOf } from '../../facilitator-scripts/rehearsal/whole-case.ts'
import { truncateLog } from '../store/database.ts'
import { makeJury, readSeatList } from './assembly.ts'
import { BallotBoxes } from './ballot-boxes.ts'
import { Host } from './host.ts'
import { openStore, tempFolder } from './testing/house.ts'

vi.setConfig({ testTimeout: patience })

const seats = 24
const nine = Date.parse('2027-04-17T07:00:00Z')

/** Everything that anybody could lay hands on. */
interface Traces {
  /** All layers after every action of the vote, the events' bodies, the actions' answers. */
  readonly seen: string[]
  /** Lengths of the encrypted box, and of the database's files, after every vote. */
  readonly lengths: number[]
  /** The box as it was after every vote. */
  readonly boxes: Buffer[]
  readonly folder: string
  readonly files: Buffer
  readonly counts: string
}

/** What is random by design: references, digests, hashes, salts. */
const withoutChance = (text: string): string => text.replace(/[0-9a-f]{24,64}/g, '#')

interface People {
  readonly look: (by: Actor) => Entities
  readonly ask: (by: Actor, action: Action) => Promise<void>
}

async function letJurorsWork(host: Host, personas: readonly Persona[], { look, ask }: People): Promise<void> {
  const lookIfHere = (seat: number): Entities | undefined =>
    host.jury.seats[seat]?.attendance === 'absent' ? undefined : look({ role: 'seat', seat })
  for (const { seat, action } of wishesOf(personas, lookIfHere)) await ask({ role: 'seat', seat }, action)
}

async function hold(personas: readonly Persona[]): Promise<Traces> {
  const folder = tempFolder('allting-secrecy-')
  const db = await openStore(folder)
  const sheet = readRunSheet(readFileSync('facilitator-scripts/run-sheets/two-day-jury.yaml', 'utf8'))
  const list = readSeatList(readFileSync('data/examples/alvmora/seats.csv', 'utf8'), 6)
  if (!sheet.ok || !list.ok) throw new Error('The Älvmora files cannot be read.')
  const { id } = await makeJury(
    db,
    { name: 'Prov', demo: true, sheet: sheet.value, seats: list.value, origin: { kind: 'list' } },
    nine,
  )
  const boxes = new BallotBoxes(join(folder, 'keys'), id)
  const host = await Host.open({
    db,
    juryId: id,
    now: () => nine,
    boxes,
    forget: () => truncateLog(db),
    onChange: () => {},
    log: (error) => {
      throw error
    },
  })
  const traces: Omit<Traces, 'files' | 'counts'> = { seen: [], lengths: [], boxes: [], folder }
  let asked = 0
  const ask = async (by: Actor, action: Action): Promise<void> => {
    asked += 1
    const answer = await host.submit({ by, client: '0'.repeat(32), n: asked, action })
    if (!answer.ok) throw new Error(`${action.type} was refused: ${answer.code}`)
    if (!['cast-vote', 'close-ballot', 'open-ballot'].includes(action.type)) return
    const stored = await db.selectFrom('boxes').select('counts').execute()
    for (const { counts } of stored) {
      traces.boxes.push(Buffer.from(counts))
      traces.lengths.push(counts.length)
    }
    // after the closing the counts are known, and rightly so
    traces.seen.push(withoutChance(JSON.stringify([...view(host.jury, nobody)])))
  }
  const look = (by: Actor): Entities => {
    const names = by.role === 'seat' ? layersOfSeat(host.jury, by.seat) : facilitatorLayers
    return Object.assign({}, ...names.map((name) => viewLayer(host.jury, nobody, name))) as Entities // entities by key
  }
  for (let over = false; !over; ) {
    await letJurorsWork(host, personas, { look, ask })
    const move = nextOfFacilitator(look({ role: 'facilitator' }), isAtEnd)
    over = move === 'finished' || move === 'wait'
    if (move !== 'finished' && move !== 'wait') await ask({ role: 'facilitator' }, move)
  }
  const events = await db.selectFrom('events').select('body').orderBy('seq').execute()
  const actions = await db.selectFrom('actions').select(['n', 'seat', 'answer']).orderBy('n').execute()
  traces.seen.push(...events.map(({ body }) => withoutChance(body)), JSON.stringify(actions))
  const files = Buffer.concat(
    ['allting.db', 'allting.db-wal']
      .map((name) => join(folder, name))
      .filter(existsSync)
      .map((file) => readFileSync(file)),
  )
  const counts = events.map(({ body }) => body).find((body) => body.includes('"ballot-closed"')) ?? ''
  return { ...traces, files, counts }
}

test('BALLOT: log, answers, frames and lengths are the same whoever voted what, and no box or key is left afterwards', async () => {
  const scripted = range(seats).map((i) => scriptedPersona(i + 1))
  const present = scripted.filter(({ seat }) => seat !== 7 && seat !== 17)
  // the same votes, each given by the next person instead
  const exchanged = scripted.map((persona): Persona => {
    const at = present.indexOf(persona)
    const other = present[(at + 1) % present.length]
    return at === -1 || other === undefined ? persona : { ...persona, vote: other.vote }
  })
  const [one, other] = [await hold(scripted), await hold(exchanged)]
  expect(other.seen).toEqual(one.seen)
  expect(other.counts).toBe(one.counts)
  expect(new Set([...one.lengths, ...other.lengths]).size).toBe(1)
  for (const { folder, files, boxes } of [one, other]) {
    expect(readdirSync(join(folder, 'keys'))).toEqual([])
    expect(boxes.length).toBeGreaterThan(20)
    for (const box of boxes) expect(files.includes(box.subarray(0, 32))).toBe(false)
  }
})
