// What stands in the room of a component test in phases 2–4: needs with dots, texts, a ballot.
import type {
  BallotEntity,
  ClosingEntity,
  RoomProposalEntity,
  RoomTextEntity,
  SharedNeedEntity,
  TextEntity,
  VotingEntity,
} from '#shared/protocol/phase-entities.ts'

/** Needs g1, g2 …, the first with most dots. */
export const needs = (count: number): Record<string, SharedNeedEntity> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `needs/g${i + 1}`,
      {
        text: `Vi behöver sak ${i + 1}`,
        soThat: 'så att det går',
        dots: [4, 20 - i, 0, 0, 0, 0],
        test: '',
        criterion: null,
      },
    ]),
  )

export const closing = (state: ClosingEntity['state'], answered: number, here = 24): ClosingEntity => ({
  state,
  answered,
  here,
})

export const text = (number: number, changes: Partial<TextEntity> = {}): TextEntity => ({
  kind: 'recommendation',
  number,
  table: '3/1',
  fields: { title: `Rubrik ${number}`, we: 'Vi rekommenderar något.', because: 'Det behövs.', who: 'Nämnden' },
  before: null,
  trial: null,
  contested: false,
  frozen: 'abcdef012345',
  parents: { needs: [], scenarios: [], cards: [] },
  ...changes,
})

export const ballot = (state: BallotEntity['state'], voted: number, here: number): BallotEntity => ({
  id: 'b9',
  texts: ['r1', 'r2'],
  state,
  voted,
  here,
})

export const voting = (state: VotingEntity['state'], voted: number, missing: readonly number[]): VotingEntity => ({
  ballot: 'b9',
  state,
  missing,
  onPaper: [],
  voted,
  isLost: false,
})

/** The same, as the facilitator sees it while it is written. */
export const roomText = (number: number, changes: Partial<RoomTextEntity> = {}): RoomTextEntity => ({
  kind: 'recommendation',
  number,
  table: '3/1',
  fields: { title: `Rubrik ${number}` },
  version: 1,
  pen: null,
  penAt: null,
  asking: [],
  proposals: [],
  parents: { needs: [], scenarios: [], cards: [] },
  frozen: false,
  contested: false,
  tried: true,
  missing: [],
  objections: 0,
  ...changes,
})

export const proposal = (text: string, changes: Partial<RoomProposalEntity> = {}): RoomProposalEntity => ({
  table: '3/1',
  text,
  because: '',
  parents: { needs: [], scenarios: [], cards: [] },
  from: [],
  mergedInto: null,
  outside: false,
  inText: null,
  ...changes,
})
