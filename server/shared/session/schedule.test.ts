import { expect, test } from 'vitest'
import { type PlannedActivity, type ScheduleInput, scheduleOf } from './schedule.ts'

const minute = 60_000
const midnight = Date.UTC(2027, 3, 17)
const clock = (at: string): number => {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return midnight + (hours * 60 + minutes) * minute
}

const planned = (at: string, minutes: number, steps = [minutes], day = 0): PlannedActivity => ({
  day,
  at,
  minutes,
  skipped: false,
  steps: steps.map((one) => ({ minutes: one })),
})

const activities = [
  planned('09:00', 30),
  planned('09:30', 30, [10, 15, 5]),
  planned('10:00', 20),
  planned('10:20', 40),
  planned('09:00', 60, [60], 1),
]

/** On time by the plan: the second step of the second activity, with seven of its fifteen minutes gone. */
const onTime: ScheduleInput = {
  day: 0,
  activities,
  place: { activity: 1, step: 1 },
  timer: { endsAt: clock('09:55') },
  now: clock('09:47'),
  dayStarted: clock('09:00'),
  midnight,
}

const having = (changes: Partial<ScheduleInput>) => scheduleOf({ ...onTime, ...changes })

test('a day that follows its plan ends when the plan says', () => {
  expect(having({})).toEqual({
    plannedEnd: clock('11:00'),
    projectedEnd: clock('11:00'),
    late: 0,
    fromRealStart: false,
    begins: { 2: clock('10:00'), 3: clock('10:20') },
  })
})

test('time that is added moves the end, and so does a late start of less than ninety minutes', () => {
  expect(having({ timer: { endsAt: clock('10:00') } })).toMatchObject({ late: 5, projectedEnd: clock('11:05') })
  expect(having({ dayStarted: clock('09:12'), now: clock('09:59'), timer: { endsAt: clock('10:07') } })).toMatchObject({
    late: 12,
    fromRealStart: false,
  })
})

test('a clock below zero makes the day later by the minute, and never counts the overdrawn time twice', () => {
  expect(having({ now: clock('09:58') })).toMatchObject({ late: 3 })
  expect(having({ now: clock('10:05') })).toMatchObject({ late: 10 })
})

test('a stopped clock holds what was left', () => {
  expect(having({ timer: { left: 8 * minute }, now: clock('09:52') })).toMatchObject({ late: 5 })
})

test('an activity that is left out gives its minutes back', () => {
  const skipped = activities.map((activity, i) => (i === 2 ? { ...activity, skipped: true } : activity))
  expect(having({ activities: skipped })).toMatchObject({
    late: -20,
    projectedEnd: clock('10:40'),
    begins: { 3: clock('10:00') },
  })
})

test('time that the plan leaves free is kept: a meal that is not listed is no gain', () => {
  const withMeal = activities.map((activity, i) => (i === 3 ? { ...activity, at: '11:20' } : activity))
  expect(having({ activities: withMeal })).toMatchObject({ late: 0, projectedEnd: clock('12:00') })
})

test('a start more than ninety minutes away, or on another date, counts from the real start', () => {
  const rehearsal = 26 * 60 * minute
  const moved = having({
    dayStarted: onTime.dayStarted + rehearsal,
    now: onTime.now + rehearsal,
    timer: { endsAt: clock('09:55') + rehearsal },
  })
  expect(moved).toMatchObject({ late: 0, fromRealStart: true, plannedEnd: clock('11:00') + rehearsal })
  expect(having({ dayStarted: clock('07:29') })).toMatchObject({ fromRealStart: true })
  expect(having({ dayStarted: clock('07:30') })).toMatchObject({ fromRealStart: false })
})

test('only the day itself counts, and a day without activities has no end', () => {
  expect(
    having({
      day: 1,
      place: { activity: 4, step: 0 },
      midnight: midnight + 24 * 60 * minute,
      dayStarted: clock('09:00') + 24 * 60 * minute,
      now: clock('09:00') + 24 * 60 * minute,
      timer: { endsAt: clock('10:00') + 24 * 60 * minute },
    }),
  ).toMatchObject({ late: 0 })
  expect(having({ day: 7 })).toBeUndefined()
})
