import { render, screen, act as settle, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { act } from '../connection/connection.ts'
import { Board } from './board.tsx'
import { forgetDrafts, runAt, tell, waits, wish } from './testing/at-the-table.ts'
import { sv } from './words/sv.ts'

vi.mock('../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn() }))

const run = runAt('perspective-map', 'sort')
const cards = {
  c1: { seat: 7, kind: 'idea', text: 'Dela hus' },
  c2: { seat: 8, kind: 'feeling', text: 'Oro för vägen' },
} as const
const pile = (title: string, inPile: readonly string[] = []) => ({
  title,
  cards: inPile,
  interview: null,
  mapped: false,
})

const pileNamed = (title: string) => within(screen.getByRole('heading', { name: title }).closest('li')!)

beforeEach(() => {
  forgetDrafts()
  vi.mocked(act).mockClear()
})

test('a card is put on a pile and taken off it with buttons', async () => {
  tell({ cards, piles: { p1: pile('Vägen'), p2: pile('Huset', ['c1']) } })
  render(<Board run={run} />)
  await userEvent.click(screen.getByRole('button', { name: /Oro för vägen/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Lägg kortet i högen Vägen' }))
  expect(act).toHaveBeenLastCalledWith({ type: 'put-card', card: 'c2', pile: 'p1' })
  await userEvent.click(screen.getAllByRole('button', { name: sv.board.unselect }).at(-1)!)
  await userEvent.click(screen.getByRole('button', { name: /Dela hus/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Ta kortet ur högen Huset' }))
  expect(act).toHaveBeenLastCalledWith({ type: 'take-card', card: 'c1', pile: 'p2' })
})

test('a new pile gets its heading and its first card; a heading that is there already is offered instead', async () => {
  tell({ cards, piles: { p1: pile('Vägen till skolan är lång') } })
  render(<Board run={run} />)
  await userEvent.click(screen.getByRole('button', { name: /Oro för vägen/ }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: sv.board.newPile }))
  const heading = screen.getByLabelText(sv.board.heading)
  await userEvent.type(heading, 'Vägen till skolan')
  expect(screen.getByRole('button', { name: sv.board.similarPut })).toBeVisible()
  await userEvent.clear(heading)
  await userEvent.type(heading, 'Vi är rädda')
  await userEvent.click(screen.getByRole('button', { name: sv.board.openPile }))
  expect(act).toHaveBeenLastCalledWith({ type: 'open-pile', title: 'Vi är rädda', cards: ['c2'] })
})

test('a pile can be renamed, and only an empty one removed', async () => {
  tell({ cards, piles: { p1: pile('Tomt'), p2: pile('Huset', ['c1']) } })
  render(<Board run={run} />)
  await userEvent.click(pileNamed('Tomt').getByRole('button', { name: 'Ta bort den tomma högen Tomt' }))
  expect(act).toHaveBeenLastCalledWith({ type: 'drop-pile', pile: 'p1' })
  expect(pileNamed('Huset').queryByRole('button', { name: /Ta bort/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Ändra rubriken: Huset' }))
  await userEvent.type(screen.getByLabelText(sv.board.heading), ' vi delar')
  await userEvent.click(screen.getByRole('button', { name: sv.board.saveName }))
  expect(act).toHaveBeenLastCalledWith({ type: 'name-pile', pile: 'p2', title: 'Huset vi delar' })
})

test('what the interviews said is added once', async () => {
  tell({ cards, piles: { p1: { title: '', cards: [], interview: 'P1', mapped: false } } })
  render(<Board run={run} />)
  await userEvent.click(screen.getByRole('button', { name: sv.board.bring }))
  expect(screen.getByText(sv.board.bringThere)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till: Bussen går för sällan.' }))
  expect(act).toHaveBeenLastCalledWith({ type: 'bring-interview', interview: 'P2' })
})

test('my own move is on the board before it is saved; somebody else’s is said', () => {
  tell({ cards, piles: { p1: pile('Vägen') } })
  render(<Board run={run} />)
  settle(() => waits(wish({ type: 'put-card', card: 'c2', pile: 'p1' })))
  expect(pileNamed('Vägen').getByText('Oro för vägen')).toBeVisible()
  expect(pileNamed('Vägen').getByText(sv.saved.waiting)).toBeVisible()
  expect(screen.queryByText(/Ett kort lades/)).toBeNull()
})

test('somebody else’s move is said', async () => {
  tell({ cards, piles: { p1: pile('Vägen') } })
  // what this seat asked for in the test before still counts as just saved
  await new Promise((resolve) => setTimeout(resolve, 600))
  render(<Board run={run} />)
  settle(() => tell({ cards, piles: { p1: pile('Vägen', ['c1']) } }))
  expect(screen.getByText(/Ett kort lades i ”Vägen”/)).toBeVisible()
})
