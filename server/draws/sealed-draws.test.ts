import { expect, test } from 'vitest'
import { finished, openOffice, refused, withLottery, withSealing } from './testing/desk.ts'
import { accepted, rolls } from './testing/sealed.ts'

test('DRAW-13: nothing is drawn before the sealing, too few dice are refused, and other dice after the draw', async () => {
  const office = await openOffice()
  const { desk, sealed } = office
  const { id } = await withLottery(office)
  expect(refused(await sealed.pick(id, rolls(1)))).toBe('not-yet')
  accepted(await desk.seal(id, ''))
  const before = await finished(office, id)
  expect(refused(await sealed.pick(id, rolls(1).slice(0, 2)))).toBe('rolls')
  expect(accepted(await desk.view(id))).toEqual(before)
  accepted(await sealed.pick(id, rolls(1)))
  const drawn = accepted(await desk.view(id))
  expect(refused(await sealed.pick(id, rolls(2)))).toBe('rolls')
  accepted(await sealed.pick(id, rolls(1)))
  expect(accepted(await desk.view(id))).toEqual(drawn)
})

test('DRAW-15: only the plan that was shown can be used for a replacement', async () => {
  const office = await openOffice()
  const { desk, sealed } = office
  const { id } = await withSealing(office)
  accepted(await sealed.pick(id, rolls(1)))
  const before = accepted(await desk.view(id))
  const [leaving] = before.sealed!.members!
  const plan = accepted(await sealed.plan(id, { leaving: leaving!.index, status: 'declined', reason: 'moved' }))
  const narrowed = { ...plan, candidates: plan.candidates.slice(1) }
  const widened = { ...plan, candidates: [...plan.candidates, leaving!.index] }
  for (const forged of [
    narrowed,
    widened,
    { ...plan, previous: '0'.repeat(64) },
    { ...plan, shortfall: plan.shortfall + 1 },
  ]) {
    const answer = await sealed.replace(id, forged, rolls(2))
    expect(answer).toEqual({ ok: false, error: { code: 'replacement', problems: ['other-plan'] } })
  }
  expect(accepted(await desk.view(id))).toEqual(before)
  accepted(await sealed.replace(id, plan, rolls(2)))
  expect(accepted(await desk.view(id)).sealed!.replacements).toMatchObject([plan])
})
