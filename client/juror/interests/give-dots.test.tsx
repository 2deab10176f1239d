import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { act } from '../../connection/connection.ts'
import { runAt, tell, waits, wish } from '../testing/at-the-table.ts'
import { closing, nothingGiven, sevenNeeds, tellBeside } from '../testing/in-the-room.ts'
import { sv } from '../words/sv.ts'
import { type Dots, dotsPlaced, moved } from './dots-now.ts'
import { GiveDots } from './give-dots.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn() }))

const run = runAt('criteria', 'dots')

beforeEach(() => {
  vi.mocked(act).mockClear()
  tell({ needs: sevenNeeds })
  tellBeside({ dotting: closing('open'), given: { ...nothingGiven, dots: { g1: 3, g2: 1 } } })
})

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('one more dot is asked for with all dots as they then lie', async () => {
  render(<GiveDots run={run} />)
  expect(screen.getByText('1 prick kvar')).toBeVisible()
  await press('En prick till på: Behöriga lärare')
  expect(act).toHaveBeenLastCalledWith({ type: 'give-dots', dots: { g1: 3, g2: 2 } })
})

test('a sixth dot is never asked for; one of the five can be moved', async () => {
  waits(wish({ type: 'give-dots', dots: { g1: 3, g2: 2 } }))
  render(<GiveDots run={run} />)
  expect(screen.getByText('0 prickar kvar')).toBeVisible()
  expect(screen.getByText(sv.saved.waiting)).toBeVisible()
  await press('En prick till på: Kamrater')
  expect(act).not.toHaveBeenCalled()
  await press('En prick färre på: Trygg skolväg')
  expect(act).toHaveBeenLastCalledWith({ type: 'give-dots', dots: { g1: 2, g2: 2 } })
})

test('whatever is pressed, there are never more than five dots and never fewer than none', () => {
  const presses = fc.array(fc.tuple(fc.constantFrom('g1', 'g2', 'g3'), fc.constantFrom(1 as const, -1 as const)))
  fc.assert(
    fc.property(presses, (all) => {
      const dots = all.reduce<Dots>((now, [need, by]) => moved(now, need, by), {})
      expect(dotsPlaced(dots)).toBeLessThanOrEqual(5)
      expect(Math.min(1, ...Object.values(dots))).toBe(1)
    }),
  )
})

test('closed dots can no longer be moved, and nothing is shown of how they fell', () => {
  tellBeside({ dotting: closing('closed') })
  render(<GiveDots run={run} />)
  expect(screen.getByRole('heading', { name: sv.interests.dots.closed })).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
