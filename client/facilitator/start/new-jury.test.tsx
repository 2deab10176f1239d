import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { keep } from '../../connection/storage.ts'
import { roomAt } from '../testing/room.ts'
import { NewJury } from './new-jury.tsx'

vi.mock('../api.ts', () => ({
  api: {
    readList: vi.fn(async () => ({ ok: true, value: { seats: 2, rounds: 0, unused: ['Namn', 'Telefon'] } })),
  },
  drawnPanels: vi.fn(async () => ({ ok: true, value: [] })),
}))

const make = (): HTMLElement => screen.getByRole('button', { name: 'Gör juryn och öppna den' })
const onMake = vi.fn()
const list = new File(['Namn;Telefon\nAnna;070\nBo;073'], 'eva.csv', { type: 'text/csv' })
const typed = {
  'Juryns namn': 'Storvik medborgarjury',
  Frågan: 'Ska bron stängas för bilar?',
  Uppdraget: 'Kommunstyrelsen',
  'Det här kan juryn påverka': 'Bron',
  'Det här kan juryn inte påverka': 'Skatten',
  Löftet: 'Svar i maj',
  'Första dagen': '2031-02-27',
  'Andra dagen': '2031-03-01',
}

beforeEach(() => {
  onMake.mockClear()
  keep.remove('allting.draft.page.own-case')
  roomAt(null)
})

test('a jury is made when its own question, task, promise and dates are there, and sends just these', async () => {
  render(<NewJury busy={false} onMake={onMake} />)
  await userEvent.click(screen.getByRole('radio', { name: 'En lista med platser' }))
  await userEvent.upload(screen.getByLabelText('Lista med platser (CSV)'), list)
  for (const [label, value] of Object.entries(typed)) {
    expect(make()).toBeDisabled()
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  }
  await userEvent.click(make())
  expect(onMake).toHaveBeenCalledWith({
    from: 'list',
    seats: expect.stringContaining('Namn;Telefon'),
    ownCase: expect.objectContaining({
      name: 'Storvik medborgarjury',
      question: { sv: 'Ska bron stängas för bilar?', en: 'Ska bron stängas för bilar?' },
      dates: ['2031-02-27', '2031-03-01'],
    }),
  })
})

test('a run sheet of one’s own says it all: nothing more is asked', async () => {
  render(<NewJury busy={false} onMake={onMake} />)
  await userEvent.click(screen.getByRole('radio', { name: 'En lista med platser' }))
  await userEvent.upload(screen.getByLabelText('Lista med platser (CSV)'), list)
  await userEvent.upload(screen.getByLabelText(/Körplan \(YAML\)/), new File(['format: x'], 'plan.yaml'))
  expect(screen.queryByLabelText('Frågan')).toBeNull()
  await userEvent.click(make())
  expect(onMake).toHaveBeenCalledWith({ from: 'list', seats: expect.any(String), runSheet: 'format: x' })
})

test('what a list is read as is said before any jury is made of it', async () => {
  render(<NewJury busy={false} onMake={onMake} />)
  await userEvent.click(screen.getByRole('radio', { name: 'En lista med platser' }))
  await userEvent.upload(screen.getByLabelText('Lista med platser (CSV)'), list)
  expect(await screen.findByText(/2 platser/)).toBeVisible()
  expect(screen.getByText('Kolumnerna ”Namn”, ”Telefon” används inte.')).toBeVisible()
})

test('a number of seats is enough: no file is asked for, and what is missing is named', async () => {
  render(<NewJury busy={false} onMake={onMake} />)
  const count = screen.getByLabelText(/Antal platser/)
  for (const wrong of ['', '4', '5.5', '401']) {
    fireEvent.change(count, { target: { value: wrong } })
    expect(screen.getByText('Skriv ett helt tal från 5 till 400.')).toBeVisible()
  }
  fireEvent.change(count, { target: { value: '12' } })
  for (const [label, value] of Object.entries(typed).filter(([label]) => label !== 'Löftet'))
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  expect(screen.getByText('Det här saknas innan juryn kan göras: Löftet.')).toBeVisible()
  fireEvent.change(screen.getByLabelText('Löftet'), { target: { value: 'Svar i maj' } })
  await userEvent.click(make())
  const seats = ['seat', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].join('\n')
  expect(onMake).toHaveBeenCalledWith(expect.objectContaining({ from: 'list', seats }))
})
