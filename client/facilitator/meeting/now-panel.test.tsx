import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { PlanEntity } from '#shared/protocol/entities.ts'
import { useSession } from '../../connection/session-store.ts'
import { api } from '../api.ts'
import { NowPart } from '../phases/now-part.tsx'
import { roomAt, seat } from '../testing/room.ts'
import { Meeting } from './meeting.tsx'
import { NowPanel } from './now-panel.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn() }))
vi.mock('../api.ts', () => ({
  api: {
    list: vi.fn(async () => ({ ok: true, value: [{ id: 'j1', name: 'Vår jury', open: true }] })),
    reportState: vi.fn(async () => ({ ok: true, value: { missing: [], log: { events: 9, hash: 'ab'.repeat(32) } } })),
    dataTables: vi.fn(async () => ({ ok: true, value: ['votes.csv'] })),
  },
}))

beforeEach(() => void vi.mocked(api.dataTables).mockClear())

test('after the last step stand the report, the open data, and the way to close the room', async () => {
  roomAt({ activity: 1, step: 2 })
  render(<NowPart />)
  expect(await screen.findByRole('link', { name: /Rapport \(ny flik\)/ })).toHaveAttribute(
    'href',
    '/api/juries/j1/report.html?lang=sv',
  )
  await userEvent.click(screen.getByRole('button', { name: /Öppna data/ }))
  expect(await screen.findByRole('link', { name: 'votes.csv' })).toHaveAttribute(
    'href',
    '/api/juries/j1/data/votes.csv',
  )
  expect(screen.getByRole('link', { name: 'Allt (JSON)' })).toBeVisible()
  expect(screen.getByRole('link', { name: /stänga rummet/ })).toHaveAttribute('href', '#/juries')
})

test('a script that goes on below says so, until its end is seen', () => {
  roomAt({ activity: 0, step: 0 })
  const { entities } = useSession.getState()
  const plan = entities.plan as PlanEntity // as `roomAt` made it
  const activities = plan.activities.map((one) => ({ ...one, script: [{ sv: 'Säg något', en: 'Say something' }] }))
  useSession.setState({ entities: { ...entities, plan: { ...plan, activities } } })
  const height = vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(900)
  render(<NowPanel />)
  expect(screen.getByRole('button', { name: 'Mer att läsa' })).toBeVisible()
  const script = screen.getByRole('region', { name: 'Säg och gör' })
  script.scrollTop = 900
  fireEvent.scroll(script)
  expect(screen.queryByRole('button', { name: 'Mer att läsa' })).toBeNull()
  height.mockRestore()
})

test('whoever asks for help is seen from every part of the page', () => {
  roomAt(
    { activity: 0, step: 0 },
    { 'attendance/1': seat(1, { helpSince: Date.now() }), room: { addresses: [], storageWorks: true } },
  )
  HTMLElement.prototype.scrollTo = () => {} // jsdom has none
  render(<Meeting part="seats" />)
  expect(screen.getByRole('link', { name: /Nu.*Vill ha hjälp \(1\)/ })).toBeVisible()
})
