// What the facilitator does in an activity of each kind of phases 2–4. A new kind is added here.
import type { ReactNode } from 'react'
import type { ActivityKind } from '#shared/session/activities.ts'
import { AmendingPanel } from './amending-panel.tsx'
import { BallotPanel } from './ballot-panel.tsx'
import { ConditionsPanel } from './conditions-panel.tsx'
import { CriteriaPanel } from './criteria-panel.tsx'
import { MergingPanel } from './merging-panel.tsx'
import { NeedsPanel } from './needs-panel.tsx'
import { ProposalsPanel } from './proposals-panel.tsx'
import { ScoringPanel } from './scoring-panel.tsx'
import { StatementPanel } from './statement-panel.tsx'
import { TrialPanel } from './trial-panel.tsx'
import { WritingPanel } from './writing-panel.tsx'
import './phases.css'

/** Kinds with a panel, in the order of the method. */
export const panelKinds = [
  'needs',
  'criteria',
  'scoring',
  'conditions',
  'proposals',
  'merging',
  'writing',
  'trial',
  'amending',
  'final-vote',
  'statement',
] as const satisfies readonly ActivityKind[]
export type PanelKind = (typeof panelKinds)[number]

export const asPanelKind = (kind: string | undefined): PanelKind | undefined => panelKinds.find((one) => one === kind)

export function PhasePanel({ kind }: { readonly kind: PanelKind }): ReactNode {
  switch (kind) {
    case 'needs':
      return <NeedsPanel />
    case 'criteria':
      return <CriteriaPanel />
    case 'scoring':
      return <ScoringPanel />
    case 'conditions':
      return <ConditionsPanel />
    case 'proposals':
      return <ProposalsPanel />
    case 'merging':
      return <MergingPanel />
    case 'writing':
      return <WritingPanel />
    case 'trial':
      return <TrialPanel />
    case 'amending':
      return <AmendingPanel />
    case 'final-vote':
      return <BallotPanel />
    case 'statement':
      return <StatementPanel />
  }
}
