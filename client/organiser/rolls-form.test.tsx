import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { startWords } from '../ui/i18n/i18n.ts'
import { RollsForm } from './rolls-form.tsx'
import { en } from './words/en.ts'
import { sv } from './words/sv.ts'

startWords('organiser', { sv, en })

async function enter(digits: readonly string[], names: readonly string[]) {
  const user = userEvent.setup()
  for (const [i, own] of digits.entries()) {
    await user.type(screen.getByLabelText(`Person ${i + 1}: Namn`), names[i]!)
    await user.type(screen.getAllByLabelText('Siffror')[i]!, own)
  }
  return user
}

const thirteen = '1234567890123'

test('DRAW-13: with 38 digits the panel cannot be drawn; the 39th opens the way, and nothing is sent before it is confirmed', async () => {
  const onRolls = vi.fn()
  render(<RollsForm submit="Dra" busy={false} onRolls={onRolls} />)
  const user = await enter([thirteen, thirteen, thirteen.slice(1)], ['Astrid', 'Birger', 'Camilla'])
  expect(screen.getByText('38 av minst 39 siffror')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Dra' })).toBeDisabled()
  await user.type(screen.getAllByLabelText('Siffror')[2]!, '7')
  await user.click(screen.getByRole('button', { name: 'Dra' }))
  expect(onRolls).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: sv.rolls.confirm }))
  expect(onRolls).toHaveBeenCalledWith([
    { name: 'Astrid', digits: thirteen },
    { name: 'Birger', digits: thirteen },
    { name: 'Camilla', digits: '2345678901237' },
  ])
})

test('DRAW-13: two people of one name cannot draw the panel', async () => {
  render(<RollsForm submit="Dra" busy={false} onRolls={() => {}} />)
  await enter([thirteen, thirteen, thirteen], ['Astrid', 'astrid ', 'Camilla'])
  expect(screen.getByRole('button', { name: 'Dra' })).toBeDisabled()
})

test('what is not a digit never gets into a roll', async () => {
  render(<RollsForm submit="Dra" busy={false} onRolls={() => {}} />)
  await enter(['12 34-x5'], ['Astrid'])
  expect(screen.getAllByLabelText('Siffror')[0]).toHaveValue('12345')
})
