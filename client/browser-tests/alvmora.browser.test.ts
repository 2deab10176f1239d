// Älvmora from the sealed draw to the report: three real tablets, twenty-one simulated, the laptop dead twice, and nothing lost.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { JuryMade } from '#shared/protocol/juries.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import type { JuryEvent } from '#shared/session/events.ts'
import {
  absentDayTwo,
  aliases,
  cards,
  perspectives,
  reservation,
  statement,
} from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { placeName } from '../../facilitator-scripts/rehearsal/juror.ts'
import { scriptedPersona } from '../../facilitator-scripts/rehearsal/persona.ts'
import { drive, type RehearsalOptions, SimulatedJuror } from '../../facilitator-scripts/rehearsal/rehearsal.ts'
import { SocketLine } from '../../facilitator-scripts/rehearsal/socket-line.ts'
import { openDatabase } from '../../server/store/database.ts'
import { readLog, type StoredLog } from '../../server/store/event-log.ts'
import { type Allting, startAllting } from './allting.ts'
import { openBrowser } from './chromium.ts'
import { Laptop } from './laptop.ts'
import { RealJuror } from './real-juror.ts'
import { openRoomScreens, press, pressNext, type RoomScreens, said, shows } from './room-screens.ts'
import { confirmQuotas, dictionaries, drawPanel, exampleFile, importPool, sealDraw } from './walk.ts'

/** One writes a proposal, one does not, one signs the reservation. */
const realSeats = [8, 13, 22]
const dots = [18, 27, 14, 22, 17, 15, 7]
const percents = [95, 91, 100, 82, 67, 90, 48]
const weighted = ['2,95', '3,17', '3,32', '3,50']

const { facilitator: t } = said
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const origin = (url: string): string => new URL(url).origin

/** The organiser draws the panel of the example through the pages. */
async function drawThePanel(url: string): Promise<void> {
  const browser = await openBrowser()
  const page = await browser.open(url)
  const quiet = async (): Promise<void> => {}
  const { sv } = dictionaries
  await confirmQuotas(page, sv, quiet, { quotas: exampleFile('alvmora/quotas.csv'), size: 24 })
  await importPool(page, sv, quiet, { pool: exampleFile('alvmora/pool.csv'), address: 'adress' })
  await sealDraw(page, sv, quiet)
  await drawPanel(page, sv, quiet)
  await browser.close()
}

/** The facilitator opens a jury from the drawn panel; the cards with the codes are shown this once. */
async function openJury(page: Page): Promise<JuryMade> {
  await page.getByRole('radio', { name: t.start.fromPanel }).check()
  await page.getByLabel(t.start.draw, { exact: true }).selectOption({ label: 'Provjury' })
  const answer = page.waitForResponse((one) => one.request().method() === 'POST')
  await press(page, t.start.make)
  const made = (await (await answer).json()) as JuryMade // the server's own type
  await page.locator('.seat-card').nth(23).waitFor()
  await press(page, t.cards.done)
  await press(page, t.cards.leaveConfirm)
  await page.locator('.control-bar').waitFor()
  return made
}

/** Everything of the room in one place: screens, people, and the hand that drives. */
class Alvmora {
  allting: Allting
  readonly screens: RoomScreens
  readonly made: JuryMade
  readonly laptop: Laptop
  readonly real: readonly RealJuror[]
  readonly simulated: readonly SimulatedJuror[]
  readonly refused: string[] = []
  private readonly options: RehearsalOptions
  private readonly watch: SocketLine

  private constructor(allting: Allting, given: { screens: RoomScreens; made: JuryMade; real: readonly RealJuror[] }) {
    this.allting = allting
    this.screens = given.screens
    this.made = given.made
    this.real = given.real
    this.laptop = new Laptop(allting.url)
    this.options = {
      laptop: origin(allting.url),
      room: origin(allting.room),
      times: { wait, pace: 0 },
      seed: 'alvmora',
      say: (text) => text.includes('→') && this.refused.push(text),
    }
    const others = given.made.codes.filter(({ seat }) => !realSeats.includes(seat))
    this.simulated = others.map(({ seat }) => new SimulatedJuror(scriptedPersona(seat), this.options))
    this.watch = new SocketLine(this.options.laptop, { role: 'projector', onChange: () => this.sendHome() })
  }

  static async open(allting: Allting): Promise<Alvmora> {
    await drawThePanel(allting.url)
    const screens = await openRoomScreens(allting.url)
    const made = await openJury(screens.facilitator)
    const real: RealJuror[] = []
    for (const one of made.codes)
      if (realSeats.includes(one.seat)) real.push(await RealJuror.sitDown(allting.room, one))
    const room = new Alvmora(allting, { screens, made, real })
    await Promise.all(room.simulated.map((juror) => juror.sitDown(room.codeOf(juror.persona.seat))))
    return room
  }

  private codeOf(seat: number): string {
    return this.made.codes.find((one) => one.seat === seat)?.code ?? ''
  }

  /** Two do not come on the second day. */
  private sendHome(): void {
    if (readOne(this.watch.view, 'run')?.activity?.day !== 1) return
    for (const juror of this.simulated) if (absentDayTwo.includes(juror.persona.seat)) juror.isAbsent = true
  }

  /** The simulated facilitator leads the room to the beginning of a step; to the end without one. */
  driveTo(place?: string): Promise<void> {
    return drive(this.options, place === undefined ? undefined : (at) => at === place)
  }

  everyReal(work: (juror: RealJuror) => Promise<void>): Promise<unknown> {
    return Promise.all(this.real.map(work))
  }

  /** A step in which the room waits for everybody. */
  async step(place: string, work: (juror: RealJuror) => Promise<void>): Promise<void> {
    await this.driveTo(place)
    await this.everyReal(work)
  }

  async pressNext(title: string): Promise<void> {
    await pressNext(this.screens, title)
    // a second press within a second counts as the same
    await wait(1100)
  }

  /** Next on the real page, when everybody is done. */
  async nextWhenDone(title: string): Promise<void> {
    await expect
      .poll(() => readOne(this.laptop.told(), 'progress'), { timeout: 30_000 })
      .toEqual({ done: 24, here: 24 })
    await this.pressNext(title)
  }

  async kill(meanwhile?: () => Promise<void>): Promise<void> {
    this.allting = await this.allting.restart('SIGKILL', meanwhile)
    await this.screens.facilitator.getByText(t.line.away).waitFor({ state: 'detached' })
  }

  juror(seat: number): RealJuror {
    const found = this.real.find(({ persona }) => persona.seat === seat)
    if (found === undefined) throw new Error(`Seat ${seat} has no real tablet.`)
    return found
  }

  async leave(): Promise<void> {
    for (const juror of this.simulated) juror.close()
    this.watch.close()
    this.laptop.close()
    const complaints = [...this.screens.complaints, ...this.real.flatMap(({ tablet }) => tablet.complaints)]
    expect(complaints).toEqual([])
    await Promise.all([this.screens.close(), ...this.real.map(({ tablet }) => tablet.browser.close())])
  }
}

/** 1A and 1B: Next is pressed on the real page; the map is on the wall. */
async function mapping(room: Alvmora): Promise<void> {
  const { facilitator, projector } = room.screens
  await shows(projector, '24 av 24 på plats')
  await room.pressNext('Registrering, platta och kod')
  await room.step('my-perspective/write', (juror) => juror.writeCards())
  await room.nextWhenDone('Mitt perspektiv')
  await room.everyReal((juror) => juror.tellInPairs())
  await room.nextWhenDone('Mitt perspektiv')
  await room.everyReal((juror) => juror.chooseCards())
  await room.nextWhenDone('Perspektivkarta')
  await room.everyReal((juror) => juror.sortCards())
  await room.driveTo('talk/talk')
  await press(facilitator, new RegExp(`^${t.control.back}`))
  for (const title of perspectives) await shows(projector, title)
  expect(await projector.locator('.perspective').count()).toBe(perspectives.length)
  await room.pressNext('Aktörer – vem saknas?')
}

async function interests(room: Alvmora): Promise<void> {
  await room.step('needs/write', (juror) => juror.leaveNeeds())
  await room.step('criteria/dots', (juror) => juror.giveDots())
}

/** 3C, in the middle of which the laptop dies, and 3D. */
async function scenarios(room: Alvmora): Promise<void> {
  const { projector } = room.screens
  await room.driveTo('scoring/score')
  await room.juror(8).scoreOn(0)
  await room.everyReal((juror) => juror.scoreOn(juror.persona.seat === 8 ? 1 : 0))
  await room.kill()
  await room.everyReal((juror) => juror.scoreFrom(juror.persona.seat === 8 ? 2 : 1))
  await room.driveTo('conditions/overview')
  for (const mean of weighted) await shows(projector, mean)
  await room.step('conditions/conditions', (juror) => juror.leaveConditions())
}

async function texts(room: Alvmora): Promise<void> {
  await room.step('proposals/write', (juror) => juror.propose())
  await Promise.all([room.driveTo('writing/write'), room.juror(8).agreeToMerge()])
  await room.step('trial/vote', (juror) => juror.tryTexts())
  await room.step('amending/amend', (juror) => juror.leaveObjections())
  await room.driveTo('final-vote/vote')
}

/** Something final on the facilitator's page: the button, and yes in the dialog. */
async function confirm(page: Page, name: string): Promise<void> {
  await press(page, name)
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
}

/** The ballot: eleven have voted and one is in the middle of it when the laptop dies. */
async function ballot(room: Alvmora): Promise<void> {
  const { facilitator, projector } = room.screens
  const late = room.simulated.filter(({ isAbsent }) => !isAbsent).slice(0, 9)
  for (const juror of late) juror.isAbsent = true
  await confirm(facilitator, t.phases.ballot.open)
  await room.juror(13).beginVoting(0)
  await room.juror(13).finishVoting(0)
  await room.juror(8).beginVoting(3)
  await shows(facilitator, '11 av 22')
  await room.kill(async () => {
    for (const juror of late) juror.isAbsent = false
  })
  await shows(room.juror(13).page, said.juror.recommendations.ballot.counted)
  await room.juror(8).finishVoting(3)
  await room.juror(22).beginVoting(0)
  await room.juror(22).finishVoting(0)
  await shows(facilitator, '22 av 22')
  await shows(projector, '22 av 22')
  await confirm(facilitator, t.phases.ballot.close)
  await confirm(facilitator, t.phases.ballot.publish)
  await room.pressNext('Slutröstning')
}

const percentOf = (text: string): number => Number(/(\d+)\s*(?:%|procent)/.exec(text)?.[1])

async function conclusion(room: Alvmora): Promise<void> {
  await room.driveTo('statement/reservations')
  await room.everyReal(async (juror) => {
    if (juror.persona.seat === 22) await juror.sign(reservation.words)
    await juror.done()
  })
  const end = room.driveTo()
  await room.everyReal(async (juror) => {
    await juror.heading(said.juror.recommendations.statement.title)
    await juror.done()
  })
  await end
  await room.everyReal((juror) => juror.hasSentAll())
}

/** The report as it opens in a browser: what it says, and what it must not say. */
async function readReport(room: Alvmora, shown: readonly number[]): Promise<string> {
  const page = room.screens.facilitator
  await page.goto(`${origin(room.allting.url)}/api/juries/${room.made.id}/report.html?lang=sv`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const verdicts = await page.locator('#recommendations .verdict .figure').allTextContents()
  expect(verdicts.map(percentOf)).toEqual(shown)
  const text = await page.locator('body').innerText()
  for (const words of [statement, reservation.words, ...perspectives, ...weighted]) expect(text).toContain(words)
  for (const alias of aliases) expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${alias}(?!\\p{L})`, 'u'))
  expect(text).not.toMatch(/\b(plats|seat|säte) \d/i)
  return text
}

const of = <T extends JuryEvent['type']>({ events }: StoredLog, type: T) =>
  events.filter((event): event is Extract<JuryEvent, { type: T }> => event.type === type)
/** In the order of the ids' numbers, in which they were made. */
const byNumber = <T>(things: Readonly<Record<string, T>>): T[] =>
  Object.keys(things)
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .map((id) => things[id] as T) // its own keys
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** The log as it lies on the disk: it verifies, and everything that was acknowledged is in it once. */
async function readTheLog(data: string, juryId: string): Promise<StoredLog> {
  const db = await openDatabase(join(data, 'allting.db'))
  const log = await readLog(db, juryId)
  await db.destroy()
  const written = of(log, 'card-written').map(({ text }) => log.texts.get(text.ref))
  expect(written.toSorted()).toEqual(cards.map(({ text }) => text).toSorted())
  const [given] = of(log, 'dots-closed').map((event) => byNumber(event.dots))
  expect(given?.map((counts) => sum(counts.map((count, each) => count * each)))).toEqual(dots)
  const [scored] = of(log, 'scores-closed').map(({ cells }) =>
    Object.values(cells).flatMap(Object.values<readonly number[]>),
  )
  expect(scored?.map(sum)).toEqual(new Array(28).fill(22))
  const voters = of(log, 'vote-cast').map(({ seat }) => seat)
  expect(voters.toSorted((a, b) => a - b)).toEqual(room24.filter((seat) => !absentDayTwo.includes(seat)))
  const [counted] = of(log, 'ballot-closed')
  expect(Object.values(counted?.counts ?? {}).map(sum)).toEqual(new Array(7).fill(22))
  expect(of(log, 'reservation-signed')).toHaveLength(reservation.signers.length - 1)
  expect(log.held).toEqual([])
  expect(log.boxes.size).toBe(0)
  expect(readdirSync(join(data, 'keys'))).toEqual([])
  return log
}

const room24 = Array.from({ length: 24 }, (_, i) => i + 1)

test('Älvmora from the sealed draw to the report, the laptop dead in 3C and with the ballot open: nothing is lost', async () => {
  const room = await Alvmora.open(await startAllting())
  await mapping(room)
  await interests(room)
  await scenarios(room)
  await texts(room)
  await ballot(room)
  const { projector } = room.screens
  await projector.locator('.results-support').nth(6).waitFor()
  const shown = (await projector.locator('.results-support strong').allTextContents()).map(percentOf)
  expect(shown).toEqual(percents)
  await conclusion(room)
  expect(readMany(room.laptop.told(), 'results').map(([, { percent }]) => percent)).toEqual(percents)
  expect(placeName(readOne(room.laptop.told(), 'run')!)).toBe('talk/talk')
  const report = await readReport(room, shown)
  expect(room.refused).toEqual([])
  await room.leave()
  await room.allting.halt()
  const log = await readTheLog(room.allting.data, room.made.id)
  const [opened] = of(log, 'jury-opened')
  expect(opened?.origin.kind).toBe('record')
  expect(report.replace(/\s/g, '')).toContain(opened?.origin.kind === 'record' ? opened.origin.commitment : 'none')
  await room.allting.stop()
}, 300_000)
