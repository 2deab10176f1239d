import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Action } from '#shared/protocol/actions.ts'
import type { JuryMade } from '#shared/protocol/juries.ts'
import { nightly, patience } from '#shared/selection/testing/effort.ts'
import { nobody } from '#shared/session/live.ts'
import { smallRunSheet } from '#shared/session/testing/run-sheet.ts'
import { layersOfSeat, view } from '#shared/session/view.ts'
import { Page } from '../server/net/testing/page.ts'
import { BallotBoxes } from '../server/sessions/ballot-boxes.ts'
import { Host } from '../server/sessions/host.ts'
import { openDatabase } from '../server/store/database.ts'
import { type Program, startProgram } from './testing/program.ts'

const jurors = 50
const kills = nightly ? 200 : 20

let program: Program
beforeAll(async () => {
  program = await startProgram()
}, patience)
afterAll(async () => {
  await program.kill()
  program.remove()
})

async function makeJury(): Promise<JuryMade> {
  const seats = ['seat', ...Array.from({ length: jurors }, (_, i) => i + 1)].join('\n')
  const response = await fetch(`${program.laptop}/api/juries`, {
    method: 'POST',
    headers: { origin: program.laptop, 'content-type': 'application/json' },
    body: JSON.stringify({ from: 'list', seats, runSheet: JSON.stringify(smallRunSheet({ perTable: 5 })) }),
  })
  expect(response.status).toBe(200)
  return response.json() as Promise<JuryMade>
}

/** A juror who writes and changes cards without end, each time with words that nobody else writes. */
class Juror {
  readonly page: Page
  readonly seat: number
  /** By the words of a wish: what its tablet has been told of it. */
  readonly told = new Map<string, 'waiting' | 'done' | 'refused'>()
  private readonly random: () => number
  private made = 0

  constructor(seat: number, token: string, random: () => number) {
    this.seat = seat
    this.random = random
    this.page = new Page({ url: program.room, token, keepAs: `kill-loop-${seat}` })
  }

  /** Asks for one thing more, unless three are waiting already. */
  busy(): void {
    this.look()
    if (this.page.waiting >= 3) return
    const mine = Object.keys(this.page.entities()).flatMap((key) => (key.startsWith('mine/') ? [key.slice(5)] : []))
    const card = mine[Math.floor(this.random() * mine.length)]
    this.made += 1
    const text = `seat ${this.seat} wish ${this.made}`
    if (card === undefined || this.random() < 0.3) this.ask({ type: 'write-card', text, kind: 'idea' }, text)
    else if (this.random() < 0.2) this.page.outbox.add({ type: 'withdraw-card', card })
    else this.ask({ type: 'edit-card', card, text, kind: 'feeling' }, text)
  }

  private ask(action: Action, text: string): void {
    this.told.set(text, 'waiting')
    this.page.outbox.add(action)
  }

  /** Takes note of what has been answered since. */
  look(): void {
    const waiting = new Map(
      this.page.wishes.map(({ action, refused }) => ['text' in action ? action.text : '', refused !== undefined]),
    )
    for (const [text, state] of this.told)
      if (state === 'waiting') {
        const refused = waiting.get(text)
        if (refused === undefined) this.told.set(text, 'done')
        else if (refused) this.told.set(text, 'refused')
      }
  }
}

/** The same chances every time by day. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

async function tokenFor(code: string): Promise<string> {
  const page = new Page({ url: program.room })
  await page.until(page.isCurrent)
  const claimed = await page.claim(code)
  page.close()
  if (!claimed.ok) throw new Error(claimed.code)
  return claimed.token
}

async function takeSeats({ codes }: JuryMade): Promise<Juror[]> {
  const all: Juror[] = []
  for (const { seat, code } of codes)
    all.push(new Juror(seat, await tokenFor(code), dice(nightly ? Math.floor(Math.random() * 1e9) : seat)))
  for (const { page } of all) await page.until(page.isCurrent)
  return all
}

/** How long each page takes, from the moment the program listens, until it holds what is. */
async function backAgain(pages: readonly Page[], boots: readonly (string | undefined)[]): Promise<number[]> {
  const listened = performance.now()
  return Promise.all(
    pages.map(async (page, i) => {
      await page.until((one) => one.isCurrent() && one.welcomed?.boot !== boots[i])
      return performance.now() - listened
    }),
  )
}

/** The jury as its log on the disk makes it, and how often each text happened. */
async function onDisk(juryId: string) {
  const db = await openDatabase(join(program.data, 'allting.db'))
  const boxes = new BallotBoxes(join(program.data, 'keys'), juryId)
  const nothing = (): void => {}
  const forget = async (): Promise<void> => {}
  const host = await Host.open({ db, juryId, now: Date.now, boxes, forget, onChange: nothing, log: nothing })
  const events = await db.selectFrom('events').select('body').where('jury_id', '=', juryId).execute()
  const contents = await db.selectFrom('contents').select(['ref', 'text']).where('jury_id', '=', juryId).execute()
  await db.destroy()
  const words = new Map(contents.map(({ ref, text }) => [ref, text]))
  const times = new Map<string, number>()
  for (const { body } of events) {
    const { text } = JSON.parse(body) as { text?: { ref: string } } // only cards have a text here
    const written = words.get(text?.ref ?? '')
    if (written !== undefined) times.set(written, (times.get(written) ?? 0) + 1)
  }
  return { jury: host.jury, times }
}

const isOpen = (page: Page): boolean => (page.entities().run as { place: unknown } | undefined)?.place != null

test(
  `WIRE-1, WIRE-3, WIRE-6: ${kills} times the power goes while ${jurors} tablets write: nothing acknowledged is lost, nothing is done twice, all see the same`,
  async () => {
    const made = await makeJury()
    const all = await takeSeats(made)
    const pages = all.map(({ page }) => page)
    const facilitator = new Page({ url: program.laptop, role: 'facilitator' })
    await facilitator.until(facilitator.isCurrent)
    const to = { activity: 1, step: 0 }
    expect(await facilitator.act({ type: 'go-to', from: null, to })).toEqual({ ok: true })
    await Promise.all(pages.map((page) => page.until(isOpen)))

    const random = dice(nightly ? Math.floor(Math.random() * 1e9) : 20270301)
    const work = setInterval(() => {
      for (const juror of all) if (random() < 0.3) juror.busy()
    }, 20)
    const returns: number[] = []
    for (let kill = 0; kill < kills; kill++) {
      await pause(50 + random() * 500)
      const boots = pages.map(({ welcomed }) => welcomed?.boot)
      await program.kill()
      await program.start()
      returns.push(...(await backAgain(pages, boots)))
    }
    clearInterval(work)
    await Promise.all(pages.map((page) => page.until(({ waiting }) => waiting === 0)))
    for (const juror of all) juror.look()
    await facilitator.until(facilitator.isCurrent)
    expect(await facilitator.act({ type: 'hold-projector', held: true })).toEqual({ ok: true })
    expect(await facilitator.act({ type: 'add-time', minutes: 7 })).toEqual({ ok: true })
    const timerOf = (page: Page): unknown => (page.entities().run as { timer: { endsAt: number } }).timer.endsAt
    await facilitator.until((page) => (page.entities().stage as { held: boolean }).held)
    const ends = Math.max(...pages.map((page) => Number(timerOf(page))), Number(timerOf(facilitator)))
    await Promise.all(pages.map((page) => page.until((one) => timerOf(one) === ends)))
    await pause(200)
    await program.end()

    const { jury, times } = await onDisk(made.id)
    const told = all.flatMap((juror) => [...juror.told])
    const count = (state: string, wrong: (times: number) => boolean): number =>
      told.filter(([text, answer]) => answer === state && wrong(times.get(text) ?? 0)).length
    const lost = count('done', (n) => n === 0)
    const doubled = told.filter(([text]) => (times.get(text) ?? 0) > 1).length
    const layers = view(jury, nobody)
    const apart = all.filter(({ page, seat }) =>
      layersOfSeat(jury, seat).some(
        (name) => JSON.stringify(page.layers.get(name)?.entities) !== JSON.stringify(layers.get(name)),
      ),
    )
    const sorted = returns.toSorted((a, b) => a - b)
    const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0
    console.log(
      `${kills} kills, ${jurors} tablets, ${told.length} wishes: ${lost} lost, ${doubled} done twice, ${apart.length} see something else; back after p99 ${Math.round(p99)} ms`,
    )
    for (const { page } of all) page.close()
    facilitator.close()
    expect({ lost, doubled, apart: apart.length, refusedAndDone: count('refused', (n) => n > 0) }).toEqual({
      lost: 0,
      doubled: 0,
      apart: 0,
      refusedAndDone: 0,
    })
    expect(told.filter(([, state]) => state === 'waiting')).toEqual([])
    expect(told.filter(([, state]) => state === 'done').length).toBeGreaterThan(kills * 10)
  },
  nightly ? 1_800_000 : 180_000,
)
