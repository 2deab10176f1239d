// Everything a report or its open data may say of a jury, and nothing else: no seat, no alias, nothing unshared or unpublished.
import type { Missing } from '#shared/protocol/juries.ts'
import type { ActivityKind } from '#shared/session/activities.ts'
import type { Jury } from '#shared/session/jury.ts'
import { theBallot } from '#shared/session/phases/recommendations-vote.ts'
import type { RunSheet } from '#shared/session/run-sheet.ts'
import type { ReportSource } from '../source.ts'
import { namesOf } from './names.ts'
import { type NeedPart, needParts } from './needs.ts'
import { type PanelPart, panelPart } from './panel.ts'
import { type InterviewPart, interviewParts, type PerspectivePart, perspectiveParts } from './perspectives.ts'
import { type HalfDay, halfDays } from './presence.ts'
import { leftOver, outsideMandate, type ProposalPart, unshownProposals } from './proposals.ts'
import {
  type FieldPart,
  type RecommendationPart,
  recommendationParts,
  removedNumbers,
  statementOf,
} from './recommendations.ts'
import { type ScenarioPart, scenarioParts } from './scenarios.ts'

export interface Contents {
  readonly name: string
  readonly demo: boolean
  readonly case: RunSheet['jury']
  readonly groundRules: RunSheet['groundRules']
  readonly dates: readonly string[]
  readonly panel: PanelPart
  readonly halfDays: readonly HalfDay[]
  readonly perspectives: readonly PerspectivePart[]
  readonly interviews: readonly InterviewPart[]
  readonly needs: readonly NeedPart[]
  readonly scenarios: readonly ScenarioPart[]
  /** Whether the run sheet has ways to compare. */
  readonly comparesWays: boolean
  readonly recommendations: readonly RecommendationPart[]
  /** Numbers that no recommendation has: those texts were removed before the words were locked. */
  readonly removed: readonly string[]
  /** As many as the jury may write. */
  readonly mostTexts: number
  /** Those who were there when the published vote was closed and did not vote. */
  readonly didNotVote: number
  readonly leftOver: readonly ProposalPart[]
  readonly outside: readonly ProposalPart[]
  /** Proposals that stand, but are not in the report. */
  readonly unshown: number
  readonly statement: readonly FieldPart[] | undefined
  readonly missing: readonly Missing[]
  readonly head: ReportSource['head']
}

const madeIn: Readonly<Record<Missing, ActivityKind>> = {
  perspectives: 'perspective-map',
  dots: 'criteria',
  criteria: 'criteria',
  scores: 'scoring',
  proposals: 'writing',
  recommendations: 'writing',
  trial: 'trial',
  vote: 'final-vote',
  statement: 'statement',
}

type Made = Pick<Contents, 'perspectives' | 'unshown' | 'statement'>

function missingOf(jury: Jury, { perspectives, unshown, statement }: Made): Missing[] {
  const { recommendations, interests, scenarios } = jury
  const texts = Object.values(recommendations.texts)
  const there: Readonly<Record<Missing, boolean>> = {
    perspectives: perspectives.length > 0,
    dots: interests.dotsPublished,
    criteria: interests.criteria.length > 0,
    scores: scenarios.scoresPublished,
    proposals: unshown === 0,
    recommendations: texts.some(({ kind, frozen }) => kind === 'recommendation' && frozen !== null),
    trial: recommendations.trialPublished,
    vote: theBallot(jury)?.state === 'published',
    statement: statement !== undefined,
  }
  const planned = new Set(jury.activities.map(({ kind }) => kind))
  return (Object.keys(madeIn) as Missing[]).filter((one) => planned.has(madeIn[one]) && !there[one]) // the keys of the constant above
}

export function contentsOf(source: ReportSource): Contents {
  const { jury, events, head } = source
  const names = namesOf(jury)
  const perspectives = perspectiveParts(jury, names)
  const needs = needParts(jury, names)
  const statement = statementOf(jury)
  const unshown = unshownProposals(jury, names)
  const ballot = theBallot(jury)
  return {
    name: jury.name,
    demo: jury.demo,
    case: jury.sheet.jury,
    groundRules: jury.sheet.groundRules,
    dates: jury.sheet.days.map(({ date }) => date),
    panel: panelPart(source),
    halfDays: halfDays(jury, events),
    perspectives,
    interviews: interviewParts(jury, perspectives),
    needs,
    scenarios: scenarioParts(jury, names),
    comparesWays: jury.sheet.scenarios.length > 0,
    recommendations: recommendationParts(jury, { names, needs, map: perspectives }),
    removed: removedNumbers(jury),
    mostTexts: jury.sheet.mostTexts,
    didNotVote: ballot?.state === 'published' ? ballot.didNotVote : 0,
    leftOver: leftOver(jury, names),
    outside: outsideMandate(jury, names),
    unshown,
    statement,
    missing: missingOf(jury, { perspectives, unshown, statement }),
    head,
  }
}
