import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { act, reissue } from '../../connection/connection.ts'
import { useSession } from '../../connection/session-store.ts'
import { roomAt, seat } from '../testing/room.ts'
import { SeatsPart } from './seats-part.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn(), reissue: vi.fn(async () => 'ABCD2345') }))

const button = (name: RegExp) => screen.getByRole('button', { name })

beforeEach(() => {
  vi.clearAllMocks()
  roomAt(null, {
    'attendance/1': seat(1, { attendance: 'present', alias: 'Alva', online: true, claimed: true }),
    'attendance/2': seat(2),
    'attendance/3': seat(3, { attendance: 'absent', tables: [7, 8] }),
    room: { addresses: ['http://192.168.1.2:3118/'], storageWorks: true },
  })
})

test('marking a seat sends what was chosen', async () => {
  render(<SeatsPart />)
  await userEvent.selectOptions(screen.getByLabelText('Närvaro, plats 2'), 'late')
  expect(act).toHaveBeenCalledWith({ type: 'mark-seat', seat: 2, attendance: 'late' })
})

test('a seat is found by its number, exactly, and by what its juror is called', async () => {
  render(<SeatsPart />)
  const search = screen.getByLabelText('Sök plats eller namn')
  await userEvent.type(search, 'alv')
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  await userEvent.clear(search)
  await userEvent.type(search, '3')
  expect(within(screen.getByRole('listitem')).getByText(/Bord 7 · 8/)).toBeInTheDocument()
})

test('a lost card gets a new code only after a question, and the code is shown large, in two groups', async () => {
  render(<SeatsPart />)
  await userEvent.click(button(/Nytt kort till plats 1/))
  expect(reissue).not.toHaveBeenCalled()
  await userEvent.click(button(/^Gör nytt kort/))
  expect(reissue).toHaveBeenCalledWith(1)
  expect(await screen.findByText('ABCD 2345')).toBeVisible()
})

test('those who are awaited are marked absent together, by name, after a question; a new reserve is left out', async () => {
  const { entities } = useSession.getState()
  useSession.setState({ entities: { ...entities, 'attendance/5': seat(5, { alias: 'Reserven' }) } })
  render(<SeatsPart />)
  await userEvent.click(button(/Markera väntande som frånvarande \(1\)/))
  expect(act).not.toHaveBeenCalled()
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByRole('checkbox', { name: 'Plats 2' })).toBeChecked()
  expect(dialog.getByRole('checkbox', { name: 'Plats 5 · Reserven' })).not.toBeChecked()
  await userEvent.click(dialog.getByRole('button', { name: 'Markera som frånvarande' }))
  expect(vi.mocked(act).mock.calls).toEqual([[{ type: 'mark-seat', seat: 2, attendance: 'absent' }]])
})

test('in the morning those whose tablets are still away are awaited again, in one go', async () => {
  const { entities } = useSession.getState()
  const run = entities.run as object // as `roomAt` made it
  useSession.setState({
    entities: {
      ...entities,
      run: { ...run, activity: { day: 1 } },
      'attendance/2': seat(2, { attendance: 'present', claimed: true }),
    },
  })
  render(<SeatsPart />)
  await userEvent.click(button(/Ny dag: vänta in dem utan kontakt \(1\)/))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Vänta in dem' }))
  expect(vi.mocked(act).mock.calls).toEqual([[{ type: 'mark-seat', seat: 2, attendance: 'expected' }]])
})

test('a reserve sits at the tables of the one who is missing, and gets a code when the seat is there', async () => {
  render(<SeatsPart />)
  await userEvent.click(button(/Lägg till reserv/))
  await userEvent.selectOptions(screen.getByLabelText('Sitter i stället för'), '3')
  await userEvent.click(button(/Lägg till platsen/))
  expect(act).toHaveBeenCalledWith({ type: 'add-seat', tables: [7, 8] })
  expect(reissue).not.toHaveBeenCalled()
  const { entities } = useSession.getState()
  useSession.setState({ entities: { ...entities, 'attendance/4': seat(4, { tables: [7, 8] }) } })
  expect(await screen.findByText('Plats 4: ny kod')).toBeVisible()
  expect(reissue).toHaveBeenCalledWith(4)
})
