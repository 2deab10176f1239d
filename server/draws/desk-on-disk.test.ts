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
import { alvmora } from './testing/examples.ts'
import { accepted, rolls, textOf } from './testing/sealed.ts'

const wider = planOf(small, { quotasText: planOf(small).quotasText.replace('hill,1,1', 'hill,0,1') })

test('a restart loses nothing: plan, changes, lottery, sealings, dice and replacements are as before', async () => {
  let office = await openOffice()
  const { id } = await withPool(office)
  accepted(await office.desk.confirmPlan(id, wider, 'nobody on the hill can come'))
  const again = async (): Promise<void> => {
    office = await office.restart()
    expect(accepted(await office.desk.view(id)).pool).toBe('locked')
    accepted(await office.desk.unlock(id, passphrase))
  }
  await again()
  accepted(await office.desk.startLottery(id))
  const looked = await finished(office, id)
  await again()
  expect(accepted(await office.desk.view(id))).toEqual(looked)
  accepted(await office.desk.seal(id, ''))
  await office.desk.idle()
  await again()
  accepted(await office.sealed.pick(id, rolls(1)))
  await again()
  const [leaving] = accepted(await office.desk.view(id)).sealed!.members!
  const plan = accepted(await office.sealed.plan(id, { leaving: leaving!.index, status: 'withdrew', reason: 'ill' }))
  accepted(await office.sealed.replace(id, plan, rolls(2)))
  const whole = accepted(await office.desk.view(id))
  const files = await office.sealed.files(id)
  await again()
  expect(accepted(await office.desk.view(id))).toEqual(whole)
  expect(await office.sealed.files(id)).toEqual(files)
  expect(whole).toMatchObject({ attempts: 1, changes: [{ what: 'quotas' }], sealed: { replacements: [{}] } })
  expect(await office.desk.list()).toMatchObject([{ id, name: 'Provjury' }])
})

test('work that a restart interrupts leaves the draw as it was', async () => {
  const office = await openOffice(heldBack().run)
  const before = await withPool(office)
  accepted(await office.desk.startLottery(before.id))
  const { desk } = await office.restart()
  expect(accepted(await desk.unlock(before.id, passphrase))).toEqual(before)
})

test('DRAW-18: no id, address or feature of a person is ever readable on the disk, from the import to the replacement', async () => {
  const office = await openOffice()
  const { desk, sealed } = office
  const people = poolOf(alvmora).text.split('\n').slice(1).filter(Boolean)
  const canaries = people.flatMap((line) => [line.slice(0, 12), /"(.+)"/.exec(line)?.[1] ?? line])
  const readable = (): string[] => {
    const bytes = office.bytes()
    return canaries.filter((text) => bytes.includes(text))
  }
  const { id } = await withPool(office, alvmora)
  expect(readable()).toEqual([])
  accepted(await desk.startLottery(id))
  await desk.idle()
  accepted(await desk.seal(id, ''))
  await desk.idle()
  accepted(await sealed.pick(id, rolls(1)))
  const [leaving] = accepted(await desk.view(id)).sealed!.members!
  const plan = accepted(await sealed.plan(id, { leaving: leaving!.index, status: 'declined', reason: 'moved away' }))
  accepted(await sealed.replace(id, plan, rolls(2)))
  expect(readable()).toEqual([])
  const { record, attachment } = (await sealed.files(id))!
  expect(canaries.filter((text) => textOf(record).includes(text))).toEqual([])
  expect(canaries.some((text) => textOf(attachment!).includes(text.slice(0, 4)))).toBe(true)
  expect(office.bytes().includes(record.commitment)).toBe(true)
})

test('a draw that is removed takes its pool and its sealings with it', async () => {
  const office = await openOffice()
  const { id } = await withSealing(office)
  await office.desk.remove(id)
  expect(await office.desk.list()).toEqual([])
  expect(await office.db.selectFrom('sealings').selectAll().execute()).toEqual([])
  for (const answer of [await office.desk.view(id), await office.desk.unlock(id, passphrase)])
    expect(refused(answer)).toBe('not-found')
})
