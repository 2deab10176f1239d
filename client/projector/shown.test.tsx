import { act as draw, render, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { JuryEntity, RunEntity } from '#shared/protocol/entities.ts'
import { useSession } from '../connection/session-store.ts'
import { keep } from '../connection/storage.ts'
import { startWords } from '../ui/i18n/i18n.ts'
import { Projector } from './screen.tsx'
import { en } from './words/en.ts'
import { sv } from './words/sv.ts'

startWords('projector', { sv, en })

const both = (text: string) => ({ sv: text, en: text })
const jury: JuryEntity = {
  name: 'Vår jury',
  demo: false,
  seats: 4,
  question: both('Vad göra med bron?'),
  mandate: both('Kommunstyrelsens beslut'),
  canInfluence: both('Bron'),
  cannotInfluence: both('Skatten'),
  promise: both('Svar i maj'),
  notice: both('n'),
  groundRules: [],
  interviews: [],
}
type Activity = NonNullable<RunEntity['activity']>

function shown(
  activity: Partial<Activity>,
  entities: Readonly<Record<string, unknown>> = {},
  step: RunEntity['step'] = 'talk',
) {
  const run: RunEntity = {
    place: { activity: 0, step: 0 },
    activity: {
      id: 'a',
      code: null,
      kind: 'talk',
      phase: 'mapping',
      title: both('Rubrik'),
      prompt: both('Frågan nu?'),
      shows: null,
      day: 0,
      round: 1,
      ...activity,
    },
    step,
    steps: [],
    timer: { left: 60_000 },
    wentBack: false,
    next: null,
  }
  useSession.setState({ line: 'open', empty: false, entities: { jury, run, ...entities } })
}
const scenarios = { 'scenarios/A': { order: 0, title: both('En väg'), asToday: true, story: both('En tisdag.') } }
const map = { 'perspectives/p': { title: 'Skolan håller ihop byn', piles: 1, cards: 2 } }

beforeEach(() => keep.remove('allting.projector.tables'))

test('at the welcome everybody can read the question, the task and the promise', () => {
  shown({ phase: 'opening', shows: 'case' }, { progress: { done: 0, here: 1 } })
  render(<Projector />)
  for (const words of ['Vad göra med bron?', 'Kommunstyrelsens beslut', 'Bron', 'Skatten', 'Svar i maj'])
    expect(screen.getByText(words)).toBeVisible()
})

test('the ways are shown where they are presented, under the question, and not before or after', () => {
  shown({ phase: 'scenarios', shows: 'ways' }, scenarios)
  render(<Projector />)
  expect(screen.getByText('En tisdag.')).toBeVisible()
  expect(screen.getByText('Frågan nu?')).toBeVisible()
  draw(() => shown({ phase: 'scenarios' }, scenarios))
  expect(screen.queryByText('En tisdag.')).toBeNull()
  expect(screen.getByText('Frågan nu?')).toBeVisible()
})

test('in a talk about the map it is there to be read, with the question', () => {
  shown({ shows: 'map' }, map)
  render(<Projector />)
  expect(screen.getByText('Skolan håller ihop byn')).toBeVisible()
  expect(screen.getByText('Frågan nu?')).toBeVisible()
})

test('when the tables change the room is told, as long as the activity lasts, also after a reload', () => {
  shown({ id: 'a', round: 1 })
  const { unmount } = render(<Projector />)
  expect(screen.queryByText(/^Nya bord/)).toBeNull()
  draw(() => shown({ id: 'b', round: 2 }))
  expect(screen.getByText(/^Nya bord/)).toBeVisible()
  unmount()
  render(<Projector />)
  expect(screen.getByText(/^Nya bord/)).toBeVisible()
  for (const [id, round] of [
    ['c', 2],
    ['a', 1],
  ] as const) {
    draw(() => shown({ id, round }))
    expect(screen.queryByText(/^Nya bord/)).toBeNull()
  }
})

test('before the ballot is open the room is told that it will be, without numbers and codes', () => {
  const texts = { 'texts/r1': { kind: 'recommendation', number: 1, fields: { title: 'Text' }, frozen: 'abcdef012345' } }
  shown({ kind: 'final-vote', phase: 'recommendations' }, texts, 'vote')
  render(<Projector />)
  expect(screen.getByText('Omröstningen öppnar strax.')).toBeVisible()
  expect(screen.queryByText('abcdef012345')).toBeNull()
})

test('at the handover the room sees what is handed over', () => {
  const texts = {
    'texts/r1': { kind: 'recommendation', number: 1, fields: { title: 'Bygg om bron', we: 'Bron byggs om.' } },
    'results/r1': { number: 1, counts: [5, 0, 0, 1, 0, 0], support: 5, sides: 6, percent: 83, class: 'jury' },
  }
  shown({ phase: 'closing', shows: 'recommendations' }, texts)
  render(<Projector />)
  expect(screen.getByText('Bygg om bron')).toBeVisible()
  expect(screen.getByText(/83/)).toBeVisible()
  draw(() => shown({ phase: 'closing', shows: 'recommendations' }, {}))
  expect(screen.getByText('Frågan nu?')).toBeVisible()
})
