import { describe, expect, test } from 'vitest'
import { pickPanel } from '#shared/selection/pick.ts'
import type { Sealed } from '#shared/selection/seal.ts'
import { commitmentGroups } from '#shared/selection/words/commitment-words.ts'
import { summarise } from '#shared/selection/words/words.ts'
import { resealed, withManifest } from './testing/adversary.ts'
import { accepted, checksThat, rolls, sealExample, sha256, verify } from './testing/sealed.ts'

const zeroChance = { name: 'zero-chance', k: 4 } as const

/** A sealed and drawn example, as it was on the evening of the draw. */
async function honest(): Promise<Sealed> {
  const { attempts } = (await sealExample(zeroChance, { secret: sha256('first attempt') })).record
  const { record, attachment } = await sealExample(zeroChance, { attempts, reason: 'a row was missing' })
  return { record: accepted(pickPanel(record, rolls(1))), attachment }
}

const { record, attachment } = await honest()
const north = record.manifest.quotas[0]!.categories.find(({ category }) => category === 'north')!

const edits: readonly (readonly [string, (sealed: Sealed) => Sealed])[] = [
  [
    'widens a quota',
    (sealed) => {
      const [area] = sealed.record.manifest.quotas
      const categories = area!.categories.map((one) => (one === north ? { ...one, max: 4 } : one))
      return withManifest(sealed, { quotas: [{ ...area!, categories }] })
    },
  ],
  [
    'puts another id in the place of a pool member',
    (sealed) => {
      const rows = sealed.attachment.rows.map((entry, i) =>
        i === 0 && 'row' in entry ? { salt: entry.salt, row: { ...entry.row, id: 'the mayor’s cousin' } } : entry,
      )
      return { ...sealed, attachment: { ...sealed.attachment, rows } }
    },
  ],
  [
    'gives a better reason for the second attempt',
    (sealed) => {
      const attempts = sealed.record.attempts.map((one) => ({ ...one, reason: one.reason && 'a power cut' }))
      return { ...sealed, record: { ...sealed.record, attempts } }
    },
  ],
  [
    'drops the first attempt',
    (sealed) => ({ ...sealed, record: { ...sealed.record, attempts: sealed.record.attempts.slice(1) } }),
  ],
  ['asks another question', (sealed) => withManifest(sealed, { jury: { name: 'Jury', question: 'Another?' } })],
  [
    'renumbers the panels, so that the dice choose another',
    (sealed) => ({ ...sealed, record: { ...sealed.record, panels: [...sealed.record.panels].reverse() } }),
  ],
  [
    'names another program',
    (sealed) => withManifest(sealed, { program: { ...record.manifest.program, version: '9' } }),
  ],
  ['moves the time of sealing', (sealed) => withManifest(sealed, { sealedAt: '2027-02-01T10:00:00.000Z' })],
]

describe('DRAW-12: whoever edits a record and recomputes every hash is caught by the commitment on paper, and only by it', () => {
  test.each(edits)('the organiser who %s', async (_, edit) => {
    const forged = resealed(edit({ record, attachment }))
    const without = await verify(forged.record, forged.attachment)
    expect(checksThat('fails', without)).toEqual([])
    expect(summarise(without.checks)).toBe('consistent')
    const paper = await verify(forged.record, forged.attachment, record.commitment)
    expect(checksThat('fails', paper)).toEqual(['anchor'])
    expect(summarise(paper.checks)).toBe('failed')
  })

  test('the honest organiser', async () => {
    expect(resealed({ record, attachment })).toEqual({ record, attachment })
    for (const paper of [record.commitment, commitmentGroups(record.commitment, 'sv').join(' ')])
      expect(summarise((await verify(record, attachment, paper)).checks)).toBe('anchored')
  })
})

test('DRAW-12: a commitment that cannot be read is another commitment, not none', async () => {
  expect(checksThat('fails', await verify(record, attachment, 'illegible'))).toEqual(['anchor'])
  expect(checksThat('not-checkable', await verify(record, attachment, ' '))).toEqual(['anchor'])
})
