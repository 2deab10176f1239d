import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nightly, patience, runs } from '#shared/selection/testing/effort.ts'
import { nobody } from '#shared/session/live.ts'
import { layersOfSeat, view } from '#shared/session/view.ts'
import { type Tablet, Wireless } from './testing/wireless.ts'

/** The model knows no more than this. */
type Model = { readonly connected: boolean[] }
type Command = fc.AsyncCommand<Model, Wireless>

const some = fc.nat(2)
/** Which of the frames under way. */
const any = fc.nat(3)

/** The things that happen in a room, each with how it reads in a failure. */
const happenings: Readonly<Record<string, (real: Wireless, tablet: Tablet, index: number, which: number) => unknown>> =
  {
    write: (real, tablet, _, which) => tablet.ask({ type: 'write-card', text: real.text(which), kind: 'idea' }),
    edit: (real, tablet, index, which) => {
      const mine = Object.keys(tablet.entities()).filter((key) => key.startsWith('mine/'))
      const card = mine[index % Math.max(1, mine.length)]?.slice('mine/'.length) ?? 'c1'
      tablet.ask({ type: 'edit-card', card, text: real.text(which), kind: 'idea' })
    },
    withdraw: (_, tablet) => {
      const mine = Object.keys(tablet.entities()).find((key) => key.startsWith('mine/'))
      if (mine !== undefined) tablet.ask({ type: 'withdraw-card', card: mine.slice('mine/'.length) })
    },
    deliver: (real, tablet, index) => real.deliver(tablet, index % Math.max(1, tablet.up.length), false),
    double: (real, tablet, index) => real.deliver(tablet, index % Math.max(1, tablet.up.length), true),
    hear: async (_, tablet, index) => {
      if (tablet.down.length > 0) tablet.hear(index % tablet.down.length)
    },
    drop: (_, tablet) => tablet.drop(),
    connect: (real, tablet) => tablet.connect(real),
    reload: (_, tablet) => tablet.reload(),
    kill: (real) => real.kill(),
    'tables change': (real) => real.changeTables(),
    'deliver and kill': (real, tablet, index) => real.deliverAndKill(tablet, index),
    'disk fails': (real) => real.disk(true),
    'disk works': (real) => real.disk(false),
    'clock set': (_, __, index) => void vi.setSystemTime([0, 1_000_000, 4_000_000_000_000, Date.now()][index] ?? 0),
    wait: () => vi.advanceTimersByTimeAsync(1600),
  }

class Happening implements Command {
  private readonly name: string
  private readonly which: number
  private readonly index: number
  constructor(name: string, which: number, index: number) {
    this.name = name
    this.which = which
    this.index = index
  }
  check = (): boolean => true
  async run(_model: Model, real: Wireless): Promise<void> {
    await happenings[this.name]?.(real, real.tablets[this.which]!, this.index, this.which)
    await vi.advanceTimersByTimeAsync(0)
  }
  toString = (): string => `${this.name}(${this.which}, ${this.index})`
}

const command = (name: string): fc.Arbitrary<Command> =>
  fc.tuple(some, any).map(([which, index]) => new Happening(name, which, index))
const often = ['write', 'edit', 'deliver', 'deliver', 'hear', 'connect', 'wait', 'drop', 'reload', 'tables change']
const commands = [...Object.keys(happenings), ...often].map(command)

/** Everything mended and connected, and every frame delivered until nothing is under way any more. */
async function settle(real: Wireless): Promise<void> {
  await real.disk(false)
  for (let quiet = 0; quiet < 3; ) {
    let moved = false
    for (const tablet of real.tablets) {
      tablet.connect(real)
      while (tablet.up.length + tablet.down.length > 0) {
        moved = true
        await real.deliver(tablet, 0, false)
        if (tablet.down.length > 0) tablet.hear(0)
        await vi.advanceTimersByTimeAsync(0)
      }
    }
    await vi.advanceTimersByTimeAsync(1600)
    quiet = moved ? 0 : quiet + 1
  }
}

/** Acknowledged: once. Refused: never. Not known: at most once. Nobody hears two different answers. */
async function checkEffects(real: Wireless): Promise<void> {
  const happened = await real.happened()
  for (const { text } of real.asked) {
    const times = happened.filter((one) => one === text).length
    const answer = real.told.answers.get(text)
    if (answer === undefined) expect(times, text).toBeLessThanOrEqual(1)
    else expect(times, `${text} ${JSON.stringify(answer)}`).toBe(answer.ok ? 1 : 0)
  }
  expect(real.told.contradicted).toEqual([])
}

/** What each device asked for happened in the order in which it was asked. */
async function checkOrder(real: Wireless): Promise<void> {
  const happened = await real.happened()
  for (const tablet of [0, 1, 2]) {
    const own = real.asked.filter((one) => one.tablet === tablet).map(({ text }) => text)
    expect(happened.filter((text) => own.includes(text))).toEqual(own.filter((text) => happened.includes(text)))
  }
}

async function checkViews(real: Wireless): Promise<void> {
  const again = await real.room.restart()
  const replayed = again.host.jury
  await again.db.destroy()
  expect(replayed).toEqual(real.room.host.jury)
  const layers = view(replayed, nobody)
  for (const { seat, layers: held } of real.tablets) {
    expect([...held.keys()].toSorted()).toEqual(layersOfSeat(replayed, seat).toSorted())
    for (const [name, { entities }] of held) expect(entities, name).toEqual(layers.get(name))
  }
}

async function play(given: Iterable<Command>): Promise<void> {
  const real = await Wireless.open()
  await fc.asyncModelRun(() => ({ model: { connected: [] }, real }), given)
  await checkEffects(real)
  await settle(real)
  await checkEffects(real)
  expect(real.asked.filter(({ text }) => !real.told.answers.has(text))).toEqual([])
  await checkOrder(real)
  await checkViews(real)
  real.teller.close()
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

test(
  'WIRE-1, WIRE-2, WIRE-4, WIRE-6, WIRE-8: whatever happens on the way, what is acknowledged is done once, what is refused never, and all see the same',
  async () => {
    const size = nightly ? { maxCommands: 100, size: 'max' as const } : { maxCommands: 60, size: 'max' as const }
    await fc.assert(fc.asyncProperty(fc.commands(commands, size), play), runs(100))
  },
  patience,
)

type Steps = readonly (readonly [name: string, which: number, index: number])[]

/** Ways in which the room, or a change made to it to see whether this test notices, has once been wrong. */
const regressions: readonly { name: string; steps: Steps }[] = [
  {
    name: 'what the disk refused stood in the room all the same',
    steps: [
      ['write', 2, 0],
      ['connect', 2, 0],
      ['disk fails', 0, 0],
      ['deliver', 2, 0],
      ['connect', 0, 0],
    ],
  },
  {
    name: 'a clock set back turned the order of unsent wishes',
    steps: [
      ['edit', 0, 0],
      ['clock set', 0, 0],
      ['write', 0, 0],
      ['reload', 0, 0],
    ],
  },
  {
    name: 'a page that was reloaded at once lost its wish',
    steps: [
      ['edit', 2, 0],
      ['reload', 2, 0],
    ],
  },
  {
    name: 'a later wish overtook one that was not saved at the first try',
    steps: [
      ['connect', 0, 0],
      ['disk fails', 0, 0],
      ['write', 0, 0],
      ['deliver', 0, 0],
      ['hear', 0, 0],
      ['disk works', 0, 0],
      ['write', 0, 0],
      ['deliver', 0, 0],
      ['hear', 0, 0],
      ['wait', 0, 0],
    ],
  },
  {
    name: 'a tablet that slept through a change of tables kept the old table',
    steps: [
      ['connect', 0, 0],
      ['hear', 0, 0],
      ['hear', 0, 0],
      ['hear', 0, 0],
      ['drop', 0, 0],
      ['tables change', 0, 0],
      ['wait', 0, 0],
      ['connect', 0, 0],
    ],
  },
  {
    name: 'a refusal whose answer was lost could not be stored a second time',
    steps: [
      ['connect', 2, 0],
      ['edit', 2, 0],
      ['deliver', 2, 0],
      ['drop', 2, 0],
      ['connect', 2, 0],
      ['deliver', 2, 0],
    ],
  },
]

test.each(regressions)('WIRE-1, WIRE-6, WIRE-8: never again: $name', ({ steps }) =>
  play(steps.map((step) => new Happening(...step))),
)
