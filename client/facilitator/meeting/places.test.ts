import { expect, test } from 'vitest'
import type { PlanEntity } from '#shared/protocol/entities.ts'
import { placeAfter, placesAfter } from './places.ts'

const activity = (steps: number, skipped = false) =>
  ({
    skipped,
    steps: Array.from({ length: steps }, () => ({ name: 'talk', minutes: 1 })),
  }) as unknown as PlanEntity['activities'][number] // what is asked here looks at nothing else

const activities = [activity(1, true), activity(3), activity(1, true), activity(2)]

test('Next leads through the steps, then to the next activity that is not left out, and at last nowhere', () => {
  const way = placesAfter(activities, null, 99)
  expect(way.map(({ activity: a, step }) => `${a}/${step}`)).toEqual(['1/0', '1/1', '1/2', '3/0', '3/1'])
  expect(placeAfter(activities, { activity: 3, step: 1 })).toBeUndefined()
})
