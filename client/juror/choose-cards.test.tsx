import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { act } from '../connection/connection.ts'
import { ChooseCards } from './choose-cards.tsx'
import { runAt, tell, waits, wish } from './testing/at-the-table.ts'
import { sv } from './words/sv.ts'

vi.mock('../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn() }))

const run = runAt('my-perspective', 'choose')
const card = (text: string, shared: boolean) => ({ kind: 'idea', text, shared, hidden: false }) as const

beforeEach(() => vi.mocked(act).mockClear())

test('pressing a card shares it, and pressing it again takes it back', async () => {
  tell({ mine: { c1: card('Ett', true), c2: card('Två', false) } })
  render(<ChooseCards run={run} />)
  await userEvent.click(screen.getByRole('button', { name: /Två/ }))
  expect(act).toHaveBeenLastCalledWith({ type: 'share-cards', cards: ['c1', 'c2'] })
  await userEvent.click(screen.getByRole('button', { name: /Ett/, pressed: true }))
  expect(act).toHaveBeenLastCalledWith({ type: 'share-cards', cards: [] })
})

test('a third card is not shared; the screen says how to swap', async () => {
  tell({ mine: { c1: card('Ett', true), c2: card('Två', true), c3: card('Tre', false) } })
  render(<ChooseCards run={run} />)
  await userEvent.click(screen.getByRole('button', { name: /Tre/ }))
  expect(act).not.toHaveBeenCalled()
  expect(screen.getByText(sv.choose.most)).toBeVisible()
})

test('a choice counts at once, and says that it is not saved yet', () => {
  tell({ mine: { c1: card('Ett', false) } })
  waits(wish({ type: 'share-cards', cards: ['c1'] }))
  render(<ChooseCards run={run} />)
  expect(screen.getByRole('button', { name: /Ett/, pressed: true })).toBeVisible()
  expect(screen.getByText(sv.saved.waiting)).toBeVisible()
})
