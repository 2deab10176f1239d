import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { act } from '../../connection/connection.ts'
import { useSession } from '../../connection/session-store.ts'
import { proposal, roomText } from '../testing/phases.ts'
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

test('where there are more proposals than room for texts nobody is left out by a list: the jury chooses, and who is left is named', async () => {
  const ten = Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [`roomProposals/p${i}`, proposal(`Förslag ${i}`, { table: '3/1' })]),
  )
  room(ten)
  render(<WritingPanel />)
  const primary = () => screen.queryByRole('button', { name: /^Öppna (alla|de \d|det)/ })
  expect(primary()).toBeNull()
  const ticks = screen.getAllByRole('checkbox')
  for (const tick of ticks.slice(1)) await userEvent.click(tick)
  expect(primary()).toBeNull()
  expect(screen.getByText(/9 av högst 8 är valda/)).toBeVisible()
  await userEvent.click(ticks[9]!)
  await userEvent.click(button('Öppna de 8 valda vid sina bord'))
  expect(dialog().getByText(/2 förslagen blir inga texter: ”Förslag 0”, ”Förslag 9”/)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: /Öppna de 8 valda/ }))
  expect(act).toHaveBeenCalledTimes(8)
})

test('when the jury has all its texts, proposals without one are still named', () => {
  room({
    'roomProposals/p1': proposal('Bygg om bron'),
    ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`roomTexts/r${i}`, roomText(i + 1)])),
  })
  render(<WritingPanel />)
  expect(screen.getByText('1 förslag utan text')).toBeVisible()
  expect(screen.getByText('Bygg om bron')).toBeVisible()
})
