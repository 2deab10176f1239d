import { render, screen, act as settle, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { MeEntity, RunEntity } from '#shared/protocol/entities.ts'
import type { BallotEntity, DraftEntity, MergeOfferEntity, TextEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../connection/connection.ts'
import { useSession } from '../connection/session-store.ts'
import { Room } from './room.tsx'
import { forgetDrafts, runAt, tell } from './testing/at-the-table.ts'
import { closing, nothingGiven, sevenNeeds, tellBeside } from './testing/in-the-room.ts'
import { sv } from './words/sv.ts'

vi.mock('../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn(), tellWriting: vi.fn() }))

const both = (text: string) => ({ sv: text, en: text })
const seat = 7

function Shown({ run, me = {} }: { readonly run: RunEntity; readonly me?: Partial<MeEntity> }) {
  const { jury, me: told } = useSession.getState().entities as never as { jury: never; me: MeEntity }
  return <Room jury={jury} me={{ ...told, ...me }} run={run} />
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const dialog = (name: string) => within(screen.getByRole('dialog')).getByRole('button', { name })

const draft: DraftEntity = {
  kind: 'recommendation',
  number: 1,
  fields: { title: 'Restidstak', we: 'Högst 40 minuter' },
  version: 3,
  pen: null,
  penAt: null,
  asking: [],
  proposals: [],
  parents: { needs: [], scenarios: [], cards: [] },
  frozen: false,
  contested: false,
  tried: false,
}
const text: TextEntity = {
  kind: 'recommendation',
  number: 1,
  table: '3/1',
  fields: draft.fields,
  before: null,
  trial: null,
  contested: false,
  frozen: 'abcd1234abcd',
  parents: { needs: [], scenarios: [], cards: [] },
}
const way = (order: number, title: string) => ({
  order,
  title: both(title),
  asToday: order === 0,
  story: both('En tisdag'),
  cost: both('Lite'),
  gains: both('Något'),
  losses: both('Annat'),
  assumptions: both('Att det går'),
})
const ballot: BallotEntity = { id: 'b9', texts: ['r1'], state: 'open', voted: 0, here: 2 }
const offer: MergeOfferEntity = {
  parts: [
    { id: 'f1', text: 'Dela lärare', because: 'då stannar de', mine: true },
    { id: 'f4', text: 'En rektor för alla', because: 'helheten', mine: false },
  ],
  text: 'Delade tjänster',
  because: 'tjänsterna blir hela',
  mine: null,
  state: 'open',
}

beforeEach(() => {
  vi.mocked(act).mockClear()
  forgetDrafts()
  sessionStorage.clear()
  tell({})
})

test('whoever says that they are done with answers missing is asked once, and may be done all the same', async () => {
  tell({ needs: sevenNeeds, scenarios: { A: way(0, 'Som i dag'), B: way(1, 'En centralskola') } })
  tellBeside({ scoring: closing('open'), given: { ...nothingGiven, scores: { g1: { A: 3 } } } })
  render(<Shown run={runAt('scoring', 'score')} />)
  await press(sv.done.done)
  expect(screen.getByRole('heading', { name: 'Du har 13 svar kvar' })).toBeVisible()
  await userEvent.click(dialog(sv.phases.left.stay))
  expect(act).not.toHaveBeenCalled()
  await press(sv.done.done)
  await userEvent.click(dialog(sv.done.anyway))
  expect(act).toHaveBeenCalledExactlyOnceWith({
    type: 'say-done',
    place: { activity: 0, step: 0 },
    how: 'done',
  })
})

test('whoever shares no card is asked before they are done', async () => {
  tell({ mine: { c1: { kind: 'idea', text: 'Bussen', shared: false, hidden: false } } })
  render(<Shown run={runAt('my-perspective', 'choose')} />)
  expect(screen.queryByText(sv.saved.saved)).toBeNull()
  await press(sv.done.done)
  expect(screen.getByRole('heading', { name: sv.choose.noneTitle })).toBeVisible()
  expect(act).not.toHaveBeenCalled()
})

test('the question of somebody who waits is at the top, and comes before being done', async () => {
  tell({ merges: { m1: offer } })
  const { rerender } = render(<Shown run={runAt('merging', 'merge')} />)
  expect(screen.getByRole('region', { name: sv.asks.merge })).toBeVisible()
  await press(sv.done.done)
  expect(screen.getByText(sv.recommendations.merge.unanswered)).toBeVisible()
  await userEvent.keyboard('{Escape}')
  settle(() => tell({ merges: { m1: { ...offer, mine: false, state: 'declined' } } }))
  rerender(<Shown run={runAt('merging', 'merge')} />)
  expect(screen.queryByRole('region', { name: sv.asks.merge })).toBeNull()
  expect(screen.getByText(sv.recommendations.merge.saidNo)).toBeVisible()
})

test('with the pen one sees its text first, hears who asks for it, and lays it down when done', async () => {
  tell({ drafts: { r1: draft, r2: { ...draft, number: 2, fields: { title: 'Byn' }, pen: seat, asking: [8] } } })
  render(<Shown run={runAt('writing', 'write')} />)
  expect(screen.getByRole('heading', { name: /R2 · Byn/ })).toBeVisible()
  expect(screen.getByRole('region', { name: 'Plats 8 vill ha pennan.' })).toBeVisible()
  await userEvent.type(screen.getByLabelText(/Rubrik/), ' lever')
  await press(sv.done.done)
  const said = [...new Set(vi.mocked(act).mock.calls.map(([action]) => action.type))]
  expect(said).toEqual(['write-text', 'lay-pen', 'say-done'])
})

test('a new table is told until somebody says that they have seen it', async () => {
  const run = runAt('talk', 'talk')
  const { rerender } = render(<Shown run={run} />)
  expect(screen.queryByRole('region', { name: /Byt bord/ })).toBeNull()
  rerender(<Shown run={run} me={{ table: 2 }} />)
  expect(screen.getByRole('region', { name: 'Byt bord. Nu sitter du vid bord 2.' })).toBeVisible()
  await press(sv.asks.ok)
  expect(screen.queryByRole('region', { name: /Byt bord/ })).toBeNull()
})

test('an open vote can be cast though the room is elsewhere, and there is a way back to the room', async () => {
  tell({ texts: { r1: text } })
  tellBeside({ ballot, voted: { ballot: 'b9', voted: false, onPaper: false } })
  render(<Shown run={runAt('break', 'break')} />)
  expect(screen.getByText(sv.missed.ballot)).toBeVisible()
  await press(sv.missed.ballotGo)
  await press(sv.recommendations.ballot.begin)
  expect(screen.queryByRole('button', { name: sv.missed.back })).toBeNull()
  settle(() => tellBeside({ voted: { ballot: 'b9', voted: true, onPaper: false } }))
  await press(sv.missed.back)
  expect(screen.queryByRole('button', { name: sv.recommendations.ballot.begin })).toBeNull()
})

test.each([
  ['dots', { dotting: { ...closing('open')!, answered: 3 } }],
  ['scores', { scoring: { ...closing('open')!, answered: 3 } }],
  ['trial', { trying: { ...closing('open')!, answered: 3 } }],
] as const)('%s that are still open are asked for, and not once they are closed', (which, told) => {
  tell({ needs: sevenNeeds, scenarios: { A: way(0, 'Som i dag') }, texts: { r1: text } })
  tellBeside({ ...told, given: nothingGiven })
  const { rerender } = render(<Shown run={runAt('break', 'break')} />)
  expect(screen.getByText(sv.missed[which])).toBeVisible()
  settle(() => tellBeside({ dotting: closing('closed'), scoring: closing('closed'), trying: closing('closed') }))
  rerender(<Shown run={runAt('break', 'break')} />)
  expect(screen.queryByText(sv.missed[which])).toBeNull()
})

test('a ballot opened while the texts are read is a vote at once', () => {
  tell({ texts: { r1: text } })
  tellBeside({ ballot, voted: { ballot: 'b9', voted: false, onPaper: false } })
  render(<Shown run={runAt('final-vote', 'read')} />)
  expect(screen.getByRole('button', { name: sv.recommendations.ballot.begin })).toBeVisible()
  expect(screen.queryByRole('button', { name: sv.done.done })).toBeNull()
})

test('where the answers are counted there is nothing to be done with or to change', () => {
  tell({ needs: sevenNeeds })
  tellBeside({ dotting: closing('published'), given: nothingGiven })
  render(<Shown run={runAt('criteria', 'dots')} me={{ said: 'done' }} />)
  expect(screen.queryByText(sv.done.isDone)).toBeNull()
})

test('a trial that is still open is not said to be counted', () => {
  tell({ texts: { r1: text } })
  tellBeside({ trying: closing('open') })
  render(<Shown run={runAt('amending', 'amend')} />)
  expect(screen.getByRole('heading', { name: sv.recommendations.trial.stillOpen })).toBeVisible()
})

test('a vote that was begun before a reload says why its choices are gone', async () => {
  tell({ texts: { r1: text } })
  tellBeside({ ballot, voted: { ballot: 'b9', voted: false, onPaper: false } })
  const { unmount } = render(<Shown run={runAt('final-vote', 'vote')} />)
  expect(screen.queryByText(sv.recommendations.ballot.notKept)).toBeNull()
  await press(sv.recommendations.ballot.begin)
  unmount()
  render(<Shown run={runAt('final-vote', 'vote')} />)
  expect(screen.getByText(sv.recommendations.ballot.notKept)).toBeVisible()
})

test('an objection that was begun and left is marked, asked about before done, and still there when the texts are locked', async () => {
  const contested = { ...text, trial: [1, 1, 1, 2, 2, 0], contested: true, frozen: null }
  tell({ texts: { r1: contested } })
  tellBeside({ trying: closing('published') })
  const run = runAt('amending', 'amend')
  const { rerender } = render(<Shown run={run} />)
  await press(/Läs och skriv/)
  await userEvent.type(screen.getByLabelText(sv.recommendations.amend.write), 'Barnen först')
  await press(sv.recommendations.amend.all)
  expect(screen.getByText(sv.recommendations.amend.unsent)).toBeVisible()
  await press(sv.done.done)
  expect(within(screen.getByRole('dialog')).getByText(sv.done.unsavedTitle)).toBeVisible()
  expect(act).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'say-done' }))
  settle(() => tell({ texts: { r1: { ...contested, frozen: 'abcdef012345' } } }))
  settle(() => tellBeside({ trying: closing('published') }))
  rerender(<Shown run={run} />)
  expect(screen.getByText(sv.recommendations.amend.locked)).toBeVisible()
  await press(/Läs och skriv/)
  expect(screen.getByText('Barnen först')).toBeVisible()
  expect(screen.getByText(sv.recommendations.amend.tooLate)).toBeVisible()
})
