import { afterEach, expect, test, vi } from 'vitest'
import { steadyHand, tapJudge } from './steady-hand.ts'

const button = (quick = false): HTMLButtonElement => {
  const made = document.createElement('button')
  if (quick) made.dataset.quick = ''
  return made
}

afterEach(() => document.body.replaceChildren())

test('a second tap on the same spot is the first one’s, whatever lies there by then', () => {
  const isOwn = tapJudge()
  expect(isOwn({ on: button(), x: 100, y: 100, at: 1000 })).toBe(true)
  expect(isOwn({ on: button(), x: 110, y: 95, at: 1200 })).toBe(false)
  expect(isOwn({ on: button(), x: 110, y: 95, at: 1690 })).toBe(false)
  expect(isOwn({ on: button(), x: 110, y: 95, at: 2100 })).toBe(true)
})

test('somebody who taps on at a steady pace gets on', () => {
  const isOwn = tapJudge()
  const next = button()
  const taps = [0, 600, 1200, 1800, 2400].map((at) => isOwn({ on: next, x: 5, y: 5, at }))
  expect(taps).toEqual([true, false, true, false, true])
})

test('another spot is another tap, however soon', () => {
  const isOwn = tapJudge()
  expect(isOwn({ on: button(), x: 100, y: 100, at: 1000 })).toBe(true)
  expect(isOwn({ on: button(), x: 200, y: 100, at: 1100 })).toBe(true)
})

test('dots are placed one by one as fast as a hand means it, and a shaking tap places one', () => {
  const isOwn = tapJudge()
  const more = button(true)
  const taps = [0, 150, 300, 600, 700].map((at) => isOwn({ on: more, x: 9, y: 9, at }))
  expect(taps).toEqual([true, false, true, true, false])
})

test('keys, and words that are written in, are never left out', () => {
  steadyHand()
  const heard = vi.fn()
  document.body.innerHTML = '<button>Klar</button><textarea></textarea>'
  const [one, words] = [document.querySelector('button')!, document.querySelector('textarea')!]
  one.addEventListener('click', heard)
  words.addEventListener('click', heard)
  const tap = { bubbles: true, cancelable: true, detail: 1, clientX: 10, clientY: 10 }
  for (let i = 0; i < 3; i++) one.dispatchEvent(new MouseEvent('click', tap))
  expect(heard).toHaveBeenCalledTimes(1)
  one.dispatchEvent(new MouseEvent('click', { ...tap, detail: 0 }))
  words.dispatchEvent(new MouseEvent('click', tap))
  words.dispatchEvent(new MouseEvent('click', tap))
  expect(heard).toHaveBeenCalledTimes(4)
})

test('words beside a box tick it once', () => {
  steadyHand()
  document.body.innerHTML = '<label><input type="checkbox" />Skolan</label>'
  const box = document.querySelector('input')!
  const tap = { bubbles: true, cancelable: true, detail: 1, clientX: 300, clientY: 300 }
  for (let i = 0; i < 2; i++) document.querySelector('label')!.dispatchEvent(new MouseEvent('click', tap))
  expect(box.checked).toBe(true)
})
