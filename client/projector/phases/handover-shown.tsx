// The handover: how the jury voted on all of it, and the text or the statement that is being read aloud.
import { useMany } from '../../connection/session-store.ts'
import { useSpotlight } from '../../connection/spotlight.ts'
import type { ShownProps } from '../shown-props.ts'
import { WholeText } from './read-shown.tsx'
import { ResultsShown } from './results-shown.tsx'
import { Statement } from './statement-shown.tsx'

export function HandoverShown(props: ShownProps) {
  const [lit] = useSpotlight('handover')
  const text = useMany('texts').find(([id]) => id === lit)
  if (text === undefined) return <ResultsShown {...props} />
  const [, { kind, fields }] = text
  if (kind === 'statement') return <Statement {...props} words={fields.we ?? ''} />
  return <WholeText key={text[0]} {...props} text={text} />
}
