import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Action } from '#shared/protocol/actions.ts'
import { BallotBoxes } from './ballot-boxes.ts'
import { tempFolder } from './testing/house.ts'

const shape = [3, 2]
const open = { events: [], openBox: { ballot: 'b1', shape } }
const vote = (first: number, second: number) => ({
  events: [],
  cast: {
    ballot: 'b1',
    add: [[0, 1, 2].map((i) => (i === first ? 1 : 0)), [0, 1].map((i) => (i === second ? 1 : 0))],
  },
})
const close = { events: [], destroyBox: 'b1' }
const closing = { type: 'close-ballot', closesBox: 'b1', reason: '' } as Action

const boxesIn = (folder: string): BallotBoxes => new BallotBoxes(folder, 'jury')

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

test('votes are counted by question and choice, and only a closing action sees them', () => {
  const boxes = boxesIn(tempFolder())
  boxes.apply(open)
  expect(boxes.counts(closing)).toEqual([
    [0, 0, 0],
    [0, 0],
  ])
  for (const [a, b] of [
    [0, 1],
    [2, 1],
    [2, 0],
  ] as const)
    boxes.apply(vote(a, b))
  expect(boxes.counts(closing)).toEqual([
    [1, 0, 2],
    [1, 2],
  ])
  expect(boxes.counts({ type: 'ask-help' })).toBeUndefined()
  expect(boxes.counts({ ...closing, closesBox: 'b2' } as Action)).toBeUndefined()
})

test('a box is as long whatever is in it, is another after every vote, and shows nothing', () => {
  const boxes = boxesIn(tempFolder())
  const blobs = [open, vote(0, 0), vote(0, 0), vote(2, 1)].map((outcome) => boxes.apply(outcome).get('b1')!)
  expect(new Set(blobs.map((blob) => blob.length)).size).toBe(1)
  expect(new Set(blobs.map((blob) => Buffer.from(blob).toString('hex'))).size).toBe(4)
})

test('a box that is stored counts on after a restart; without its key it cannot be opened', () => {
  const folder = tempFolder()
  const boxes = boxesIn(folder)
  boxes.apply(open)
  const blob = boxes.apply(vote(1, 1)).get('b1')!
  const again = boxesIn(folder)
  again.restore(new Map([['b1', blob]]))
  again.apply(vote(1, 0))
  expect(again.counts(closing)).toEqual([
    [0, 2, 0],
    [1, 1],
  ])
  const elsewhere = boxesIn(tempFolder())
  elsewhere.restore(new Map([['b1', blob]]))
  expect([elsewhere.canOpen('b1'), elsewhere.counts(closing)]).toEqual([false, undefined])
})

test('after the closing is on disk, the key is destroyed; before, nothing is', () => {
  const folder = tempFolder()
  const boxes = boxesIn(folder)
  boxes.apply(open)
  boxes.apply(vote(0, 0))
  const [name] = filesIn(folder)
  const key = readFileSync(join(folder, name!))
  expect(boxes.apply(close)).toEqual(new Map([['b1', null]]))
  expect(readFileSync(join(folder, name!))).toEqual(key)
  boxes.settle()
  expect([filesIn(folder), boxes.canOpen('b1')]).toEqual([[], false])
})

test('WIRE-4: a closing that was not saved leaves the box as it was, key and votes', () => {
  const folder = tempFolder()
  const boxes = boxesIn(folder)
  boxes.apply(open)
  boxes.apply(vote(2, 1))
  const before = boxes.snapshot()
  boxes.apply(vote(0, 0))
  boxes.apply(close)
  boxes.revert(before)
  boxes.settle()
  expect(boxes.counts(closing)).toEqual([
    [0, 0, 1],
    [0, 1],
  ])
})

test('a key that outlived its box by a power cut is destroyed at the next start, and no other key is', () => {
  const folder = tempFolder()
  const [one, other] = [boxesIn(folder), new BallotBoxes(folder, 'another')]
  one.apply(open)
  other.apply(open)
  boxesIn(folder).restore(new Map())
  expect(filesIn(folder)).toEqual(['another-b1.key'])
})

test('a vote for what is not there breaks, and changes nothing', () => {
  const boxes = boxesIn(tempFolder())
  boxes.apply(open)
  const wrong = { events: [], cast: { ballot: 'b1', add: [[0, 0, 0, 1]] } }
  expect(() => boxes.apply(wrong)).toThrow()
  expect(() => boxes.apply({ events: [], cast: { ballot: 'b9', add: [] } })).toThrow()
  expect(boxes.counts(closing)).toEqual([
    [0, 0, 0],
    [0, 0],
  ])
})
