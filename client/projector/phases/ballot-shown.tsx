// 4E: the texts that are voted on, how many have voted while the ballot is open, and the result once it is shown.
import { useTranslation } from 'react-i18next'
import { useOne } from '../../connection/session-store.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { Answered } from './answered.tsx'
import { ReadShown } from './read-shown.tsx'
import { ResultsShown } from './results-shown.tsx'

/** The step has come, the ballot has not: what is about to happen, and nothing to puzzle over. */
function Soon(props: ShownProps) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  return (
    <Frame {...props} kind="talk">
      <p className="prompt">{t('phases.soon')}</p>
      <p className="prompt-note">{props.activity.prompt?.[language]}</p>
    </Frame>
  )
}

export function BallotShown(props: ShownProps) {
  const ballot = useOne('ballot')
  if (ballot === undefined) return props.run.step === 'read' ? <ReadShown {...props} /> : <Soon {...props} />
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
