// @vitest-environment jsdom
// A trial vote with abstaining, as it is now, and one without, as older logs have it.
import { expect, test } from 'vitest'
import type { JuryEvent } from '#shared/session/events.ts'
import { csvOf } from '../open-data.ts'
import { reportOf } from '../report.ts'
import type { ReportSource } from '../source.ts'
import { alvmoraSource, withEvents } from '../testing/alvmora.ts'
import { pageOf, rowsOfTable } from '../testing/page.ts'

const source = await alvmoraSource()

const tried = (votes: readonly number[]): ReportSource =>
  withEvents(
    source,
    source.events.map(
      (event): JuryEvent =>
        event.type !== 'trial-closed'
          ? event
          : { ...event, votes: Object.fromEntries(Object.keys(event.votes).map((text) => [text, votes])) },
    ),
  )

test.each([
  [[6, 5, 4, 4, 2, 1], '1'],
  [[6, 5, 4, 4, 2], '–'],
])('support in the trial is counted of those who took a side: %s', (votes, abstained) => {
  const [trial] = rowsOfTable(pageOf(reportOf(tried(votes), 'sv')), 'R3-votes')
  expect(trial).toEqual(['Provröstning', '6', '5', '4', '4', '2', abstained, '15 av 21'])
  expect(csvOf(tried(votes), 'votes').includes('R3,trial,abstained')).toBe(votes.length === 6)
})
