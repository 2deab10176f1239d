// What the room sees in an activity of each kind. A new kind gets its own screen here; until then it is a talk.
import { useMany, useOne } from '../connection/session-store.ts'
import { Break } from './break.tsx'
import { CaseShown } from './case-shown.tsx'
import { MapShown } from './map-shown.tsx'
import { HandoverShown } from './phases/handover-shown.tsx'
import { PhaseShown } from './phases/phase-shown.tsx'
import { WaysShown } from './phases/ways-shown.tsx'
import type { ShownProps } from './shown-props.ts'
import { Talk } from './talk.tsx'
import { Task } from './task.tsx'

/** A talk by itself has its question; some have what they are about, where that is there to be shown. */
function TalkShown(props: ShownProps) {
  const jury = useOne('jury')
  const hasMap = useMany('perspectives').length > 0
  const hasWays = useMany('scenarios').length > 0
  const hasResults = useMany('results').length > 0
  const { shows } = props.activity
  if (shows === 'case' && jury !== undefined) return <CaseShown {...props} jury={jury} />
  if (shows === 'recommendations' && hasResults) return <HandoverShown {...props} />
  if (shows === 'map' && hasMap) return <MapShown {...props} />
  return shows === 'ways' && hasWays ? <WaysShown {...props} /> : <Talk {...props} />
}

export function Shown(props: ShownProps) {
  switch (props.activity.kind) {
    case 'break':
      return <Break {...props} />
    case 'my-perspective':
      return <Task {...props} />
    case 'perspective-map':
      return props.run.step === 'show' ? <MapShown {...props} /> : <Task {...props} />
    case 'talk':
      return <TalkShown {...props} />
    case 'needs':
    case 'criteria':
    case 'scoring':
    case 'conditions':
    case 'proposals':
    case 'merging':
    case 'writing':
    case 'trial':
    case 'amending':
    case 'final-vote':
    case 'statement':
      return <PhaseShown kind={props.activity.kind} {...props} />
  }
}
