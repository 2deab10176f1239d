import { expect, test } from 'vitest'
import { range } from '#shared/selection/order.ts'
import { outcomeOf, pickPanel } from '#shared/selection/pick.ts'
import { effort, patience } from '#shared/selection/testing/effort.ts'
import { alvmora } from './testing/examples.ts'
import { accepted, checksThat, rolls, sealExample, verify } from './testing/sealed.ts'

const { record, attachment } = await sealExample(alvmora)

test('DRAW-13: the dice choose a panel of the sealed list, and the record with it verifies', async () => {
  const drawn = accepted(pickPanel(record, rolls(1)))
  expect(record.panels[drawn.outcome!.ticket]).toEqual(drawn.outcome!.panel)
  expect(drawn.outcome!.rolls).toEqual(rolls(1))
  expect(checksThat('fails', await verify(drawn, attachment))).toEqual([])
})

test('DRAW-13: the same rolls again change nothing; other rolls after the draw are refused', () => {
  const drawn = accepted(pickPanel(record, rolls(1)))
  expect(accepted(pickPanel(drawn, rolls(1)))).toEqual(drawn)
  expect(pickPanel(drawn, rolls(2))).toEqual({ ok: false, error: ['already-drawn'] })
  const one = rolls(1).map((roll, i) => (i === 0 ? { ...roll, digits: `${roll.digits}0` } : roll))
  expect(pickPanel(drawn, one)).toEqual({ ok: false, error: ['already-drawn'] })
})

test('DRAW-13: too few people or digits draw nothing', () => {
  expect(pickPanel(record, rolls(1).slice(1))).toEqual({ ok: false, error: ['too-few-people', 'too-few-digits'] })
})

test('DRAW-13: an outcome whose rolls would not have been allowed does not verify, though its seed is right', async () => {
  const few = rolls(1).slice(1)
  const drawn = { ...record, outcome: outcomeOf(record, few) }
  expect(checksThat('fails', await verify(drawn, attachment))).toEqual(['rolls'])
})

test('DRAW-13: a record that has not been drawn says so, and everything else about it can be checked', async () => {
  const result = await verify(record, attachment, record.commitment)
  expect(checksThat('fails', result)).toEqual([])
  expect(checksThat('not-checkable', result)).toEqual(['rolls', 'replacements'])
})

test(
  'DRAW-13: over 20,000 throws tickets are equally likely, and everybody is drawn as often as their chance says',
  () => {
    const throws = effort(20_000)
    const m = record.panels.length
    const tickets = range(m).map(() => 0)
    const drawn = record.chances.map(() => 0)
    for (const number of range(throws)) {
      const { ticket, panel } = outcomeOf(record, rolls(number))
      tickets[ticket]! += 1
      for (const index of panel) drawn[index]! += 1
    }
    const mean = throws / m
    const chiSquare = tickets.reduce((total, times) => total + (times - mean) ** 2 / mean, 0)
    expect(chiSquare).toBeLessThan(m - 1 + 5 * Math.sqrt(2 * (m - 1)))
    record.chances.forEach((count, index) => {
      const chance = count / m
      const deviation = Math.sqrt(throws * chance * (1 - chance))
      expect(Math.abs(drawn[index]! - throws * chance)).toBeLessThanOrEqual(5 * deviation)
    })
  },
  patience,
)
