// A jury that has come to the later phases: perspectives on the map, and a run sheet with everything after it.
import type { ActivityKind, Phase } from '../activities.ts'
import type { RunSheet } from '../run-sheet.ts'
import { facilitator, Meeting, seat } from './meeting.ts'
import { smallRunSheet } from './run-sheet.ts'

const said = (text: string) => ({ sv: text, en: text })

const later: readonly (readonly [ActivityKind, Phase])[] = [
  ['my-perspective', 'mapping'],
  ['perspective-map', 'mapping'],
  ['needs', 'interests'],
  ['criteria', 'interests'],
  ['scoring', 'scenarios'],
  ['conditions', 'scenarios'],
  ['proposals', 'recommendations'],
  ['merging', 'recommendations'],
  ['writing', 'recommendations'],
  ['trial', 'recommendations'],
  ['amending', 'recommendations'],
  ['final-vote', 'recommendations'],
  ['statement', 'recommendations'],
]

const scenario = (id: string, asToday: boolean) => ({
  id,
  asToday,
  title: said(`Way ${id}`),
  story: said('A Tuesday'),
  cost: said('Some'),
  gains: said('Much'),
  losses: said('Little'),
  assumptions: said('None'),
})

/** One activity of each kind, its id the name of the kind, all in the first round. */
export function wholeRunSheet(): RunSheet {
  const activities = later.map(([kind, phase], i) => ({
    id: kind,
    kind,
    phase,
    at: `${String(8 + i).padStart(2, '0')}:00`,
    minutes: 30,
    title: said(kind),
  }))
  return smallRunSheet({
    scenarios: [scenario('A', true), scenario('B', false)],
    days: [{ date: '2027-04-17', activities }],
  })
}

export const everybody = [1, 2, 3, 4, 5, 6] as const

/** Six seats at two tables: 1, 3 and 5 at the one, 2, 4 and 6 at the other; all are there. */
export class LaterMeeting extends Meeting {
  constructor() {
    super(6, wholeRunSheet())
    this.seated(...everybody)
  }

  /** Does what must succeed; answers with an id that the first event gives. */
  done(by: Parameters<Meeting['asks']>[0], action: Parameters<Meeting['asks']>[1], id: string): string {
    const told = this.asks(by, action)
    if (typeof told === 'string') throw new Error(`${action.type} was refused: ${told}`)
    return String(told[0]?.[id])
  }

  /** Shared needs, each grown from a perspective of the interviews. */
  withNeeds(count: number): string[] {
    this.goTo('needs')
    const needs = Array.from({ length: count }, (_, i) =>
      this.done(
        seat(1),
        { type: 'write-need', text: `need ${i}`, soThat: 'it works', perspectives: ['parents'] },
        'need',
      ),
    )
    return needs.map((need, i) =>
      this.done(facilitator, { type: 'share-need', text: `need ${i}`, soThat: '', needs: [need] }, 'shared'),
    )
  }

  /** Five criteria, with dots from everybody on the first. */
  withCriteria(): string[] {
    const needs = this.withNeeds(5)
    this.goTo('criteria')
    for (const number of everybody) this.asks(seat(number), { type: 'give-dots', dots: { [needs[0] ?? '']: 5 } })
    this.asks(facilitator, { type: 'close-dots', reason: '' })
    this.asks(facilitator, { type: 'publish-dots' })
    this.asks(facilitator, { type: 'lock-criteria', criteria: needs.map((need) => ({ need, test: 'Is it so?' })) })
    return needs
  }

  /** Texts with every compulsory field, written by seat 1. */
  withTexts(count: number): string[] {
    this.goTo('writing')
    return Array.from({ length: count }, (_, i) => {
      const parents = { needs: [], scenarios: [], cards: [] }
      const text = this.done(
        facilitator,
        { type: 'open-text', table: 1, title: `R${i}`, proposals: [], parents },
        'text',
      )
      this.asks(seat(1), { type: 'take-pen', text })
      this.asks(seat(1), { type: 'write-text', text, fields: { we: 'we', because: 'because', who: 'who' } })
      this.asks(seat(1), { type: 'lay-pen', text })
      return text
    })
  }

  /** An open ballot on two frozen texts. */
  withBallot(): string {
    this.withTexts(2)
    this.goTo('final-vote', 1)
    this.asks(facilitator, { type: 'freeze-texts' })
    return this.done(facilitator, { type: 'open-ballot' }, 'ballot')
  }
}
