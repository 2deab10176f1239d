import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { BallotEntity, TextEntity } from '#shared/protocol/phase-entities.ts'
import { act, forget } from '../../connection/connection.ts'
import { keep } from '../../connection/storage.ts'
import { runAt, tell, waits, wish } from '../testing/at-the-table.ts'
import { tellBeside } from '../testing/in-the-room.ts'
import { sv } from '../words/sv.ts'
import { Ballot } from './ballot.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn() }))

const run = runAt('final-vote', 'vote')
const t = sv.recommendations.ballot
const text = (number: number, title: string): TextEntity => ({
  kind: 'recommendation',
  number,
  table: '3/1',
  fields: { title, we: 'att så sker', because: 'det behövs', who: 'Nämnden' },
  before: null,
  trial: null,
  contested: false,
  frozen: 'abcd1234abcd',
  parents: { needs: [], scenarios: [], cards: [] },
})
const ballot: BallotEntity = { id: 'b9', texts: ['r1', 'r2'], state: 'open', voted: 0, here: 2 }
const cast = { type: 'cast-vote' as const, ballot: 'b9', votes: [0, 5] }

beforeEach(() => {
  vi.mocked(act).mockClear()
  vi.mocked(forget).mockClear()
  tell({ texts: { r1: text(1, 'Restidstak'), r2: text(2, 'Bygdens hus') } })
  tellBeside({ ballot, voted: { ballot: 'b9', voted: false, onPaper: false } })
})

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))

async function voteOnBoth(): Promise<void> {
  await press(t.begin)
  await choose('Starkt för')
  await press('Nästa')
  await choose('Avstår')
  await press(t.review)
}

test('BALLOT: nothing is sent before all choices have been seen on one page and confirmed', async () => {
  render(<Ballot run={run} />)
  expect(screen.getByText(sv.phases.secrecy.ballot)).toBeVisible()
  await voteOnBoth()
  expect(screen.getByRole('heading', { name: t.confirmTitle })).toHaveFocus()
  expect(screen.getByText(t.final)).toBeVisible()
  expect(act).not.toHaveBeenCalled()
  await press(/Ändra valet om R1/)
  await choose('Emot')
  await press(new RegExp(t.review))
  await press(t.cast)
  expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'cast-vote', ballot: 'b9', votes: [3, 5] })
})

test('BALLOT: choices are kept nowhere on the tablet while they are made', async () => {
  render(<Ballot run={run} />)
  await voteOnBoth()
  expect(keep.keys('allting.draft.')).toEqual([])
  expect(Object.keys(localStorage).filter((key) => !/language|scheme/.test(key))).toEqual([])
})

test('a text without a choice is not passed over', async () => {
  render(<Ballot run={run} />)
  await press(t.begin)
  await press('Nästa')
  expect(screen.getByText(t.choose)).toBeVisible()
  expect(screen.getByRole('heading', { name: /1 av 2/ })).toBeVisible()
})

test('BALLOT: until the laptop has counted it the vote is only being sent, and cannot be cast again', () => {
  waits(wish(cast))
  render(<Ballot run={run} />)
  expect(screen.getByRole('heading', { name: t.sending })).toBeVisible()
  expect(screen.queryByText(t.counted)).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})

test('BALLOT: who has voted sees the receipt and no way to vote again, on the tablet or on paper', () => {
  tellBeside({ voted: { ballot: 'b9', voted: true, onPaper: false } })
  const { unmount } = render(<Ballot run={run} />)
  expect(screen.getByRole('heading', { name: t.counted })).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
  unmount()
  tellBeside({ voted: { ballot: 'b9', voted: true, onPaper: true } })
  render(<Ballot run={run} />)
  expect(screen.getByRole('heading', { name: t.onPaper })).toBeVisible()
})

test('a refused vote says that it is not counted, and begins anew', async () => {
  const refused = wish({ ...cast, ballot: 'b11', votes: [] }, 'activity-closed')
  tellBeside({ ballot: { ...ballot, id: 'b11' } })
  waits(refused)
  render(<Ballot run={run} />)
  expect(screen.getByRole('heading', { name: t.refused })).toBeVisible()
  await press(t.again)
  expect(forget).toHaveBeenCalledWith(refused)
})
