import { fireEvent, act as inReact, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DraftEntity } from '#shared/protocol/phase-entities.ts'
import { act, forget } from '../../connection/connection.ts'
import { forgetDrafts, tell, waits, wish } from '../testing/at-the-table.ts'
import { sv } from '../words/sv.ts'
import { TextEditor } from './text-editor.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn(), forget: vi.fn() }))

const t = sv.recommendations
const me = 7
const other = 8
const draft: DraftEntity = {
  kind: 'recommendation',
  number: 1,
  fields: { title: 'Restidstak', we: 'Högst 40 minuter' },
  version: 3,
  pen: me,
  penAt: Date.now(),
  asking: [],
  proposals: [],
  parents: { needs: [], scenarios: [], cards: [] },
  frozen: false,
  contested: false,
  tried: false,
}

const edit = (changes: Partial<DraftEntity> = {}) => <TextEditor id="r1" draft={{ ...draft, ...changes }} />
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

beforeEach(() => {
  vi.useFakeTimers({ now: draft.penAt ?? 0 })
  vi.mocked(act).mockClear()
  vi.mocked(forget).mockClear()
  forgetDrafts()
  tell({})
})

afterEach(() => vi.useRealTimers())

test('with the pen, only what has been changed is sent, once a second', () => {
  render(edit())
  type(/Vi rekommenderar/, 'Högst 45')
  type(/Vi rekommenderar/, 'Högst 45 minuter')
  expect(act).not.toHaveBeenCalled()
  expect(screen.getByText(sv.saved.waiting)).toBeVisible()
  inReact(() => void vi.advanceTimersByTime(1100))
  expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'write-text', text: 'r1', fields: { we: 'Högst 45 minuter' } })
})

test('without the pen there is nothing to write in; it can be asked for, and taken only when it rests', () => {
  const { rerender } = render(edit({ pen: other }))
  expect(screen.queryByRole('textbox')).toBeNull()
  press(t.pen.ask)
  expect(act).toHaveBeenLastCalledWith({ type: 'ask-pen', text: 'r1' })
  expect(screen.queryByRole('button', { name: t.pen.take })).toBeNull()
  rerender(edit({ pen: other, penAt: Date.now() - 62_000 }))
  press(t.pen.take)
  expect(act).toHaveBeenLastCalledWith({ type: 'take-pen', text: 'r1' })
})

test('the pen is given to whoever asks, after what was typed has been sent', () => {
  render(edit({ asking: [other] }))
  type(/Risk/, 'Snö')
  press('Ge pennan till Plats 8')
  expect(vi.mocked(act).mock.calls).toEqual([
    [{ type: 'write-text', text: 'r1', fields: { risk: 'Snö' } }],
    [{ type: 'give-pen', text: 'r1', seat: other }],
  ])
})

test('when the pen is lost, what had not been sent stays to be read, and the text is the room’s', () => {
  const { rerender } = render(edit())
  type(/Vi rekommenderar/, 'Högst 45 minuter')
  rerender(edit({ pen: other, fields: { ...draft.fields, title: 'Tak för restid' } }))
  expect(screen.getByLabelText(t.pen.lost)).toHaveValue('Högst 45 minuter')
  expect(screen.getByText('Högst 40 minuter')).toBeVisible()
  press(t.pen.throw)
  expect(screen.queryByLabelText(t.pen.lost)).toBeNull()
})

test('words refused because somebody else had the pen are not lost either', () => {
  const refused = wish(
    { type: 'write-text', text: 'r1', fields: { because: 'Små barn orkar inte' } },
    'someone-else-writes',
  )
  waits(refused)
  render(edit({ pen: other }))
  expect(screen.getByLabelText(t.pen.lost)).toHaveValue('Små barn orkar inte')
  expect(forget).toHaveBeenCalledWith(refused)
})

test('what must be there and is not, is named', () => {
  render(edit())
  expect(screen.getByText('Fattas: Därför att, Vem')).toBeVisible()
})
