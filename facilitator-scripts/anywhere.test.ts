import { expect, test } from 'vitest'
import { Desk, filesOf, run } from './testing/commands.ts'
import { repeatable } from './testing/sealing.ts'

/** Machines that sort, write numbers and tell the time in other ways. */
const machines: readonly Readonly<Record<string, string>>[] = [
  { LANG: 'C', TZ: 'UTC' },
  { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', TZ: 'Europe/Stockholm' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'America/St_Johns' },
]
/** An engine that compiles nothing and interprets everything; it has no WebAssembly, so it can only draw without the solver. */
const interpreting = { LANG: 'C', NODE_OPTIONS: '--jitless' }

test('DRAW-3: the chances are the same bits whatever the language, the time zone and the engine', async () => {
  const answers = new Set<string>()
  for (const machine of [...machines, interpreting]) {
    const { status, out } = await run('draw', ['lottery', ...filesOf('alvmora', 24, 'adress'), '--json'], machine)
    expect(status).toBe(0)
    answers.add(out.replace(/"seconds":[\d.]+,/, ''))
  }
  expect(answers.size).toBe(1)
})

test('DRAW-10: a sealed record is the same bytes whatever the language and time zone', async () => {
  const records = new Set<string>()
  for (const machine of machines) {
    const desk = new Desk()
    const files = [...filesOf('odd-triangle', 3), '--out', desk.path('r.draw.json')]
    const { status } = await run('draw', ['seal', ...files, ...repeatable(desk)], machine)
    expect(status).toBe(0)
    records.add(desk.read('r.draw.json') + desk.read('r.features.json'))
  }
  expect(records.size).toBe(1)
})
