import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { TableNeedEntity, TableProposalEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../connection/connection.ts'
import { withoutDoubles } from './interests/needs-now.ts'
import { WriteNeeds } from './interests/write-needs.tsx'
import { TableProposal } from './recommendations/table-proposal.tsx'
import { TextLinks } from './recommendations/text-links.tsx'
import { WriteProposals } from './recommendations/write-proposals.tsx'
import { forgetDrafts, runAt, tell, waits, wish } from './testing/at-the-table.ts'
import { sevenNeeds } from './testing/in-the-room.ts'
import { sv } from './words/sv.ts'

vi.mock('../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn() }))

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const none = { needs: [], scenarios: [], cards: [] }

beforeEach(() => {
  vi.mocked(act).mockClear()
  forgetDrafts()
  tell({})
})

test('what was missing is no longer said once it is being written', async () => {
  render(<WriteNeeds run={runAt('needs', 'write')} />)
  await press(sv.interests.need.save)
  expect(screen.getByText(sv.card.empty)).toBeVisible()
  await userEvent.type(screen.getByLabelText(sv.interests.need.we), 'en väg')
  expect(screen.queryByText(sv.card.empty)).toBeNull()
})

test('that a perspective is needed stands above the list, and a failed save unfolds it', async () => {
  render(<WriteNeeds run={runAt('needs', 'write')} />)
  const fold = screen.getByText(sv.interests.need.perspectives, { selector: 'summary' }).closest('details')
  expect(screen.getByText(sv.interests.need.perspectivesMissing)).toBeVisible()
  expect(fold).not.toHaveAttribute('open')
  await userEvent.type(screen.getByLabelText(sv.interests.need.we), 'en väg')
  await userEvent.type(screen.getByLabelText(sv.interests.need.soThat), 'att barnen orkar')
  await press(sv.interests.need.save)
  expect(act).not.toHaveBeenCalled()
  expect(fold).toHaveAttribute('open')
  await userEvent.click(screen.getByText(sv.interests.need.perspectives, { selector: 'summary' }))
  expect(fold).not.toHaveAttribute('open')
  await press(sv.interests.need.save)
  await waitFor(() => expect(fold).toHaveAttribute('open'))
  expect(fold).toContainElement(document.activeElement as HTMLElement)
})

test('what was heard in interviews and stands on the map is offered once', () => {
  const ticks = [
    { id: 'p1', text: 'Skolan håller ihop byn' },
    { id: 'P1', text: 'Skolan håller ihop byn.', note: 'Från intervjuerna' },
    { id: 'P2', text: 'Bussen går för sällan.', note: 'Från intervjuerna' },
  ]
  expect(withoutDoubles(ticks, []).map(({ id }) => id)).toEqual(['p1', 'P2'])
  expect(withoutDoubles(ticks, ['P1']).map(({ id }) => id)).toEqual(['p1', 'P1', 'P2'])
})

test('a need that the room has in its list can no longer be changed by the table', () => {
  const need: TableNeedEntity = { seat: 7, text: 'en väg', soThat: 'de orkar', perspectives: ['P1'], shared: true }
  tell({ tableNeeds: { n1: need, n2: { ...need, text: 'lärare', shared: false } } })
  render(<WriteNeeds run={runAt('needs', 'write')} />)
  expect(screen.queryByRole('button', { name: 'Ändra: en väg' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Ändra: lärare' })).toBeVisible()
})

test('a proposal without a need is asked about, and may be saved all the same', async () => {
  tell({ needs: sevenNeeds })
  render(<WriteProposals run={runAt('proposals', 'write')} />)
  const t = sv.recommendations.proposal
  await userEvent.type(screen.getByLabelText(t.we), 'lärare delas')
  await userEvent.type(screen.getByLabelText(t.because), 'de då stannar')
  await press(t.save)
  expect(act).not.toHaveBeenCalled()
  await press(t.noNeedsSave)
  expect(act).toHaveBeenCalledExactlyOnceWith({
    type: 'write-proposal',
    text: 'lärare delas',
    because: 'de då stannar',
    parents: none,
  })
})

test('a part is taken only out of what one has written', () => {
  const proposal: TableProposalEntity = {
    seats: [8],
    text: 'lärare delas',
    because: 'de då stannar',
    parents: none,
    from: [],
    mergedInto: null,
    outside: false,
  }
  const { rerender } = render(<TableProposal id="f1" proposal={proposal} />)
  expect(screen.queryByRole('button')).toBeNull()
  rerender(<TableProposal id="f1" proposal={{ ...proposal, seats: [7, 8] }} />)
  expect(screen.getByRole('button', { name: /Ta ut en del av/ })).toBeVisible()
  expect(screen.getByText('Skrivet av dig och Plats 8')).toBeVisible()
})

test('one link is asked for at a time, and what waits is ticked already', async () => {
  tell({ needs: sevenNeeds })
  waits(wish({ type: 'link-text', text: 'r1', kind: 'needs', id: 'g2', linked: true }))
  const parents = { ...none, needs: ['g1'] }
  const draft = { kind: 'recommendation', number: 1, fields: {}, version: 1, pen: null, penAt: null } as const
  const rest = { asking: [], proposals: [], frozen: false, contested: false, tried: false }
  render(<TextLinks id="r1" draft={{ ...draft, ...rest, parents }} />)
  await userEvent.click(screen.getByText(sv.phases.needs, { selector: 'summary' }))
  expect(screen.getByRole('checkbox', { name: 'Behöriga lärare' })).toBeChecked()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Trygg skolväg' }))
  expect(act).toHaveBeenCalledExactlyOnceWith({
    type: 'link-text',
    text: 'r1',
    kind: 'needs',
    id: 'g1',
    linked: false,
  })
})
