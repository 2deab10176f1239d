import { expect, test } from 'vitest'
import { computeLottery } from '#shared/selection/lottery.ts'
import { range } from '#shared/selection/order.ts'
import { programOf } from '#shared/selection/prepare.ts'
import { publishCertificate } from '#shared/selection/published-certificate.ts'
import type { CanonicalRow } from '#shared/selection/record.ts'
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

test('DRAW-5: whoever MAXIMIN leaves without a chance must be proved to have none', async () => {
  const [open, shut] = await Promise.all(
    [fair, unfair].map((read) => sealExample(zeroChance, { ...read, k: 3, objective: 'maximin' })),
  )
  const { chances } = shut!.attachment.certificate
  const { levels } = open!.attachment.certificate
  const nothing = { value: 0, fixed: [chances.indexOf(0)] }
  const proofs = [
    levels,
    [{ ...nothing, multipliers: [] }, ...levels],
    [{ ...nothing, multipliers: levels[0]!.multipliers }, ...levels],
    [{ ...nothing, multipliers: levels[0]!.multipliers }],
    shut!.attachment.certificate.levels,
    [{ ...levels[0]!, value: 0 }],
  ]
  const { panels, manifest } = shut!.record
  const verdicts = proofs.map(async (proof) => {
    const certificate = { ...open!.attachment.certificate, chances, levels: proof }
    const claimed = withManifest({ ...open!, record: { ...open!.record, panels } }, { lottery: manifest.lottery })
    const forged = resealed({ ...claimed, attachment: { ...claimed.attachment, certificate } })
    return checksThat('fails', await verify(forged.record, forged.attachment))
  })
  expect(await Promise.all(verdicts)).toEqual(proofs.map(() => ['fairness']))
})

test('DRAW-5: an inequality that names somebody twice, and so weighs them otherwise than it is checked, is refused', async () => {
  const sealed = await sealExample(zeroChance, { ...fair, k: 3 })
  const certificate = { ...sealed.attachment.certificate, cuts: [{ classes: [0, 0], weights: [1, 0], max: 0 }] }
  const forged = resealed({ ...sealed, attachment: { ...sealed.attachment, certificate } })
  const { checks } = await verify(forged.record, forged.attachment)
  expect(checks.find(({ name }) => name === 'fairness')).toMatchObject({ verdict: 'fails', why: 'certificate-unsound' })
})

test('DRAW-5: a proof with a chance above certainty is not read at all', async () => {
  const sealed = await sealExample(zeroChance, { ...fair, k: 3 })
  const [first, ...rest] = sealed.attachment.certificate.levels
  for (const change of [{ chances: [1e12 + 1, 0, 0] }, { levels: [{ ...first!, value: 1e12 + 1 }, ...rest] }]) {
    const certificate = { ...sealed.attachment.certificate, ...change }
    const forged = resealed({ ...sealed, attachment: { ...sealed.attachment, certificate } })
    expect(checksThat('fails', await verify(forged.record, forged.attachment))).toEqual(['bytes'])
  }
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

test('DRAW-13: a list of a single panel leaves the dice nothing to decide, and is no list', async () => {
  const sealed = await sealExample(zeroChance, { ...fair, k: 3 })
  const lottery = { ...sealed.record.manifest.lottery, largestDeviation: 666_666_667 }
  const one = { ...sealed, record: { ...sealed.record, panels: sealed.record.panels.slice(0, 1) } }
  const forged = resealed(withManifest(one, { lottery }))
  expect(checksThat('fails', await verify(forged.record))).toEqual(['lottery'])
})

test('DRAW-9: a list too short for a small chance to have its twenty tickets is no rounding', async () => {
  const people = range(300).map((i) => `p${i},${i < 299 ? 'shore' : 'hill'}`)
  const quotas = lines('feature,value,min,max', 'area,shore,0,2', 'area,hill,0,2')
  const sealed = await sealExample(zeroChance, { ...prepared(quotas, lines('id,area', ...people), 2), k: 2 })
  expect(sealed.record.panels.length).toBe(10_000)
  // Everyone stands on 6 or 7 of these.
  const panels = range(1000).map((i) => [(2 * i) % 300, ((2 * i) % 300) + 1])
  const lottery = { ...sealed.record.manifest.lottery, largestDeviation: 666_667 }
  const forged = resealed(withManifest({ ...sealed, record: { ...sealed.record, panels } }, { lottery }))
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

test('DRAW-2: a quota that is stated twice, and so may be read in two ways, is no quota', async () => {
  const sealed = await sealExample(zeroChance, { ...fair, k: 3 })
  const [area] = sealed.record.manifest.quotas
  const [first] = area!.categories
  const doubled = { ...area!, categories: [{ ...first!, max: 0 }, ...area!.categories] }
  for (const quotas of [[doubled], [area!, area!]]) {
    const forged = resealed(withManifest(sealed, { quotas }))
    expect(checksThat('fails', await verify(forged.record, forged.attachment))).toEqual(['bytes'])
  }
})

type Numbering = Pick<CanonicalRow, 'id' | 'household'>

/** What the first two rows are made to say, whether an address was used, and whether it shows also where a row is erased. */
test.each<[string, [Numbering, Numbering], boolean, boolean]>([
  ['two with one id', [{ id: 'x' }, { id: 'x' }], false, true],
  ['an id for some only', [{ id: 'x' }, {}], false, true],
  [
    'households where no address was used',
    [
      { id: 'x', household: '1' },
      { id: 'y', household: '1' },
    ],
    false,
    true,
  ],
  [
    'an address for a household',
    [
      { id: 'x', household: 'Hill 1' },
      { id: 'y', household: 'Hill 1' },
    ],
    true,
    true,
  ],
  ['a household of one', [{ id: 'x', household: '1' }, { id: 'y' }], true, false],
  [
    'households numbered with a gap',
    [
      { id: 'x', household: '2' },
      { id: 'y', household: '2' },
    ],
    true,
    false,
  ],
])('DRAW-2: who is who, and who lives with whom, must be told plainly: %s', async (_, parts, addresses, always) => {
  const sealed = withManifest(await sealExample(zeroChance, { ...fair, k: 3 }), { households: addresses })
  const rows = sealed.attachment.rows.map((entry, index) =>
    'row' in entry && index < 2 ? { salt: entry.salt, row: { features: entry.row.features, ...parts[index]! } } : entry,
  )
  const { record, attachment } = resealed({ ...sealed, attachment: { ...sealed.attachment, rows } })
  const erased = { ...attachment, rows: attachment.rows.map((entry, index) => (index === 8 ? {} : entry)) }
  const checks = [await verify(record, attachment), await verify(record, erased)].map((result) =>
    result.checks.find(({ name }) => name === 'rows'),
  )
  const wrong = { verdict: 'fails', why: 'badly-numbered' }
  expect(checks).toMatchObject([wrong, always ? wrong : { verdict: 'holds' }])
})
