import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { act } from '../../connection/connection.ts'
import { closing, roomText, text } from '../testing/phases.ts'
import { roomAt } from '../testing/room.ts'
import { AmendingPanel } from './amending-panel.tsx'
import { FreezeTexts } from './freeze-texts.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn() }))

const twoTexts = {
  'texts/r1': text(1, { frozen: null }),
  'texts/r2': text(2, { frozen: null }),
  'roomTexts/r1': roomText(1),
  'roomTexts/r2': roomText(2, { missing: ['who'] }),
}

test('beside the button that cannot be pressed stands what is in the way, and the two ways out', async () => {
  roomAt(null, twoTexts)
  render(<FreezeTexts />)
  expect(screen.getByRole('button', { name: 'Lås 2 texter' })).toBeDisabled()
  expect(screen.getByRole('link', { name: 'Till texterna (4C)' })).toHaveAttribute('href', '#/work/writing')
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort R2' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ta bort' }))
  expect(act).toHaveBeenCalledWith({ type: 'drop-text', text: 'r2' })
})

test.each(['open', 'published'] as const)(
  '4D lists what is not finished, once, also when nothing is contested (%s)',
  (state) => {
    roomAt(null, { ...twoTexts, trying: closing(state, 24) })
    render(<AmendingPanel />)
    expect(screen.getAllByRole('heading', { name: '1 text är inte färdig' })).toHaveLength(1)
    expect(screen.queryByText(/Ni kan låsa texterna/)).toBeNull()
  },
)
