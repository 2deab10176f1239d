// What the room sees in an activity of each kind of phases 2–4: the shared product when it may be seen, until then the task.
import type { ActivityKind } from '#shared/session/activities.ts'
import type { ShownProps } from '../shown-props.ts'
import { Task } from '../task.tsx'
import { AmendShown } from './amend-shown.tsx'
import { BallotShown } from './ballot-shown.tsx'
import { ConditionsShown } from './conditions-shown.tsx'
import { CriteriaShown } from './criteria-shown.tsx'
import { HeatShown } from './heat-shown.tsx'
import { NeedsShown } from './needs-shown.tsx'
import { ProposalsShown } from './proposals-shown.tsx'
import { StatementShown } from './statement-shown.tsx'
import { TrialShown } from './trial-shown.tsx'
import { WaysShown } from './ways-shown.tsx'
import { WritingShown } from './writing-shown.tsx'
import './phases.css'

export type PhaseKind = Exclude<ActivityKind, 'talk' | 'break' | 'my-perspective' | 'perspective-map'>

export function PhaseShown({ kind, ...props }: ShownProps & { readonly kind: PhaseKind }) {
  const { step } = props.run
  switch (kind) {
    case 'needs':
      return <NeedsShown {...props} />
    case 'criteria':
      return <CriteriaShown {...props} />
    case 'scoring':
      return step === 'walk' ? <WaysShown {...props} /> : <HeatShown {...props} />
    case 'conditions':
      return step === 'overview' ? <HeatShown {...props} /> : <ConditionsShown {...props} />
    case 'proposals':
      return <Task {...props} />
    case 'merging':
      return <ProposalsShown {...props} />
    case 'writing':
      return <WritingShown {...props} />
    case 'trial':
      return <TrialShown {...props} />
    case 'amending':
      return <AmendShown {...props} />
    case 'final-vote':
      return <BallotShown {...props} />
    case 'statement':
      return <StatementShown {...props} />
  }
}
