import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { TextEntity } from '#shared/protocol/phase-entities.ts'
import { Talk } from './talk.tsx'
import { runAt, tell } from './testing/at-the-table.ts'
import { sv } from './words/sv.ts'

const text = (changes: Partial<TextEntity>): TextEntity => ({
  kind: 'recommendation',
  number: 1,
  table: '3/1',
  fields: { title: 'Restidstak', we: 'att ingen reser mer än 45 minuter' },
  before: null,
  trial: null,
  contested: false,
  frozen: 'abcd1234abcd',
  parents: { needs: [], scenarios: [], cards: [] },
  ...changes,
})

test('at the handover every tablet has the texts to read from, and after them the statement', async () => {
  const run = runAt('talk', 'talk')
  const handover = { ...run, activity: { ...run.activity!, shows: 'recommendations' as const } }
  tell({
    texts: { r1: text({}), r2: text({ kind: 'statement', number: 0, fields: { we: 'Vi är eniga om barnen.' } }) },
  })
  const { rerender } = render(<Talk run={handover} />)
  expect(screen.getByText(/ingen reser mer än 45 minuter/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: sv.phases.next }))
  expect(screen.getByText('Vi är eniga om barnen.')).toBeVisible()
  rerender(<Talk run={run} />)
  expect(screen.queryByText('Vi är eniga om barnen.')).toBeNull()
})
