import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useSession } from '../../connection/session-store.ts'
import { closing, needs } from '../testing/phases.ts'
import { roomAt } from '../testing/room.ts'
import { PaperVotes } from './paper-votes.tsx'
import { ScoringPanel } from './scoring-panel.tsx'
import { WorkPart } from './work-part.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn() }))

/** The room of `roomAt` with activities of these kinds, in the first of them. */
function planned(kinds: readonly string[], step: string): void {
  const { entities } = useSession.getState()
  const [plan, run] = [entities.plan, entities.run] as [{ activities: readonly object[] }, { activity: object }] // as `roomAt` made them
  const activities = kinds.map((kind) => ({ ...plan.activities[0], kind }))
  const now = { ...run, step, activity: { ...run.activity, kind: kinds[0] } }
  useSession.setState({ entities: { ...entities, plan: { ...plan, activities }, run: now } })
}

test('what the run sheet leaves out is no work: a jury without ways has nothing to score', () => {
  roomAt({ activity: 0, step: 0 })
  planned(['needs', 'criteria', 'proposals'], 'write')
  render(<WorkPart />)
  expect(screen.getByRole('link', { name: 'Behov' })).toBeVisible()
  for (const name of ['Poäng', 'Villkor']) expect(screen.queryByRole('link', { name })).toBeNull()
})

test('while everybody walks round there are no scores to close', () => {
  const compared = { 'needs/g1': { ...needs(1)['needs/g1'], criterion: 0 } }
  roomAt({ activity: 0, step: 0 }, { ...compared, scoring: closing('open', 0) })
  planned(['scoring'], 'walk')
  const { rerender } = render(<ScoringPanel />)
  expect(screen.queryByRole('button', { name: 'Stäng poängen' })).toBeNull()
  planned(['scoring'], 'score')
  rerender(<ScoringPanel />)
  expect(screen.getByRole('button', { name: 'Stäng poängen' })).toBeVisible()
})

test('a vote alone on paper says why it cannot be entered, and what to do', () => {
  render(<PaperVotes ballot="b9" texts={[]} seats={[7]} onDone={vi.fn()} />)
  expect(screen.getByText(/skulle visa vad personen röstade/)).toBeVisible()
})
