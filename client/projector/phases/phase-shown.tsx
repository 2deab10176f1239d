// What the room sees in an activity of each kind of phases 2–4: the shared product when it may be seen, until then the task.
import type { ActivityKind } from '#shared/session/activities.ts'
import { useMany } from '../../connection/session-store.ts'
import type { ShownProps } from '../shown-props.ts'
import { Talk } from '../talk.tsx'
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

/** The method's own number of the talk that presents the ways: before it nobody has seen them, after it the question is another. */
const presentsWays = '3A'

export function WaysTalk(props: ShownProps) {
  const some = useMany('scenarios').length > 0
  return some && props.activity.code === presentsWays ? <WaysShown {...props} /> : <Talk {...props} />
}

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
