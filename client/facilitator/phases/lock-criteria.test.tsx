import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { readMany } from '#shared/protocol/reading.ts'
import { act } from '../../connection/connection.ts'
import { keep } from '../../connection/storage.ts'
import { needs } from '../testing/phases.ts'
import { roomAt } from '../testing/room.ts'
import { LockCriteria } from './lock-criteria.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn() }))

const asked = vi.mocked(act)
const lock = (count: number) => screen.getByRole('button', { name: `Lås ${count} behov` })
const box = (number: number) => screen.getByRole('checkbox', { name: new RegExp(`^Sak ${number}( |$)`) })

function show(count: number): void {
  const all = needs(count)
  roomAt(null, all)
  render(<LockCriteria needs={readMany(all, 'needs')} />)
}

beforeEach(() => {
  asked.mockClear()
  for (const key of keep.keys('allting.draft.')) keep.remove(key)
})

test('of nine needs the eight with most dots are chosen; a ninth is too many, four are too few', async () => {
  show(9)
  expect(box(8)).toBeChecked()
  expect(box(9)).not.toBeChecked()
  await userEvent.click(box(9))
  expect(lock(9)).toBeDisabled()
  expect(screen.getByRole('status')).toHaveTextContent('Du har valt 9. Välj 5–8.')
  for (const number of [5, 6, 7, 8, 9]) await userEvent.click(box(number))
  expect(lock(4)).toBeDisabled()
  expect(screen.getByRole('status')).toHaveTextContent('Du har valt 4. Välj 5–8.')
})

test('each chosen need wants a test; what is locked is said and asked about first, most dots first', async () => {
  show(5)
  expect(screen.getByRole('status')).toHaveTextContent('5 behov saknar prov.')
  const fields = screen.getAllByRole('textbox')
  for (const [i, field] of fields.entries()) await userEvent.type(field, `Prov ${i + 1}`)
  await userEvent.click(lock(5))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Lås 5 behov' }))
  expect(asked.mock.calls).toEqual([
    [{ type: 'lock-criteria', criteria: [1, 2, 3, 4, 5].map((n) => ({ need: `g${n}`, test: `Prov ${n}` })) }],
  ])
})

test('what has been typed is still there when the page is opened again', async () => {
  show(5)
  await userEvent.type(screen.getAllByRole('textbox')[2]!, 'Orkar en sjuåring?')
  document.body.replaceChildren()
  show(5)
  expect(screen.getAllByRole('textbox')[2]).toHaveValue('Orkar en sjuåring?')
})
