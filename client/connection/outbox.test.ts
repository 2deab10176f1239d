import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Action } from '#shared/protocol/actions.ts'
import type { Answer, Wish } from '#shared/protocol/messages.ts'
import { type Entry, Outbox, type Send } from './outbox.ts'

const write = (text: string): Action => ({ type: 'write-card', text, kind: 'idea' })
const done: Answer = { ok: true }

/** A line on which every wish waits until the test answers it. */
function lineOf() {
  const sent: Wish[] = []
  const waiting: ((answer: Answer | undefined) => void)[] = []
  const send: Send = (wish) => {
    sent.push(wish)
    return new Promise((resolve) => waiting.push(resolve))
  }
  const answer = async (given: Answer | undefined): Promise<void> => {
    waiting.shift()?.(given)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { send, answer, texts: () => sent.map(textOf), sent }
}

const textOf = ({ action }: Wish): string => ('text' in action ? String(action.text) : action.type)

/** A page's outbox and what it shows. */
function openOutbox(scope: string | null = 'seat') {
  const shown: { entries: readonly Entry[] } = { entries: [] }
  const outbox = new Outbox(scope ?? undefined, (entries) => {
    shown.entries = entries
  })
  return { outbox, shown, waits: () => shown.entries.map((entry) => `${textOf(entry)}${entry.refused ? '!' : ''}`) }
}

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test('WIRE-8: a wish is shown until it is answered, and sent when there is a line', async () => {
  const { outbox, waits } = openOutbox()
  const line = lineOf()
  outbox.add(write('a'))
  expect([waits(), line.texts()]).toEqual([['a'], []])
  outbox.connected(line.send)
  expect(line.texts()).toEqual(['a'])
  await line.answer(done)
  expect(waits()).toEqual([])
})

test('WIRE-8: wishes go one after the other, in the order they were made in', async () => {
  const { outbox, waits } = openOutbox()
  const line = lineOf()
  outbox.connected(line.send)
  for (const text of ['a', 'b', 'c']) outbox.add(write(text))
  expect(line.texts()).toEqual(['a'])
  for (const _ of ['a', 'b', 'c']) await line.answer(done)
  expect([line.texts(), waits()]).toEqual([['a', 'b', 'c'], []])
})

test.each<[string, Answer | undefined]>([
  ['the laptop says not so fast', { ok: false, code: 'too-fast' }],
  ['the laptop could not save it', { ok: false, code: 'not-saved' }],
  ['no answer comes', undefined],
])('WIRE-8: when %s, it is sent again before anything that was asked for later', async (_name, answer) => {
  const { outbox, waits } = openOutbox()
  const line = lineOf()
  outbox.connected(line.send)
  for (const text of ['a', 'b']) outbox.add(write(text))
  await line.answer(answer)
  expect(waits()).toEqual(['a', 'b'])
  await vi.advanceTimersByTimeAsync(1500)
  await line.answer(done)
  await line.answer(done)
  expect([line.texts(), waits()]).toEqual([['a', 'a', 'b'], []])
  expect(new Set(line.sent.map(({ client, n }) => `${client}/${n}`)).size).toBe(2)
})

test('WIRE-1: on a new line what waits is sent again under the same name', async () => {
  const { outbox } = openOutbox()
  const [before, after] = [lineOf(), lineOf()]
  outbox.connected(before.send)
  outbox.add(write('a'))
  outbox.disconnected()
  outbox.connected(after.send)
  expect(after.sent).toEqual(before.sent)
  await after.answer(done)
  await before.answer(undefined)
  await vi.advanceTimersByTimeAsync(5000)
  expect([before.texts(), after.texts()]).toEqual([['a'], ['a']])
})

test('WIRE-8: a reload, or a closed tab, loses nothing and keeps the order, whatever the tablet’s clock does', async () => {
  const first = openOutbox()
  vi.setSystemTime(2_000_000)
  first.outbox.add(write('a'))
  vi.setSystemTime(1_000_000)
  first.outbox.add(write('b'))
  const second = openOutbox()
  vi.setSystemTime(10)
  second.outbox.add(write('c'))
  const third = openOutbox()
  expect(third.waits()).toEqual(['a', 'b', 'c'])
  const line = lineOf()
  third.outbox.connected(line.send)
  for (const _ of ['a', 'b', 'c']) await line.answer(done)
  expect([line.texts(), openOutbox().waits()]).toEqual([['a', 'b', 'c'], []])
})

test('a refusal stays to be read, is not sent again, and does not hold up the rest', async () => {
  const { outbox, shown, waits } = openOutbox()
  const line = lineOf()
  outbox.connected(line.send)
  for (const text of ['a', 'b']) outbox.add(write(text))
  await line.answer({ ok: false, code: 'too-many' })
  await line.answer(done)
  expect([waits(), line.texts()]).toEqual([['a!'], ['a', 'b']])
  expect(openOutbox().waits()).toEqual(['a!'])
  outbox.drop(shown.entries[0]!)
  expect([waits(), openOutbox().waits()]).toEqual([[], []])
})

test('what was taken back while it was under way does not come back as refused', async () => {
  const { outbox, shown, waits } = openOutbox()
  const line = lineOf()
  outbox.connected(line.send)
  outbox.add(write('a'))
  outbox.drop(shown.entries[0]!)
  await line.answer({ ok: false, code: 'too-many' })
  expect([waits(), openOutbox().waits()]).toEqual([[], []])
})

test('SEAT-7: what one seat left unsent is not sent for another', () => {
  openOutbox('seat-1').outbox.add(write('of seat 1'))
  expect(openOutbox('seat-2').waits()).toEqual([])
  expect(openOutbox('seat-1').waits()).toEqual(['of seat 1'])
})

test('the laptop’s own pages keep nothing beyond the page', () => {
  openOutbox(null).outbox.add({ type: 'next', from: null })
  expect([openOutbox(null).waits(), localStorage.length]).toEqual([[], 0])
})

test('where the tablet has no storage, wishes last as long as the page', async () => {
  vi.stubGlobal('localStorage', undefined)
  const { outbox, waits } = openOutbox('no storage')
  outbox.add(write('a'))
  const line = lineOf()
  outbox.connected(line.send)
  await line.answer(done)
  expect(waits()).toEqual([])
  vi.unstubAllGlobals()
})

test('no two pages ever make wishes of the same name', () => {
  const names = Array.from({ length: 500 }, () => openOutbox(null).outbox.add(write('a')).client)
  expect(new Set(names).size).toBe(500)
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/)
})

test('a spoiled note in the tablet’s storage is passed over', () => {
  localStorage.setItem('allting.outbox.seat.x.1', '{not json')
  expect(openOutbox().waits()).toEqual([])
})
