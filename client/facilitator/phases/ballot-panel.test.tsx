import { act as draw, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { act } from '../../connection/connection.ts'
import { ballot, text, voting } from '../testing/phases.ts'
import { roomAt, seat } from '../testing/room.ts'
import { BallotPanel } from './ballot-panel.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn() }))

const asked = vi.mocked(act)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const dialog = () => within(screen.getByRole('dialog'))
const texts = { 'texts/r1': text(1), 'texts/r2': text(2) }
const open = (voted: number, missing: readonly number[]) => ({
  ...texts,
  ballot: ballot('open', voted, voted + missing.length),
  voting: voting('open', voted, missing),
  ...Object.fromEntries(missing.map((one) => [`attendance/${one}`, seat(one, { attendance: 'present' })])),
})

beforeEach(() => void asked.mockClear())

test('the ballot is opened only on frozen texts, and asks first', async () => {
  roomAt(null, { ...texts, voting: voting('none', 0, []) })
  render(<BallotPanel />)
  await userEvent.click(button('Öppna omröstningen'))
  expect(dialog().getByText(/En röst kan inte ändras/)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Öppna omröstningen' }))
  expect(asked.mock.calls).toEqual([[{ type: 'open-ballot' }]])
  draw(() => roomAt(null, { ...texts, 'texts/r2': text(2, { frozen: null }) }))
  expect(screen.queryByRole('button', { name: 'Öppna omröstningen' })).toBeNull()
})

test('who has not voted is told by seat; those chosen are marked as gone, and that can be undone', async () => {
  roomAt(null, open(20, [7, 17]))
  render(<BallotPanel />)
  expect(screen.getByText('20 av 22')).toBeVisible()
  await userEvent.click(button(/Plats 7/))
  await userEvent.click(button('Har gått'))
  expect(asked.mock.calls).toEqual([[{ type: 'mark-seat', seat: 7, attendance: 'left' }]])
  await userEvent.click(button('Ångra'))
  expect(asked).toHaveBeenLastCalledWith({ type: 'mark-seat', seat: 7, attendance: 'present' })
})

test('closing wants a reason while somebody has not voted, and cannot be done with fewer than five votes', async () => {
  roomAt(null, open(4, [5]))
  render(<BallotPanel />)
  expect(button('Stäng omröstningen')).toBeDisabled()
  draw(() => roomAt(null, open(20, [7])))
  await userEvent.click(button('Stäng omröstningen'))
  expect(dialog().getByRole('button', { name: 'Stäng omröstningen' })).toBeDisabled()
  await userEvent.type(dialog().getByRole('textbox'), 'Plats 7 avstår')
  await userEvent.click(dialog().getByRole('button', { name: 'Stäng omröstningen' }))
  expect(asked.mock.calls).toEqual([[{ type: 'close-ballot', closesBox: 'b9', reason: 'Plats 7 avstår' }]])
})

test('a ballot is held again only with a reason', async () => {
  roomAt(null, open(22, []))
  render(<BallotPanel />)
  await userEvent.click(button('Håll om omröstningen'))
  expect(dialog().getByRole('button', { name: 'Håll om omröstningen' })).toBeDisabled()
  await userEvent.type(dialog().getByRole('textbox'), 'Fel text')
  await userEvent.click(dialog().getByRole('button', { name: 'Håll om omröstningen' }))
  expect(asked.mock.calls).toEqual([[{ type: 'void-ballot', ballot: 'b9', reason: 'Fel text' }]])
})

test('BALLOT-4: one paper alone is never entered; two are, when every row adds up', async () => {
  roomAt(null, open(20, [7, 17]))
  render(<BallotPanel />)
  await userEvent.click(button(/Plats 7/))
  expect(button('Pappersröster (minst två)')).toBeDisabled()
  await userEvent.click(button(/Plats 17/))
  await userEvent.click(button('Skriv in 2 pappersröster'))
  const type = (number: number, choice: string, count: string) =>
    userEvent.type(dialog().getByRole('textbox', { name: `R${number}, ${choice}` }), count)
  const put = dialog().getByRole('button', { name: 'Lägg rösterna i urnan' })
  await type(1, 'Starkt för', '2')
  await type(2, 'För', '1')
  expect(put).toBeDisabled()
  expect(dialog().getByText('1 av 2')).toBeVisible()
  await type(2, 'Avstår', '1')
  await userEvent.click(put)
  const totals = [
    [2, 0, 0, 0, 0, 0],
    [0, 1, 0, 0, 0, 1],
  ]
  expect(asked.mock.calls).toEqual([[{ type: 'enter-paper-votes', ballot: 'b9', seats: [7, 17], totals }]])
})

test('a closed ballot shows nothing of the result until it is published; then counts, support and class in words', async () => {
  roomAt(null, { ...texts, ballot: ballot('closed', 22, 22), voting: voting('closed', 22, []) })
  render(<BallotPanel />)
  expect(screen.queryByRole('table')).toBeNull()
  await userEvent.click(button('Visa resultatet'))
  await userEvent.click(dialog().getByRole('button', { name: 'Visa resultatet' }))
  expect(asked.mock.calls).toEqual([[{ type: 'publish-ballot', ballot: 'b9' }]])
  const result = {
    counts: [5, 6, 3, 5, 2, 1],
    support: 14,
    sides: 21,
    voted: 22,
    class: 'majority',
    number: 2,
    percent: 67,
  }
  draw(() => roomAt(null, { ...texts, ballot: ballot('published', 22, 22), 'results/r2': result }))
  expect(screen.getByRole('row', { name: /R2 Rubrik 2 5 6 3 5 2 1 14 av 21 ?67 % Majoritetsförslag/ })).toBeVisible()
})
