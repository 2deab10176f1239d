import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { facilitatorAction, seatAction } from '../protocol/actions.ts'
import { patience, runs } from '../selection/testing/effort.ts'
import type { Jury } from './jury.ts'
import { decide } from './session.ts'
import { settle, shapesOf, typeOf } from './testing/any-action.ts'
import { anyCourse, begun, take } from './testing/any-meeting.ts'
import { facilitator, type Meeting, seat } from './testing/meeting.ts'

/** Without the answers that are still held: those are not in the log. */
const fromLog = ({ held: _held, ...jury }: Jury): unknown => jury

/** So that whatever changes it in place is found out. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

test(
  'SESSION-2, SESSION-3: whatever is asked in whatever order, nothing breaks, and the log replays to the same jury',
  () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const meeting = begun(course)
        for (const one of course.turns) {
          freeze(meeting.jury)
          take(meeting, one)
        }
        meeting.layers()
        expect(fromLog(meeting.replayed())).toEqual(fromLog(meeting.jury))
      }),
      runs(150),
    )
  },
  patience,
)

test(
  'SESSION-4: with any words erased the log still replays, every view can be drawn, and the erased words stand in none',
  () => {
    fc.assert(
      fc.property(anyCourse, fc.integer({ min: 1, max: 4 }), (course, every) => {
        const meeting = begun(course)
        for (const one of course.turns) take(meeting, one)
        const refs = [...meeting.texts.keys()]
        const erased = new Set(refs.filter((_, i) => i % every === 0))
        const kept = new Set(refs.filter((ref) => !erased.has(ref)).map((ref) => meeting.texts.get(ref)))
        meeting.jury = meeting.replayed((ref) => erased.has(ref))
        const told = new Set(allTexts([...meeting.layers().values()]))
        const back = [...erased]
          .map((ref) => meeting.texts.get(ref) ?? '')
          .filter((text) => /Alias-|^The bus is late$/.test(text) && !kept.has(text))
        expect(back.filter((text) => told.has(text))).toEqual([])
      }),
      runs(60),
    )
  },
  patience,
)

function* allTexts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* allTexts(part)
}

test('SESSION-4: no event holds any words', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const meeting = begun(course)
      for (const one of course.turns) take(meeting, one)
      const words = new Set([...meeting.texts.values()].filter((text) => text.length > 3))
      expect([...allTexts(meeting.events)].filter((text) => words.has(text))).toEqual([])
    }),
    runs(60),
  )
})

test('SESSION-1: the same jury, action and stamp give the same decision', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const meeting = begun(course)
      for (const one of course.turns) {
        const action = settle(one.draft, meeting)
        const stamp = meeting.stamp(one.by === null ? facilitator : seat(one.by))
        expect(decide(meeting.jury, action, stamp)).toEqual(decide(meeting.jury, action, stamp))
        take(meeting, one)
      }
    }),
    runs(40),
  )
})

/** How often each kind of action got through when many meetings were made up. */
const reached = new Map<string, number>()

beforeAll(() => {
  for (const course of fc.sample(anyCourse, { numRuns: 800, seed: 7 })) {
    const meeting: Meeting = begun(course)
    for (const one of course.turns) {
      const { action, passed } = take(meeting, one)
      if (passed) reached.set(action.type, (reached.get(action.type) ?? 0) + 1)
    }
  }
}, patience)

/** Too particular to be met by chance; their own tests reach them. */
const seldom = [
  'edit-need',
  'edit-proposal',
  'enter-paper-votes',
  'link-text',
  'lock-criteria',
  'open-text',
  'publish-ballot',
  'score',
]
const types = new Set([...shapesOf(seatAction), ...shapesOf(facilitatorAction)].map(typeOf))

test.each([...types].filter((type) => !seldom.includes(type)))(
  'made-up meetings reach %s, so that the properties above say something of it',
  (type) => {
    expect(reached.get(type) ?? 0).toBeGreaterThan(0)
  },
)
