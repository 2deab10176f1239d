// 4E: the texts that are voted on, how many have voted while the ballot is open, and the result once it is shown.
import { useOne } from '../../connection/session-store.ts'
import type { ShownProps } from '../shown-props.ts'
import { Answered } from './answered.tsx'
import { ReadShown } from './read-shown.tsx'
import { ResultsShown } from './results-shown.tsx'

export function BallotShown(props: ShownProps) {
  const ballot = useOne('ballot')
  if (ballot === undefined) return <ReadShown {...props} />
  if (ballot.state === 'published') return <ResultsShown {...props} />
  return (
    <Answered
      {...props}
      what="ballot"
      answered={ballot.voted}
      here={ballot.here}
      isClosed={ballot.state === 'closed'}
    />
  )
}
