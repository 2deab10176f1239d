import { expect, test } from 'vitest'
import { computeLottery } from '#shared/selection/lottery.ts'
import { range } from '#shared/selection/order.ts'
import { programOf } from '#shared/selection/prepare.ts'
import { publishCertificate } from '#shared/selection/published-certificate.ts'
import { lines, prepared } from '#shared/selection/testing/prepared.ts'
import { loadSolver } from './solver.ts'
import { resealed, withManifest } from './testing/adversary.ts'
import { accepted, checksThat, sealExample, verify } from './testing/sealed.ts'

// An organiser who sealed something unfair from the start: caught by auditors who never saw a paper, because it is wrong in itself.

const zeroChance = { name: 'zero-chance', k: 4 } as const
const poolText = lines('id,area', ...range(9).map((i) => `p${i},${['centre', 'north', 'lake'][i % 3]}`))
const quotasText = (most: number) =>
  lines('feature,value,min,max', ...['centre', 'north', 'lake'].map((a) => `area,${a},0,${a === 'lake' ? most : 3}`))
const fair = prepared(quotasText(3), poolText, 3)
const unfair = prepared(quotasText(0), poolText, 3)

test('DRAW-5: a lottery under tighter quotas than stated is not the fairest, and its proof fails', async () => {
  const sealed = await sealExample(zeroChance, { ...unfair, k: 3 })
  const quotas = (await sealExample(zeroChance, { ...fair, k: 3 })).record.manifest.quotas
  const forged = resealed(withManifest(sealed, { quotas }))
  expect(checksThat('fails', await verify(forged.record, forged.attachment))).toEqual(['fairness'])
})

test('DRAW-5: an inequality that some panel breaks is no part of a proof, and without a solver it is not believed', async () => {
  const sealed = await sealExample(zeroChance, { ...fair, k: 3 })
  const lottery = accepted(await computeLottery(programOf(unfair, 3), 'leximin', loadSolver))
  const honestOne = publishCertificate(lottery)
  const c = lottery.chance.indexOf(0)
  const rows = lottery.program.rows.length
  const certificate = {
    ...honestOne,
    cuts: [{ classes: [c], weights: [1], max: 0 }],
    levels: [
      { value: 0, fixed: [c], multipliers: [[rows, 1] as [number, number]] },
      ...honestOne.levels.filter(({ fixed }) => !fixed.includes(c)),
    ],
  }
  const panels = (await sealExample(zeroChance, { ...unfair, k: 3 })).record.panels
  const forged = resealed({ record: { ...sealed.record, panels }, attachment: { ...sealed.attachment, certificate } })
  const { checks } = await verify(forged.record, forged.attachment)
  expect(checks.find(({ name }) => name === 'fairness')).toMatchObject({ verdict: 'fails', why: 'cut-not-valid' })
})

test('DRAW-9: a list that favours somebody passes for no rounding of a fair lottery, whatever deviation it states', async () => {
  const sealed = await sealExample(zeroChance, { ...fair, k: 3 })
  const friends = sealed.record.panels[0]!
  const panels = sealed.record.panels.map((panel, i) => (i < 100 ? friends : panel))
  const tickets = range(9).map((index) => panels.filter((panel) => panel.includes(index)).length)
  const largestDeviation = Math.max(...tickets.map((count) => Math.round(Math.abs(count / 1000 - 1 / 3) * 1e9)))
  const lottery = { ...sealed.record.manifest.lottery, largestDeviation }
  const biased = withManifest({ ...sealed, record: { ...sealed.record, panels } }, { lottery })
  const forged = resealed(biased)
  const { checks } = await verify(forged.record, forged.attachment)
  expect(checks.filter(({ verdict }) => verdict === 'fails')).toMatchObject([
    { name: 'rounding', why: 'not-a-rounding' },
  ])
})

test('DRAW-2: a panel that breaks a quota is named', async () => {
  const sealed = await sealExample(zeroChance, { ...fair, k: 3 })
  const [area] = sealed.record.manifest.quotas
  const categories = area!.categories.map((one) => ({ ...one, max: 2 }))
  const forged = resealed(withManifest(sealed, { quotas: [{ ...area!, categories }] }))
  const { checks } = await verify(forged.record, forged.attachment)
  expect(checks.find(({ name }) => name === 'quotas')).toMatchObject({ verdict: 'fails', why: 'panel-breaks-quota' })
})
