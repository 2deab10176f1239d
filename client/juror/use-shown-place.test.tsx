import { render, screen, act as settle, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { BallotEntity, TextEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../connection/connection.ts'
import { useSession } from '../connection/session-store.ts'
import { Room } from './room.tsx'
import { forgetDrafts, runAt, tell } from './testing/at-the-table.ts'
import { tellBeside } from './testing/in-the-room.ts'
import { sv } from './words/sv.ts'

vi.mock('../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn(), tellWriting: vi.fn() }))

const writing = runAt('my-perspective', 'write')
const talking = runAt('my-perspective', 'pair', { activity: 0, step: 1 })

function Shown({ run }: { readonly run: typeof writing }) {
  const { jury, me } = useSession.getState().entities as never
  return <Room jury={jury} me={me} run={run} />
}

beforeEach(() => {
  forgetDrafts()
  tell({})
})

test('whoever has nothing unsaved follows the room at once', () => {
  const { rerender } = render(<Shown run={writing} />)
  rerender(<Shown run={talking} />)
  expect(screen.getByRole('heading', { name: sv.pair.title })).toBeVisible()
})

test('nobody is pulled out of typing: the screen stays until its owner saves and follows', async () => {
  const { rerender } = render(<Shown run={writing} />)
  await userEvent.type(screen.getByLabelText(sv.card.write), 'Mitt i en mening')
  rerender(<Shown run={talking} />)
  expect(screen.getByLabelText(sv.card.write)).toHaveValue('Mitt i en mening')
  await userEvent.click(screen.getByRole('radio', { name: /Känsla/ }))
  await userEvent.click(screen.getByRole('button', { name: sv.moved.save }))
  expect(act).toHaveBeenCalledWith({ type: 'write-card', text: 'Mitt i en mening', kind: 'feeling' })
  expect(screen.getByRole('heading', { name: sv.pair.title })).toBeVisible()
})

test('following without saving keeps the draft, which is offered under my cards', async () => {
  const { rerender } = render(<Shown run={writing} />)
  await userEvent.type(screen.getByLabelText(sv.card.write), 'Halvfärdigt')
  rerender(<Shown run={talking} />)
  await userEvent.click(screen.getByRole('button', { name: sv.moved.leave }))
  expect(screen.getByRole('heading', { name: sv.pair.title })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: sv.tools.cards }))
  expect(await screen.findByLabelText(sv.card.draft)).toHaveValue('Halvfärdigt')
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.click(dialog.getByRole('radio', { name: /Känsla/ }))
  await userEvent.click(dialog.getByRole('button', { name: sv.card.save }))
  expect(dialog.queryByLabelText(sv.card.draft)).toBeNull()
})

test('a room that goes back to where the screen stayed takes the bar away', async () => {
  const { rerender } = render(<Shown run={writing} />)
  await userEvent.type(screen.getByLabelText(sv.card.write), 'Kvar')
  rerender(<Shown run={talking} />)
  expect(screen.getByText(sv.moved.title, { exact: false })).toBeVisible()
  settle(() => rerender(<Shown run={{ ...writing, wentBack: true }} />))
  expect(screen.queryByRole('button', { name: sv.moved.save })).toBeNull()
  expect(screen.getByText(sv.wentBack)).toBeVisible()
})

test('a text that is found nowhere else is said to be shown again if the room goes back', async () => {
  const needs = runAt('needs', 'write')
  const { rerender } = render(<Shown run={needs} />)
  await userEvent.type(screen.getByLabelText(sv.interests.need.we), 'en väg')
  rerender(<Shown run={talking} />)
  expect(screen.queryByRole('button', { name: sv.moved.leave })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: sv.moved.leaveHere }))
  rerender(<Shown run={needs} />)
  expect(screen.getByLabelText(sv.interests.need.we)).toHaveValue('en väg')
})

const text: TextEntity = {
  kind: 'recommendation',
  number: 1,
  table: '3/1',
  fields: { title: 'Restidstak' },
  before: null,
  trial: null,
  contested: false,
  frozen: 'abcd1234abcd',
  parents: { needs: [], scenarios: [], cards: [] },
}
const ballot: BallotEntity = { id: 'b9', texts: ['r1'], state: 'open', voted: 0, here: 2 }

test('BALLOT: whoever is voting when the room moves on is told to finish, and nothing there throws the choices away', async () => {
  const t = sv.recommendations.ballot
  tell({ texts: { r1: text } })
  tellBeside({ ballot, voted: { ballot: 'b9', voted: false, onPaper: false } })
  const { rerender } = render(<Shown run={runAt('final-vote', 'vote')} />)
  await userEvent.click(screen.getByRole('button', { name: t.begin }))
  await userEvent.click(screen.getByRole('radio', { name: 'Emot' }))
  rerender(<Shown run={runAt('final-vote', 'result', { activity: 0, step: 1 })} />)
  const bar = within(screen.getByRole('region', { name: sv.moved.title }))
  expect(bar.getByText(sv.moved.voting, { exact: false })).toBeVisible()
  expect(bar.queryByRole('button')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: new RegExp(t.review) }))
  await userEvent.click(screen.getByRole('button', { name: t.cast }))
  expect(act).toHaveBeenCalledWith({ type: 'cast-vote', ballot: 'b9', votes: [3] })
  settle(() => tellBeside({ voted: { ballot: 'b9', voted: true, onPaper: false } }))
  await userEvent.click(bar.getByRole('button', { name: sv.moved.follow }))
  expect(screen.queryByRole('region', { name: sv.moved.title })).toBeNull()
})
