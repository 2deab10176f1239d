// While everybody answers on their own: how many have, and nothing of what.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../ui/use-language.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { useSize } from './use-size.ts'

interface AnsweredProps extends ShownProps {
  readonly answered: number
  readonly here: number
  /** Which answers: they are closed once counted. */
  readonly what: 'dots' | 'scores' | 'trial' | 'ballot'
  readonly isClosed: boolean
}

export function Answered({ answered, here, what, isClosed, ...props }: AnsweredProps) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const prompt = props.activity.prompt?.[language] ?? ''
  const box = useSize(`${prompt} ${isClosed}`, 2)
  return (
    <Frame {...props} kind="figure">
      <div ref={box} className="figure answered">
        <p className="answered-prompt">{prompt}</p>
        <p>
          <strong className="number">{t('phases.of', { n: answered, of: here })}</strong> {t(`phases.answered.${what}`)}
        </p>
        <span className="bar" aria-hidden="true">
          <span style={{ inlineSize: `${here === 0 ? 0 : (answered / here) * 100}%` }} />
        </span>
        {isClosed && <p className="answered-closed">{t(`phases.closed.${what}`)}</p>}
      </div>
    </Frame>
  )
}
