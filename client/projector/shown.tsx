// What the room sees in an activity of each kind. A new kind gets its own screen here; until then it is a talk.
import { useMany, useOne } from '../connection/session-store.ts'
import { Break } from './break.tsx'
import { CaseShown } from './case-shown.tsx'
import { MapShown } from './map-shown.tsx'
import { PhaseShown, WaysTalk } from './phases/phase-shown.tsx'
import type { ShownProps } from './shown-props.ts'
import { Task } from './task.tsx'

/** Talks of the method that go from the map: its whole is read, one of its perspectives is taken. */
const aboutMap: readonly (string | null)[] = ['1D', '2A']

/** A talk by itself has its question; a few have what it is about. */
function TalkShown(props: ShownProps) {
  const jury = useOne('jury')
  const hasMap = useMany('perspectives').length > 0
  const { id, phase, code } = props.activity
  if (jury !== undefined && phase === 'opening' && id.endsWith('welcome')) return <CaseShown {...props} jury={jury} />
  return hasMap && aboutMap.includes(code) ? <MapShown {...props} /> : <WaysTalk {...props} />
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
