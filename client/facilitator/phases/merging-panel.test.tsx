import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { act } from '../../connection/connection.ts'
import { useSession } from '../../connection/session-store.ts'
import { proposal } from '../testing/phases.ts'
import { roomAt, table } from '../testing/room.ts'
import { MergingPanel } from './merging-panel.tsx'
import { WritingPanel } from './writing-panel.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn() }))

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const dialog = () => within(screen.getByRole('dialog'))
const room = (entities: Readonly<Record<string, unknown>>): void =>
  roomAt(null, { 'tables/1': table(1), 'tables/2': table(2), ...entities })

beforeEach(() => void vi.mocked(act).mockClear())

test('a proposal is moved to other views only after a question, and the way back stays where it was pressed', async () => {
  room({ 'roomProposals/p1': proposal('Sänk skatten'), 'roomProposals/p2': proposal('Bygg om bron') })
  render(<MergingPanel />)
  await userEvent.click(button('Flytta ”Sänk skatten” till övriga synpunkter'))
  expect(act).not.toHaveBeenCalled()
  expect(dialog().getByText(/ligger det utanför uppdraget/)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Flytta' }))
  expect(act).toHaveBeenCalledWith({ type: 'set-outside', proposal: 'p1', outside: true })
  const { entities } = useSession.getState()
  useSession.setState({ entities: { ...entities, 'roomProposals/p1': proposal('Sänk skatten', { outside: true }) } })
  expect(await screen.findByText('”Sänk skatten” ligger nu bland övriga synpunkter.')).toBeVisible()
  await userEvent.click(button('Ångra'))
  expect(act).toHaveBeenLastCalledWith({ type: 'set-outside', proposal: 'p1', outside: false })
})

test('4C begins with one button: every standing proposal becomes a text at its own table', async () => {
  room({
    'roomProposals/p1': proposal('Bygg om bron', { table: '3/2' }),
    'roomProposals/p2': proposal('Sätt upp skyltar', { table: '2/7' }),
    'roomProposals/p3': proposal('Bort', { outside: true }),
    'roomProposals/p4': proposal('Ingår', { mergedInto: 'p1' }),
  })
  render(<WritingPanel />)
  await userEvent.click(button('Öppna alla 2 och fördela på borden'))
  await userEvent.click(dialog().getByRole('button', { name: 'Öppna alla 2 och fördela på borden' }))
  expect(vi.mocked(act).mock.calls.map(([one]) => one)).toMatchObject([
    { type: 'open-text', table: 2, title: 'Bygg om bron', proposals: ['p1'] },
    { type: 'open-text', table: 2, title: 'Sätt upp skyltar', proposals: ['p2'] },
  ])
})

test('no more texts are opened than the run sheet allows, and that is said', async () => {
  const ten = Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [`roomProposals/p${i}`, proposal(`Förslag ${i}`, { table: '3/1' })]),
  )
  room(ten)
  render(<WritingPanel />)
  await userEvent.click(button('Öppna alla 8 och fördela på borden'))
  expect(dialog().getByText(/högst 8, så de 2 sista förslagen blir inga texter/)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: /Öppna alla 8/ }))
  expect(act).toHaveBeenCalledTimes(8)
})
