import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { ScenarioEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../../connection/connection.ts'
import { runAt, tell } from '../testing/at-the-table.ts'
import { closing, nothingGiven, sevenNeeds, tellBeside } from '../testing/in-the-room.ts'
import { ScoreWays } from './score-ways.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn() }))

const run = runAt('scoring', 'score')
const both = (text: string) => ({ sv: text, en: text })
const way = (order: number, title: string): ScenarioEntity => ({
  order,
  title: both(title),
  asToday: order === 0,
  story: both('En tisdag'),
  cost: both('Lite'),
  gains: both('Något'),
  losses: both('Annat'),
  assumptions: both('Att det går'),
})
const whole = { A: 3, B: 0 }

function begin(scores: Readonly<Record<string, Readonly<Record<string, number>>>>): void {
  tell({ needs: sevenNeeds, scenarios: { A: way(0, 'Som i dag'), B: way(1, 'En centralskola') } })
  tellBeside({ scoring: closing('open'), given: { ...nothingGiven, scores } })
  render(<ScoreWays run={run} />)
}

const row = (name: RegExp) => within(screen.getByRole('group', { name }))

beforeEach(() => vi.mocked(act).mockClear())

test('whoever comes back is at the first need that is not answered, and sees which of seven it is', () => {
  begin({ g1: whole, g2: whole })
  expect(screen.getByRole('heading', { name: '3 av 7 Kamrater' })).toBeVisible()
})

test('a score and “vet inte” are saved at once, each for its way alone', async () => {
  begin({})
  await userEvent.click(row(/Väg A/).getByRole('radio', { name: '4' }))
  expect(act).toHaveBeenLastCalledWith({ type: 'score', criterion: 'g1', scores: { A: 4 } })
  await userEvent.click(row(/Väg B/).getByRole('radio', { name: 'Vet inte' }))
  expect(act).toHaveBeenLastCalledWith({ type: 'score', criterion: 'g1', scores: { B: 0 } })
})

test('there is a way on without answering, a way back, and at the end all that is missing', async () => {
  begin({ g1: whole })
  await userEvent.click(screen.getByRole('button', { name: 'Nästa' }))
  expect(screen.getByRole('heading', { name: /3 av 7/ })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Tillbaka' }))
  expect(screen.getByRole('heading', { name: /2 av 7/ })).toBeVisible()
  for (let i = 0; i < 5; i++) await userEvent.click(screen.getByRole('button', { name: 'Nästa' }))
  await userEvent.click(screen.getByRole('button', { name: 'Till översikten' }))
  expect(screen.getByText('2 av 2 besvarade')).toBeVisible()
  expect(screen.getAllByText('0 av 2 besvarade')).toHaveLength(6)
  await userEvent.click(screen.getByRole('button', { name: 'Svara på: Rättvisa' }))
  expect(screen.getByRole('heading', { name: /7 av 7/ })).toBeVisible()
})
