import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useSession } from '../../connection/session-store.ts'
import { ballot, closing, needs, text } from '../testing/phases.ts'
import { roomAt } from '../testing/room.ts'
import { Banners } from './banners.tsx'
import { ControlBar } from './control-bar.tsx'
import { NowTools } from './now-tools.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn(), approve: vi.fn(), forget: vi.fn() }))

const compared = { 'needs/g1': { ...needs(1)['needs/g1'], criterion: 0 } }

beforeEach(() => {
  window.location.hash = ''
})

test('scores that were left open are remembered wherever the room has gone, with the way back to them', () => {
  roomAt({ activity: 0, step: 0 }, { ...compared, scoring: closing('open', 21) })
  render(<Banners />)
  expect(screen.getByText('Poängen är inte stängda (21 av 24 har svarat).')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Till poängen' })).toHaveAttribute('href', '#/work/scoring')
})

test.each([
  ['nothing is compared with yet, and so everybody is done', { scoring: closing('open', 23) }],
  ['nobody has answered', { ...compared, scoring: closing('open', 0) }],
  ['they are closed', { scoring: closing('closed', 24), ballot: ballot('published', 24, 24) }],
])('nothing is said when %s', (_why, entities) => {
  roomAt({ activity: 0, step: 0 }, entities)
  render(<Banners />)
  expect(screen.queryByRole('status')).toBeNull()
})

test('nothing is said while the room is where they are given', () => {
  roomAt({ activity: 0, step: 0 }, { ...compared, scoring: closing('open', 21) })
  const { entities } = useSession.getState()
  const run = entities.run as { activity: object } // as `roomAt` made it
  useSession.setState({ entities: { ...entities, run: { ...run, activity: { ...run.activity, kind: 'scoring' } } } })
  render(<Banners />)
  expect(screen.queryByRole('status')).toBeNull()
})

test.each([
  ['open', /Fortsätt med ”Provröst”/],
  ['published', undefined],
] as const)('in a pause the way back to the trial is offered only while it is not done (%s)', (state, name) => {
  roomAt({ activity: 0, step: 0 }, { trying: closing(state, 24), 'texts/r1': text(1) })
  const { entities } = useSession.getState()
  const plan = entities.plan as { activities: readonly object[] } // as `roomAt` made it
  const activities = plan.activities.map((one) => ({ ...one, kind: 'trial' }))
  useSession.setState({ entities: { ...entities, plan: { ...plan, activities } } })
  render(<NowTools kind="break" />)
  expect(screen.queryAllByRole('link', { name: name ?? /Fortsätt/ })).toHaveLength(name === undefined ? 0 : 1)
})

test('while a ballot is open, Next is not what the page asks for', () => {
  roomAt({ activity: 0, step: 0 }, { ballot: ballot('open', 3, 24) })
  render(<ControlBar />)
  expect(screen.getByRole('button', { name: /Nästa/ })).toHaveAttribute('data-variant', 'secondary')
})

test('texts that have been tried and not locked are remembered when the room has gone on', () => {
  roomAt({ activity: 0, step: 0 }, { trying: closing('published', 24), 'texts/r1': text(1, { frozen: null }) })
  render(<Banners />)
  expect(screen.getByText(/Texterna är inte låsta/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Till låsningen' })).toHaveAttribute('href', '#/work/amending')
})
