import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { act } from '../../connection/connection.ts'
import { closing } from '../testing/phases.ts'
import { roomAt } from '../testing/room.ts'
import { ClosingPanel } from './closing-panel.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn() }))

const asked = vi.mocked(act)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const dialog = () => within(screen.getByRole('dialog'))

beforeEach(() => void asked.mockClear())

test('closing for good asks first, says that it cannot be undone, and does nothing when one thinks better of it', async () => {
  roomAt(null, { dotting: closing('open', 24) })
  render(<ClosingPanel what="dots" />)
  await press('Stäng prickarna')
  expect(dialog().getByText(/Det går inte att ångra/)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Avbryt' }))
  expect(asked).not.toHaveBeenCalled()
  await press('Stäng prickarna')
  await userEvent.click(dialog().getByRole('button', { name: 'Stäng prickarna' }))
  expect(asked.mock.calls).toEqual([[{ type: 'close-dots', reason: '' }]])
})

test('while somebody is missing it wants a reason, and sends it', async () => {
  roomAt(null, { scoring: closing('open', 22) })
  render(<ClosingPanel what="scores" />)
  expect(screen.getByText('22 av 24')).toBeVisible()
  await press('Stäng poängen')
  const close = dialog().getByRole('button', { name: 'Stäng poängen' })
  expect(close).toBeDisabled()
  await userEvent.type(dialog().getByRole('textbox'), 'Två har gått till bussen')
  await userEvent.click(close)
  expect(asked.mock.calls).toEqual([[{ type: 'close-scores', reason: 'Två har gått till bussen' }]])
})

test('what is closed is shown by a step of its own, which asks first too; afterwards there is nothing to press', async () => {
  roomAt(null, { trying: closing('closed', 0) })
  const { rerender } = render(<ClosingPanel what="trial" />)
  await press('Visa provrösterna')
  await userEvent.click(dialog().getByRole('button', { name: 'Visa provrösterna' }))
  expect(asked.mock.calls).toEqual([[{ type: 'publish-trial' }]])
  roomAt(null, { trying: closing('published', 0) })
  rerender(<ClosingPanel what="trial" />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('with a hindrance it cannot be closed, and the hindrance is said', () => {
  roomAt(null, { dotting: closing('open', 24) })
  render(<ClosingPanel what="dots" hindrance="Dela fler behov." />)
  expect(screen.getByText('Dela fler behov.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Stäng prickarna' })).toBeDisabled()
})
