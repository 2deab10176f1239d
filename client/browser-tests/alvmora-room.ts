// The Älvmora case in one room for a test: the draw, the jury made of it, the screens, the people, and the hand that drives.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { JuryMade } from '#shared/protocol/juries.ts'
import { readOne } from '#shared/protocol/reading.ts'
import { root } from '../../facilitator-scripts/build.mjs'
import { Guests } from '../../facilitator-scripts/rehearsal/guests.ts'
import { drive, type RehearsalOptions, type SimulatedJuror } from '../../facilitator-scripts/rehearsal/rehearsal.ts'
import type { Allting } from './allting.ts'
import { openBrowser } from './chromium.ts'
import { Laptop } from './laptop.ts'
import { RealJuror } from './real-juror.ts'
import { openRoomScreens, press, pressNext, type RoomScreens, said } from './room-screens.ts'
import { confirmQuotas, dictionaries, drawPanel, exampleFile, importPool, sealDraw } from './walk.ts'

/** One writes a proposal, one does not, one signs the reservation. */
const realSeats = [8, 13, 22]

const { facilitator: t } = said
/** A second press within a second counts as the same. */
const samePress = 1100
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
export const origin = (url: string): string => new URL(url).origin

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
  await page.getByLabel(t.start.runSheet).setInputFiles(join(root, 'facilitator-scripts/run-sheets/two-day-jury.yaml'))
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
export class AlvmoraRoom {
  allting: Allting
  readonly screens: RoomScreens
  readonly made: JuryMade
  readonly laptop: Laptop
  readonly real: readonly RealJuror[]
  readonly refused: string[] = []
  private readonly options: RehearsalOptions
  private readonly guests: Guests

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
    this.guests = new Guests(others, true, this.options)
  }

  static async open(allting: Allting): Promise<AlvmoraRoom> {
    await drawThePanel(allting.url)
    const screens = await openRoomScreens(allting.url)
    const made = await openJury(screens.facilitator)
    const real: RealJuror[] = []
    for (const one of made.codes)
      if (realSeats.includes(one.seat)) real.push(await RealJuror.sitDown(allting.room, one))
    const room = new AlvmoraRoom(allting, { screens, made, real })
    await room.guests.takeSeats()
    return room
  }

  get simulated(): readonly SimulatedJuror[] {
    return this.guests.jurors
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
    await wait(samePress)
  }

  async pressBack(): Promise<void> {
    await press(this.screens.facilitator, new RegExp(`^${t.control.back}`))
    await wait(samePress)
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
    this.guests.leave()
    this.laptop.close()
    const complaints = [...this.screens.complaints, ...this.real.flatMap(({ tablet }) => tablet.complaints)]
    expect(complaints).toEqual([])
    await Promise.all([this.screens.close(), ...this.real.map(({ tablet }) => tablet.browser.close())])
  }
}
