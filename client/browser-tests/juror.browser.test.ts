// Two jurors in real browsers through 1A and 1B: a reload, a lost line and a power cut, and not a word is gone.
import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FacilitatorAction } from '#shared/protocol/actions.ts'
import type { PlanEntity, RunEntity } from '#shared/protocol/entities.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import type { Answer } from '#shared/protocol/messages.ts'
import { protocolVersion } from '#shared/protocol/messages.ts'
import type { StepName } from '#shared/session/activities.ts'
import { en } from '../juror/words/en.ts'
import { sv } from '../juror/words/sv.ts'
import { type Allting, startAllting } from './allting.ts'
import { violations } from './axe.ts'
import { type Browser, openBrowser } from './chromium.ts'
import { calm } from './steady.ts'

type Words = typeof sv | typeof en

let allting: Allting

beforeAll(async () => {
  allting = await startAllting()
})

afterAll(() => allting.stop())

/** The facilitator’s hand in these tests: a bare socket on the laptop's own address. */
class Facilitator {
  plan: PlanEntity | undefined
  run: RunEntity | undefined
  readonly seats = new Map<number, readonly number[]>()
  private readonly socket: Socket
  private readonly client = randomBytes(16).toString('hex')
  private n = 0

  constructor(url: string) {
    const origin = new URL(url).origin
    const auth = { version: protocolVersion, role: 'facilitator' }
    this.socket = io(origin, { transports: ['websocket'], extraHeaders: { Origin: origin }, auth })
    this.socket.on('layer', (_name: string, _revision: number, entities: Entities) => this.take(entities))
    this.socket.on('patch', (_name: string, _revision: number, changes: Entities) => this.take(changes))
  }

  private take(entities: Entities): void {
    for (const [key, entity] of Object.entries(entities)) {
      if (key === 'plan') this.plan = entity as PlanEntity // told under this key, as the two below
      if (key === 'run') this.run = entity as RunEntity
      if (key.startsWith('attendance/') && entity !== null) {
        const { seat, tables } = entity as { seat: number; tables: readonly number[] }
        this.seats.set(seat, tables)
      }
    }
  }

  act(action: FacilitatorAction): Promise<Answer> {
    this.n += 1
    return this.socket.timeout(5000).emitWithAck('act', { client: this.client, n: this.n, action })
  }

  async goTo(kind: 'my-perspective' | 'perspective-map' | 'break', step: StepName): Promise<void> {
    await expect.poll(() => this.plan).toBeDefined()
    const activity = this.plan!.activities.findIndex((one) => one.kind === kind)
    const at = this.plan!.activities[activity]!.steps.findIndex(({ name }) => name === step)
    const answer = await this.act({ type: 'go-to', from: this.run?.place ?? null, to: { activity, step: at } })
    expect(answer).toEqual({ ok: true })
    await expect.poll(() => this.run?.step).toBe(step)
  }

  /** Two seats that sit at one table. */
  async neighbours(): Promise<readonly [number, number]> {
    await expect.poll(() => this.seats.size).toBeGreaterThan(1)
    const seats = [...this.seats]
    const pair = seats.flatMap(([a, [table]], i) =>
      seats.slice(i + 1).flatMap(([b, [other]]) => (table === other ? [[a, b] as const] : [])),
    )[0]
    return pair!
  }

  close(): void {
    this.socket.close()
  }
}

interface Demo {
  readonly facilitator: Facilitator
  readonly room: string
  readonly codeOf: (seat: number) => string
}

async function openDemo(url: string): Promise<Demo> {
  const origin = new URL(url).origin
  const made = await fetch(`${origin}/api/juries`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: '{"from":"demo"}',
  })
  const { codes } = (await made.json()) as { codes: readonly { seat: number; code: string }[] } // JuryMade
  return {
    facilitator: new Facilitator(url),
    room: `${origin}/juror`,
    codeOf: (seat) => codes.find((one) => one.seat === seat)!.code,
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function takeSeat(page: Page, words: Words, alias: string): Promise<void> {
  await button(page, words.seat.noticeGo).click()
  await page.getByLabel(words.seat.aliasLabel).fill(alias)
  await button(page, words.seat.next).click()
  await calm(page)
  await button(page, words.seat.sit).click()
  await button(page, words.help.ask).waitFor()
}

async function write(page: Page, words: Words, text: string): Promise<void> {
  await page.locator('textarea').first().fill(text)
  await page.getByRole('radio', { name: words.kinds.experience }).check()
  await button(page, words.card.save).click()
}

const own = (page: Page, text: string) => page.locator('.own-card', { hasText: text })

test('1A and 1B with a reload, a lost line and a power cut: nothing written is lost', async () => {
  const { facilitator, room, codeOf } = await openDemo(allting.url)
  const [one, two] = await facilitator.neighbours()
  const [first, second] = [await openBrowser({ size: 'tablet' }), await openBrowser({ size: 'tablet' })]
  const a = await first.open(room)
  await a.getByLabel(sv.join.code).fill(
    codeOf(one)
      .toLowerCase()
      .replace(/^(.{4})/, '$1 '),
  )
  await button(a, sv.join.go).click()
  await takeSeat(a, sv, 'Astrid')
  const b = await second.open(`${room}#${codeOf(two)}`)
  await takeSeat(b, sv, '')
  expect(b.url()).toBe(room)

  await facilitator.goTo('my-perspective', 'write')
  await write(a, sv, 'Bussen tar en timme')
  await own(a, 'Bussen tar en timme').getByText(sv.saved.saved).waitFor()
  await write(b, sv, 'Inga lärare söker sig hit')
  await own(b, 'Inga lärare').getByText(sv.saved.saved).waitFor()

  // a reload in the middle of a sentence
  await a.locator('textarea').first().fill('Jag är orolig för')
  await a.reload()
  await a.locator('textarea').first().waitFor()
  expect(await a.locator('textarea').first().inputValue()).toBe('Jag är orolig för')

  // the line is lost; one goes on writing, and the laptop loses its power before anything could be sent
  await first.context.setOffline(true)
  await a.getByText(sv.line.away, { exact: false }).first().waitFor()
  await write(a, sv, 'Jag är orolig för vintern')
  await own(a, 'vintern').getByText(sv.saved.waiting).waitFor()
  await b.locator('textarea').first().fill('Mitt i en mening')
  allting = await allting.restart('SIGKILL')
  await first.context.setOffline(false)
  await own(a, 'vintern').getByText(sv.saved.saved).waitFor()
  expect(await a.locator('.own-card').count()).toBe(2)
  expect(await b.locator('textarea').first().inputValue()).toBe('Mitt i en mening')

  // nobody is pulled out of typing
  await expect.poll(() => facilitator.run?.step).toBe('write')
  await facilitator.goTo('my-perspective', 'pair')
  await a.getByRole('heading', { name: sv.pair.title }).waitFor()
  await b.getByText(sv.moved.title, { exact: false }).first().waitFor()
  await b.getByRole('radio', { name: sv.kinds.feeling }).check()
  await button(b, sv.moved.save).click()
  await b.getByRole('heading', { name: sv.pair.title }).waitFor()
  await b.getByText('Astrid', { exact: false }).first().waitFor()

  await facilitator.goTo('my-perspective', 'choose')
  await a.getByRole('button', { name: 'Bussen tar en timme' }).click()
  await b.getByRole('button', { name: 'Inga lärare' }).click()
  await a.getByText(sv.choose.count.replace('{{count}}', '1')).waitFor()

  await facilitator.goTo('perspective-map', 'sort')
  await a.getByRole('button', { name: 'Inga lärare' }).click()
  await a.getByRole('dialog').getByRole('button', { name: sv.board.newPile }).click()
  await a.getByLabel(sv.board.heading).fill('Det är svårt att få lärare')
  await button(a, sv.board.openPile).click()
  const pile = (page: Page) => page.locator('.pile', { hasText: 'Det är svårt att få lärare' })
  await pile(b).getByText('Inga lärare söker sig hit').waitFor()
  await b.getByText('Ny hög: ”Det är svårt att få lärare”').waitFor()

  // the other one drags a card by its handle
  await b.locator('.loose .drag-handle').first().scrollIntoViewIfNeeded()
  const from = (await b.locator('.loose .drag-handle').first().boundingBox())!
  const onto = (await pile(b).getByRole('heading').boundingBox())!
  await b.mouse.move(from.x + 20, from.y + 20)
  await b.mouse.down()
  await b.mouse.move(onto.x + 20, onto.y + 10, { steps: 8 })
  await b.mouse.up()
  await pile(a).getByText('Bussen tar en timme').waitFor()

  expect([...first.complaints, ...second.complaints].filter((text) => !text.includes('WebSocket'))).toEqual([])
  facilitator.close()
  await Promise.all([first.close(), second.close()])
})

/** Every stop of a juror, with a name; axe looks at each. */
async function walk(browser: Browser, words: Words): Promise<Record<string, string[]>> {
  const { facilitator, room, codeOf } = await openDemo(allting.url)
  const [seat] = await facilitator.neighbours()
  const page = await browser.open(room)
  const found: Record<string, string[]> = {}
  const visit = async (name: string): Promise<void> => {
    const broken = await violations(page)
    if (broken.length > 0) found[name] = broken
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, [role="radio"], .choice')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 47.5 || box.width < 47.5))
        .map(({ one }) => `too small: ${one.textContent} ${one.getAttribute('aria-label')}`),
    )
    if (small.length > 0) found[`${name} targets`] = small
  }
  await page.getByLabel(words.join.code).fill('abc')
  await button(page, words.join.go).click()
  await visit('code')
  await page.getByLabel(words.join.code).fill(codeOf(seat))
  await button(page, words.join.go).click()
  await button(page, words.seat.noticeGo).waitFor()
  await visit('notice')
  await button(page, words.seat.noticeGo).click()
  await visit('alias')
  await button(page, words.seat.next).click()
  await visit('ready')
  await calm(page)
  await button(page, words.seat.sit).click()
  await button(page, words.help.ask).click()
  await button(page, words.help.takeBack).waitFor()
  await visit('welcome, help asked')
  for (const tool of [words.tools.about, words.tools.settings, words.tools.cards]) {
    await button(page, tool).click()
    await page.getByRole('dialog').waitFor()
    await visit(tool)
    await page.keyboard.press('Escape')
  }
  await facilitator.goTo('break', 'break')
  await visit('break')
  await facilitator.goTo('my-perspective', 'write')
  await button(page, words.card.save).click()
  await visit('write, empty')
  await write(page, words, 'Bussen tar en timme')
  await own(page, 'Bussen').getByText(words.saved.saved).waitFor()
  await page.locator('textarea').fill('Utkast')
  await button(page, words.done.done).click()
  await visit('done, unsaved')
  await button(page, words.done.leaveDraft).click()
  await facilitator.goTo('my-perspective', 'pair')
  await page.getByText(words.moved.title, { exact: false }).first().waitFor()
  await visit('moved on')
  await button(page, words.moved.leave).click()
  await visit('pair')
  await facilitator.goTo('my-perspective', 'choose')
  await page.locator('.choosable', { hasText: 'Bussen' }).click()
  await visit('choose')
  await facilitator.goTo('perspective-map', 'sort')
  await page.getByRole('button', { name: 'Bussen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.board.newPile }).click()
  await page.getByLabel(words.board.heading).fill('Vägen')
  await visit('new pile')
  await button(page, words.board.openPile).click()
  await page.locator('.pile', { hasText: 'Bussen' }).getByRole('button', { name: 'Bussen' }).click()
  await visit('card dialog')
  await button(page, words.board.unselect).last().click()
  await button(page, words.board.bring).click()
  await visit('interviews')
  await page.keyboard.press('Escape')
  await visit('board')
  await facilitator.goTo('perspective-map', 'show')
  await facilitator.act({ type: 'add-time', minutes: -60 })
  await page.getByText(words.clock.out).waitFor()
  await visit('map, time is out')
  facilitator.close()
  return found
}

for (const [language, scheme] of [
  ['sv', 'light'],
  ['en', 'dark'],
] as const) {
  test(`every screen of a juror is free of axe violations and of small targets (${language}, ${scheme}, tablet)`, async () => {
    const browser = await openBrowser({ language, scheme, size: 'tablet' })
    expect(await walk(browser, language === 'sv' ? sv : en)).toEqual({})
    await browser.close()
  })
}
