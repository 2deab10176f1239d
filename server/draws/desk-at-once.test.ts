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
  withPool,
  withSealing,
} from './testing/desk.ts'
import { accepted, rolls } from './testing/sealed.ts'

// Two tabs, or one finger too quick: requests of the same moment must not both read what only one of them may change.

const codes = (answers: Parameters<typeof refused>[0][]): string[] => answers.map(refused).sort()

test('DRAW-16: of several changes at once every one is counted', async () => {
  const office = await openOffice()
  const { id } = await withPool(office)
  const sizes = [5, 6, 5, 6]
  await Promise.all(sizes.map((size) => office.desk.confirmPlan(id, planOf(small, { size }), `now ${size}`)))
  expect(accepted(await office.desk.view(id)).changes.map(({ reason }) => reason)).toEqual(
    sizes.map((size) => `now ${size}`),
  )
})

test('work asked for twice at once is begun once', async () => {
  const work = heldBack()
  let begun = 0
  const office = await openOffice((job, tell) => {
    begun += 1
    return work.run(job, tell)
  })
  const { id } = await withPool(office)
  const lotteries = await Promise.all([office.desk.startLottery(id), office.desk.startLottery(id)])
  expect([codes(lotteries), begun]).toEqual([['accepted', 'busy'], 1])
  work.letGo()
  await office.desk.idle()
  work.hold()
  const sealings = await Promise.all([office.desk.seal(id, ''), office.desk.seal(id, '')])
  expect([codes(sealings), begun]).toEqual([['accepted', 'busy'], 2])
  work.letGo()
  expect(await finished(office, id)).toMatchObject({ attempts: 1, failure: undefined })
})

test('a pool that is imported while a lottery is asked for is the pool of that lottery', async () => {
  const office = await openOffice()
  const { id } = await withPool(office)
  const fewer = poolOf(small, poolOf(small).text.replace('c3,centre\n', ''))
  accepted((await Promise.all([office.desk.importPool(id, fewer, passphrase), office.desk.startLottery(id)]))[1])
  expect(await finished(office, id)).toMatchObject({ summary: { people: 8 }, lottery: { figures: { n: 8 } } })
})

test('DRAW-13: of two different rolls at once only one can choose the panel', async () => {
  const office = await openOffice()
  const { id } = await withSealing(office)
  const answers = await Promise.all([office.sealed.pick(id, rolls(1)), office.sealed.pick(id, rolls(2))])
  expect(codes(answers)).toEqual(['accepted', 'rolls'])
  expect((await office.sealed.files(id))!.record.outcome!.rolls).toEqual(rolls(1))
})

test('DRAW-15: of two replacements planned from the same panel only one is made', async () => {
  const office = await openOffice()
  const { id } = await withSealing(office)
  accepted(await office.sealed.pick(id, rolls(1)))
  const [first, second] = accepted(await office.desk.view(id)).sealed!.members!
  const plans = []
  for (const { index } of [first!, second!])
    plans.push(accepted(await office.sealed.plan(id, { leaving: index, status: 'declined', reason: 'moved' })))
  const answers = await Promise.all(plans.map((plan, i) => office.sealed.replace(id, plan, rolls(2 + i))))
  expect(codes(answers)).toEqual(['accepted', 'replacement'])
  expect((await office.sealed.files(id))!.record.replacements).toMatchObject([plans[0]!])
})

test('removing a draw while it is worked on leaves nothing of it', async () => {
  const work = heldBack()
  const office = await openOffice(work.run)
  const { id } = await withPool(office)
  accepted(await office.desk.startLottery(id))
  await office.desk.remove(id)
  work.letGo()
  await office.desk.idle()
  expect(await office.desk.list()).toEqual([])
  const { open, work: under, failures } = office.memory
  expect([open.size, under.size, failures.size]).toEqual([0, 0, 0])
})

test('locking a draw while it is worked on stops the work, and after unlocking it can be begun again', async () => {
  const work = heldBack()
  const office = await openOffice(work.run)
  const before = await withPool(office)
  accepted(await office.desk.startLottery(before.id))
  expect(accepted(await office.desk.lock(before.id))).toMatchObject({ pool: 'locked', running: undefined })
  expect(accepted(await office.desk.unlock(before.id, passphrase))).toEqual(before)
  work.letGo()
  accepted(await office.desk.startLottery(before.id))
  expect(await finished(office, before.id)).toMatchObject({ failure: undefined, lottery: { figures: { n: 9 } } })
})
