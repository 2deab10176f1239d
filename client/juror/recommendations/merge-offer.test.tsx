import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { MergeOfferEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../../connection/connection.ts'
import { tell, waits, wish } from '../testing/at-the-table.ts'
import { sv } from '../words/sv.ts'
import { MergeOffer } from './merge-offer.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn() }))

const t = sv.recommendations.merge
const offer: MergeOfferEntity = {
  parts: [
    { id: 'f1', text: 'Dela lärare', because: 'då stannar de', mine: true },
    { id: 'f4', text: 'En rektor för alla', because: 'någon måste se helheten', mine: false },
  ],
  text: 'Gemensam rektor och delade lärartjänster',
  because: 'tjänsterna blir hela',
  mine: null,
  state: 'open',
}

beforeEach(() => {
  vi.mocked(act).mockClear()
  tell({})
})

test.each([
  [t.yes, true],
  [t.no, false],
])('both originals and the joint text are seen before “%s” is said', async (name, yes) => {
  render(<MergeOffer id="m1" offer={offer} />)
  for (const words of ['Dela lärare', 'En rektor för alla', offer.text ?? ''])
    expect(screen.getByText(words)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name }))
  expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'answer-merge', merge: 'm1', yes })
})

test('an answer on its way is said to be that, and is not given twice', () => {
  waits(wish({ type: 'answer-merge', merge: 'm2', yes: true }))
  render(<MergeOffer id="m2" offer={offer} />)
  expect(screen.getByText(t.sending)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test.each([
  [{ mine: true }, t.saidYes],
  [{ mine: false, state: 'declined' }, t.saidNo],
  [{ mine: true, state: 'declined' }, t.declined],
  [{ mine: true, state: 'merged' }, t.merged],
] as const)('an answered offer says how it stands: %o', (changes, words) => {
  render(<MergeOffer id="m1" offer={{ ...offer, ...changes }} />)
  expect(screen.getByText(words)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
