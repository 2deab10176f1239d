import { expect, test } from 'vitest'
import { cellOf, heatMap } from '../heat-map.ts'
import { nobody } from '../live.ts'
import { everybody, LaterMeeting } from '../testing/later-phases.ts'
import { facilitator, seat } from '../testing/meeting.ts'
import { view } from '../view.ts'

function scoring(): { meeting: LaterMeeting; needs: string[] } {
  const meeting = new LaterMeeting()
  const needs = meeting.withCriteria()
  meeting.goTo('scoring', 1)
  return { meeting, needs }
}

test('SCENARIOS-1: scores are given one criterion at a time, changed freely, and only on what there is', () => {
  const { meeting, needs } = scoring()
  const score = (scores: Record<string, number>, criterion = needs[0] ?? '') =>
    meeting.asks(seat(1), { type: 'score', criterion, scores })
  expect(score({ A: 2 })).toEqual([])
  expect(score({ A: 4, B: 0 })).toEqual([])
  expect(meeting.jury.held.scores?.[1]).toEqual({ [needs[0] ?? '']: { A: 4, B: 0 } })
  expect(score({ Z: 1 })).toBe('no-such-thing')
  expect(score({ A: 1 }, 'g99')).toBe('no-such-thing')
})

test('SESSION-6: going back from the scenarios takes them from no screen', () => {
  const { meeting } = scoring()
  const shown = () => Object.keys(meeting.layer('everyone')).filter((key) => key.startsWith('scenarios/'))
  expect(shown()).toEqual(['scenarios/A', 'scenarios/B'])
  meeting.back()
  expect([meeting.jury.running.place?.activity, shown()]).toEqual([
    meeting.place('criteria').activity,
    ['scenarios/A', 'scenarios/B'],
  ])
})

test('SCENARIOS-2: before publishing no layer but the own seat’s holds a score, a mean or a count of them', () => {
  const { meeting, needs } = scoring()
  for (const number of everybody)
    for (const criterion of needs) meeting.asks(seat(number), { type: 'score', criterion, scores: { A: 5, B: 1 } })
  const layers = () => [...view(meeting.jury, nobody)].filter(([name]) => !name.startsWith('seat:'))
  expect(JSON.stringify(layers())).not.toContain('"heat/')
  meeting.asks(facilitator, { type: 'close-scores', reason: '' })
  expect(JSON.stringify(layers())).not.toContain('"heat/')
  meeting.asks(facilitator, { type: 'publish-scores' })
  expect(view(meeting.jury, nobody).get('everyone')?.['heat/A']).toMatchObject({ weighted: 5 })
})

test('SCENARIOS-3: don’t know is no score, an empty cell has no mean, and a row with one has no weighted mean', () => {
  expect(cellOf('g1', [2, 0, 0, 1, 1, 0])).toMatchObject({ mean: 3.5, answered: 2, dontKnow: 2 })
  expect(cellOf('g1', [3, 0, 0, 0, 0, 0]).mean).toBeNull()
  const { meeting, needs } = scoring()
  for (const number of everybody)
    meeting.asks(seat(number), { type: 'score', criterion: needs[0] ?? '', scores: { A: 3 } })
  meeting.asks(facilitator, { type: 'close-scores', reason: 'time is up' })
  const [row] = heatMap(meeting.jury)
  expect([row?.weighted, row?.lowest]).toEqual([null, needs[0]])
})

test('SCENARIOS-3: a cell with a quarter low and a quarter high is divided', () => {
  expect(cellOf('g1', [0, 1, 0, 2, 0, 1]).divided).toBe(true)
  expect(cellOf('g1', [0, 1, 0, 4, 0, 1]).divided).toBe(false)
})

test('SCENARIOS-4: a condition is its writer’s to change, and the room sees it without a name when released', () => {
  const meeting = new LaterMeeting().goTo('conditions') as LaterMeeting
  const condition = meeting.done(
    seat(1),
    { type: 'write-condition', scenario: 'B', text: 'if the bus stays' },
    'condition',
  )
  expect(meeting.asks(seat(3), { type: 'edit-condition', condition, text: 'no' })).toBe('not-yours')
  const everyone = () => view(meeting.jury, nobody).get('everyone')?.[`conditions/${condition}`]
  expect(everyone()).toBeUndefined()
  meeting.asks(facilitator, { type: 'release-condition', condition, released: true })
  expect(everyone()).toEqual({ scenario: 'B', text: 'if the bus stays' })
})
