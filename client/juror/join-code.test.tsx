import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { claim } from '../connection/connection.ts'
import { JoinCode } from './join-code.tsx'
import { tell } from './testing/at-the-table.ts'
import { sv } from './words/sv.ts'

vi.mock('../connection/connection.ts', () => ({ claim: vi.fn(), act: vi.fn(), forget: vi.fn() }))

async function enter(code: string): Promise<void> {
  tell({})
  render(<JoinCode lost={false} />)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText(sv.join.code), code)
  await user.click(screen.getByRole('button', { name: sv.join.go }))
}

test('a code may be typed in small letters, with spaces and hyphens', async () => {
  vi.mocked(claim).mockResolvedValue({ ok: true, token: 't', seat: 7 })
  await enter(' abcd-ef 2h ')
  expect(claim).toHaveBeenCalledWith('abcdef2h')
})

test('a code that is too short costs no try, and says how many characters were typed', async () => {
  vi.mocked(claim).mockClear()
  await enter('abc')
  expect(screen.getByText(/Du har skrivit 3/)).toBeVisible()
  expect(claim).not.toHaveBeenCalled()
})

test('an unknown code is said beside the field, and what was typed stays', async () => {
  vi.mocked(claim).mockResolvedValue({ ok: false, code: 'unknown-code' })
  await enter('ABCDEFGH')
  expect(await screen.findByText(sv.join['unknown-code'])).toBeVisible()
  expect(screen.getByLabelText(sv.join.code)).toHaveValue('ABCDEFGH')
})

test('a seat that another tablet has: wait for the facilitator, or type another code', async () => {
  vi.mocked(claim).mockResolvedValue({ ok: false, code: 'wait-for-approval' })
  await enter('ABCDEFGH')
  expect(await screen.findByRole('heading', { name: sv.join.wait })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: sv.join.other }))
  expect(screen.getByLabelText(sv.join.code)).toBeVisible()
})
