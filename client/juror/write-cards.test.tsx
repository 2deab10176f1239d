import { render, screen, act as settle, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { act, forget } from '../connection/connection.ts'
import { refusals } from '../ui/refusals.ts'
import { forgetDrafts, runAt, tell, waits, wish } from './testing/at-the-table.ts'
import { sv } from './words/sv.ts'
import { WriteCards } from './write-cards.tsx'

vi.mock('../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn() }))

const run = runAt('my-perspective', 'write')
const card = { kind: 'idea', text: 'Dela hus', shared: false, hidden: false } as const

beforeEach(() => {
  forgetDrafts()
  vi.mocked(act).mockClear()
})

test('a card needs words and a kind; then it is asked for, and the field is empty again', async () => {
  tell({})
  render(<WriteCards run={run} />)
  const user = userEvent.setup()
  const save = screen.getByRole('button', { name: sv.card.save })
  await user.click(save)
  expect(screen.getByText(sv.card.empty)).toBeVisible()
  await user.type(screen.getByLabelText(sv.card.write), 'Bussen är full')
  await user.click(save)
  expect(screen.getByText(sv.kinds.missing)).toBeVisible()
  await user.click(screen.getByRole('radio', { name: /Erfarenhet/ }))
  await user.click(save)
  expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'write-card', text: 'Bussen är full', kind: 'experience' })
  expect(screen.getByLabelText(sv.card.write)).toHaveValue('')
})

test('a text that is too long says how much must go, and is not sent', async () => {
  tell({})
  render(<WriteCards run={run} />)
  const user = userEvent.setup()
  await user.click(screen.getByLabelText(sv.card.write))
  await user.paste('x'.repeat(203))
  expect(screen.getAllByText('3 tecken för mycket')[0]).toBeVisible()
  await user.click(screen.getByRole('button', { name: sv.card.save }))
  expect(act).not.toHaveBeenCalled()
})

test('a draft is there again when the page is', async () => {
  tell({})
  const { unmount } = render(<WriteCards run={run} />)
  await userEvent.type(screen.getByLabelText(sv.card.write), 'Halvskrivet')
  unmount()
  render(<WriteCards run={run} />)
  expect(screen.getByLabelText(sv.card.write)).toHaveValue('Halvskrivet')
})

test('a card says whether it is saved, not yet saved, or refused, and a refused one keeps its words', async () => {
  tell({ mine: { c1: card } })
  const refused = wish({ type: 'write-card', text: 'Nekad text', kind: 'idea' }, 'too-many')
  waits(wish({ type: 'write-card', text: 'På väg', kind: 'feeling' }), refused)
  render(<WriteCards run={run} />)
  const item = (text: string) => within(screen.getByText(text).closest('li')!)
  expect(item('Dela hus').getByText(sv.saved.saved)).toBeVisible()
  expect(item('På väg').getByText(sv.saved.waiting)).toBeVisible()
  expect(item('Nekad text').getByText(sv.saved.refused)).toBeVisible()
  expect(item('Nekad text').getByText(refusals['too-many'].sv)).toBeVisible()
  await userEvent.click(item('Nekad text').getByRole('button', { name: sv.saved.retry }))
  expect(forget).toHaveBeenCalledWith(refused)
  expect(act).toHaveBeenCalledWith(refused.action)
})

test('an edit is asked for with the same card, and withdrawing asks first', async () => {
  tell({ mine: { c1: card } })
  render(<WriteCards run={run} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Ändra kortet: Dela hus' }))
  await user.type(screen.getByLabelText(sv.card.text), ' och kök')
  await user.click(screen.getByRole('button', { name: sv.card.saveEdit }))
  expect(act).toHaveBeenCalledWith({ type: 'edit-card', card: 'c1', text: 'Dela hus och kök', kind: 'idea' })
  await user.click(screen.getByRole('button', { name: 'Ta bort kortet: Dela hus' }))
  expect(act).toHaveBeenCalledTimes(1)
  await user.click(screen.getByRole('button', { name: sv.card.withdrawYes }))
  expect(act).toHaveBeenLastCalledWith({ type: 'withdraw-card', card: 'c1' })
})

test('after three cards there is no form, and the reason is said', () => {
  tell({ mine: { c1: card, c2: card, c3: card } })
  render(<WriteCards run={run} />)
  expect(screen.queryByRole('button', { name: sv.card.save })).toBeNull()
  expect(screen.getByText(sv.card.full)).toBeVisible()
})

test('a card that was just saved is shown once, also before the room has told it', () => {
  tell({})
  waits(wish({ type: 'write-card', text: 'Nyss', kind: 'idea' }))
  render(<WriteCards run={run} />)
  settle(() => waits())
  expect(screen.getAllByText('Nyss')).toHaveLength(1)
  settle(() => tell({ mine: { c1: { ...card, text: 'Nyss' } } }))
  expect(screen.getAllByText('Nyss')).toHaveLength(1)
})
