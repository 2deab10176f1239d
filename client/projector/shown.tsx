// What the room sees in an activity of each kind. A new kind gets its own screen here; until then it is a talk.
import { Break } from './break.tsx'
import { MapShown } from './map-shown.tsx'
import { PhaseShown, WaysTalk } from './phases/phase-shown.tsx'
import type { ShownProps } from './shown-props.ts'
import { Task } from './task.tsx'

export function Shown(props: ShownProps) {
  switch (props.activity.kind) {
    case 'break':
      return <Break {...props} />
    case 'my-perspective':
      return <Task {...props} />
    case 'perspective-map':
      return props.run.step === 'show' ? <MapShown {...props} /> : <Task {...props} />
    case 'talk':
      return <WaysTalk {...props} />
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
