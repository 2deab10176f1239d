import { expect, test } from 'vitest'
import {
  finished,
  heldBack,
  openOffice,
  passphrase,
  planOf,
  poolOf,
  refused,
  small,
  withLottery,
  withPool,
  withSealing,
} from './testing/desk.ts'
import { accepted, rolls, verify } from './testing/sealed.ts'

const wider = planOf(small, { quotasText: planOf(small).quotasText.replace('hill,1,1', 'hill,0,1') })

test('DRAW-16: once there is a pool, quotas change only for a reason, and every change stands in the sealed record', async () => {
  const office = await openOffice()
  const { desk, sealed } = office
  const { id } = await withLottery(office)
  for (const reason of ['', '  \n']) expect(refused(await desk.confirmPlan(id, wider, reason))).toBe('reason-missing')
  expect(accepted(await desk.view(id))).toMatchObject({ plan: planOf(small), changes: [] })

  const changed = accepted(await desk.confirmPlan(id, wider, ' nobody on the hill can come '))
  expect(changed.lottery).toBeUndefined()
  expect(refused(await desk.seal(id, ''))).toBe('not-yet')
  accepted(await desk.confirmPlan(id, wider, 'the same again is no change'))
  accepted(await desk.confirmPlan(id, { ...wider, size: 5, objective: 'maximin' }, 'one more seat'))
  accepted(await desk.startLottery(id))
  await desk.idle()
  accepted(await desk.seal(id, ''))
  await desk.idle()

  const { record } = (await sealed.files(id))!
  expect(record.manifest.changes).toEqual([
    { at: '2027-03-01T09:01:00.000Z', what: 'quotas', reason: 'nobody on the hill can come' },
    { at: '2027-03-01T09:02:00.000Z', what: 'size, objective', reason: 'one more seat' },
  ])
  expect(record.manifest).toMatchObject({ panelSize: 5, objective: 'maximin' })
})

test('DRAW-16: before there is a pool, quotas are settled freely and nothing is counted', async () => {
  const { desk } = await openOffice()
  const { id } = await desk.create({ name: 'Provjury', question: '' })
  accepted(await desk.confirmPlan(id, planOf(small), ''))
  expect(accepted(await desk.confirmPlan(id, wider, ''))).toMatchObject({ plan: wider, changes: [] })
})

test('DRAW-16: another sealing needs a reason and is numbered in the chain of attempts', async () => {
  const office = await openOffice()
  const { desk, sealed } = office
  const { id } = await withSealing(office)
  expect(refused(await desk.seal(id, ' '))).toBe('reason-missing')
  accepted(await desk.seal(id, 'the list was read out wrongly'))
  const { attempts, sealed: summary } = await finished(office, id)
  expect([attempts, summary?.attempt]).toEqual([2, 2])
  const { record, attachment } = (await sealed.files(id))!
  expect(record.attempts.map(({ attempt, reason }) => [attempt, reason])).toEqual([
    [1, ''],
    [2, 'the list was read out wrongly'],
  ])
  const { checks } = await verify(record, attachment, record.commitment)
  expect(checks.filter(({ verdict }) => verdict === 'fails')).toEqual([])
})

test('cancelling a lottery leaves the draw as it was before', async () => {
  const work = heldBack()
  const office = await openOffice(work.run)
  const { desk } = office
  const before = await withPool(office)
  const running = accepted(await desk.startLottery(before.id))
  expect(running.running).toMatchObject({ kind: 'lottery' })
  for (const answer of [
    await desk.startLottery(before.id),
    await desk.seal(before.id, ''),
    await desk.confirmPlan(before.id, wider, 'a reason'),
    await desk.importPool(before.id, poolOf(small), passphrase),
  ])
    expect(refused(answer)).toBe('busy')
  expect(accepted(await desk.cancel(before.id))).toEqual({ ...before, failure: { code: 'cancelled' } })

  work.letGo()
  await desk.idle()
  expect(accepted(await desk.view(before.id)).lottery).toBeUndefined()
  accepted(await desk.startLottery(before.id))
  expect(await finished(office, before.id)).toMatchObject({ failure: undefined, lottery: { figures: { n: 9 } } })
})

test('cancelling a second lottery keeps the first', async () => {
  const work = heldBack()
  const office = await openOffice(work.run)
  work.letGo()
  const before = await withLottery(office)
  work.hold()
  accepted(await office.desk.startLottery(before.id))
  expect(accepted(await office.desk.cancel(before.id))).toEqual({ ...before, failure: { code: 'cancelled' } })
})

test('DRAW-8: quotas that cannot be met fail with what conflicts and the smallest change that helps', async () => {
  const office = await openOffice()
  const { desk } = office
  const { id } = await desk.create({ name: 'Provjury', question: '' })
  const quotasText = 'feature,value,min,max\ngender,woman,2,2\ngender,man,0,2\n'
  accepted(await desk.confirmPlan(id, planOf(small, { quotasText, size: 3 }), ''))
  const text = 'id,gender,home\na,woman,h\nb,woman,h\nc,man,\nd,man,\n'
  accepted(await desk.importPool(id, { text, addressColumns: ['home'] }, passphrase))
  accepted(await desk.startLottery(id))
  const { failure, lottery } = await finished(office, id)
  expect(lottery).toBeUndefined()
  expect(failure).toMatchObject({
    code: 'infeasible',
    why: {
      households: true,
      relaxations: [{ changes: [{ from: { min: 2, max: 2 }, to: { min: 1, max: 2 } }], smallestChance: 0.5 }],
    },
  })
})

test('DRAW-18: a locked draw shows nothing of its people and refuses all work; only the right passphrase opens it', async () => {
  const office = await openOffice()
  const { desk, sealed } = office
  const open = await withSealing(office)
  const { id } = open
  accepted(await sealed.pick(id, rolls(1)))
  const drawn = accepted(await desk.view(id))
  const locked = accepted(await desk.lock(id))
  expect(locked).toMatchObject({ pool: 'locked', summary: undefined, lottery: undefined })
  expect(locked.sealed).toMatchObject({ members: undefined, counts: undefined, poolCounts: undefined })
  expect((await sealed.files(id))?.attachment).toBeUndefined()
  for (const answer of [
    await desk.startLottery(id),
    await desk.seal(id, 'again'),
    await desk.confirmPlan(id, wider, 'a reason'),
    await sealed.plan(id, { leaving: drawn.sealed!.members![0]!.index, status: 'declined', reason: 'moved' }),
  ])
    expect(refused(answer)).toBe('locked')

  for (const wrong of ['', 'inte rätt alls', `${passphrase} `, passphrase.toUpperCase()])
    expect(refused(await desk.unlock(id, wrong))).toBe('wrong-passphrase')
  expect(accepted(await desk.view(id))).toEqual(locked)
  expect(accepted(await desk.unlock(id, passphrase))).toEqual(drawn)
})

test('DRAW-6: an import that is refused changes nothing, neither a first one nor a second', async () => {
  const office = await openOffice()
  const { desk } = office
  const { id } = await desk.create({ name: 'Provjury', question: '' })
  expect(refused(await desk.importPool(id, poolOf(small), passphrase))).toBe('not-yet')
  accepted(await desk.confirmPlan(id, planOf(small), ''))
  const faulty = poolOf(small, 'id,area\na,nowhere\n,north\na,lake\n')
  const tryAll = async (): Promise<void> => {
    expect(refused(await desk.importPool(id, faulty, passphrase))).toBe('problems')
    expect(refused(await desk.importPool(id, poolOf(small, ''), passphrase))).toBe('problems')
    expect(refused(await desk.importPool(id, poolOf(small), 'too short'))).toBe('passphrase-too-short')
    expect(refused(await desk.confirmPlan(id, planOf(small, { size: 3 }), 'a reason'))).toBe('problems')
    expect(refused(await desk.confirmPlan(id, planOf(small, { quotasText: 'nonsense' }), 'a reason'))).toBe('problems')
    for (const size of [0, -1, 4.5, 1e300])
      expect(refused(await desk.confirmPlan(id, planOf(small, { size }), 'a reason'))).toBe('problems')
  }
  const empty = accepted(await desk.view(id))
  await tryAll()
  expect(accepted(await desk.view(id))).toEqual(empty)
  accepted(await desk.importPool(id, poolOf(small), passphrase))
  accepted(await desk.startLottery(id))
  const full = await finished(office, id)
  await tryAll()
  expect(accepted(await desk.view(id))).toEqual(full)
  expect(accepted(await (await office.restart()).desk.unlock(id, passphrase))).toEqual(full)
})

test('DRAW-16: after a sealing the pool stays as it is', async () => {
  const office = await openOffice()
  const before = await withSealing(office)
  expect(refused(await office.desk.importPool(before.id, poolOf(small), passphrase))).toBe('not-yet')
  expect(accepted(await office.desk.view(before.id))).toEqual(before)
})
