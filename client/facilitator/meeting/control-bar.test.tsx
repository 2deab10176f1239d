import { act as draw, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { act } from '../../connection/connection.ts'
import { useSession } from '../../connection/session-store.ts'
import { roomAt, table } from '../testing/room.ts'
import { ControlBar } from './control-bar.tsx'
import { switchKeys } from './use-keys.ts'
import { undoFor } from './use-moves.ts'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn() }))

const asked = vi.mocked(act)
const button = (name: RegExp) => screen.getByRole('button', { name })

beforeEach(() => {
  asked.mockClear()
  switchKeys(true)
})
afterEach(() => vi.useRealTimers())

test('Next says what it leads to, and sends the place that the facilitator saw', async () => {
  roomAt({ activity: 0, step: 0 })
  render(<ControlBar />)
  await userEvent.click(button(/Nästa.*1A Mitt perspektiv/))
  expect(asked.mock.calls).toEqual([[{ type: 'next', from: { activity: 0, step: 0 } }]])
})

test('before the meeting Next is called Begin and comes from nowhere; there is no way back', async () => {
  roomAt(null)
  render(<ControlBar />)
  expect(button(/Tillbaka.*Inget före/)).toBeDisabled()
  await userEvent.click(button(/Börja.*Välkomna/))
  expect(asked).toHaveBeenCalledWith({ type: 'next', from: null })
})

test('a second press of a shaking finger is the same press, even when the room has already moved', async () => {
  roomAt({ activity: 0, step: 0 })
  render(<ControlBar />)
  await userEvent.click(button(/Nästa/))
  draw(() => roomAt({ activity: 1, step: 0 }))
  await userEvent.click(button(/Nästa/))
  expect(asked).toHaveBeenCalledTimes(1)
})

test('after Next the way back is called Undo for fifteen seconds, and works at once', () => {
  vi.useFakeTimers()
  roomAt({ activity: 0, step: 0 })
  render(<ControlBar />)
  fireEvent.click(button(/Nästa/))
  draw(() => roomAt({ activity: 1, step: 0 }))
  expect(screen.getByText('Rummet gick vidare till 1A Mitt perspektiv.')).toBeVisible()
  draw(() => vi.advanceTimersByTime(undoFor - 100))
  fireEvent.click(button(/Ångra.*tillbaka till Välkomna/))
  expect(asked).toHaveBeenLastCalledWith({ type: 'back', from: { activity: 1, step: 0 } })
})

test('after fifteen seconds the notice is gone, and Back still says where it leads', () => {
  vi.useFakeTimers()
  roomAt({ activity: 0, step: 0 })
  render(<ControlBar />)
  fireEvent.click(button(/Nästa/))
  draw(() => roomAt({ activity: 1, step: 0 }))
  draw(() => vi.advanceTimersByTime(undoFor + 100))
  expect(screen.queryByRole('button', { name: /Ångra/ })).toBeNull()
  fireEvent.click(button(/Tillbaka.*Välkomna/))
  expect(asked).toHaveBeenLastCalledWith({ type: 'back', from: { activity: 1, step: 0 } })
})

test('who is still writing is said, and never stands in the way', async () => {
  roomAt({ activity: 1, step: 0 }, { 'tables/1': table(1, { writing: 4 }), 'tables/2': table(2, { writing: 2 }) })
  render(<ControlBar />)
  expect(screen.getByText('6 skriver fortfarande')).toBeVisible()
  await userEvent.click(button(/Nästa.*Berätta i par/))
  expect(asked).toHaveBeenCalledWith({ type: 'next', from: { activity: 1, step: 0 } })
})

test('N moves on, but not while somebody types, and not when the keys are switched off', async () => {
  roomAt({ activity: 0, step: 0 })
  render(
    <>
      <input aria-label="sök" />
      <ControlBar />
    </>,
  )
  await userEvent.type(screen.getByLabelText('sök'), 'nn')
  draw(() => switchKeys(false))
  fireEvent.keyDown(document.body, { key: 'n' })
  expect(asked).not.toHaveBeenCalled()
  draw(() => switchKeys(true))
  fireEvent.keyDown(document.body, { key: 'n' })
  expect(asked).toHaveBeenCalledTimes(1)
})

test('Next to another day says so, and asks first what is done until morning; the key does the same', async () => {
  roomAt({ activity: 0, step: 0 })
  const { entities } = useSession.getState()
  const plan = entities.plan as { activities: readonly object[] } // as `roomAt` made it
  const activities = plan.activities.map((one, day) => ({ ...one, day }))
  useSession.setState({ entities: { ...entities, plan: { ...plan, activities } } })
  render(<ControlBar />)
  await userEvent.click(button(/Nästa.*Dag 2: 1A Mitt perspektiv/))
  expect(screen.getByText(/kopiera filen allting.db/)).toBeVisible()
  await userEvent.click(button(/Stanna i dag/))
  await userEvent.keyboard('n')
  expect(asked).not.toHaveBeenCalled()
  await userEvent.click(button(/^Börja dag 2/))
  expect(asked).toHaveBeenCalledWith({ type: 'next', from: { activity: 0, step: 0 } })
})
