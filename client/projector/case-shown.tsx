// The welcome: the question, the task, what can be influenced and the promise, so that all can read along.
import { useTranslation } from 'react-i18next'
import type { JuryEntity } from '#shared/protocol/entities.ts'
import { useLanguage } from '../ui/use-language.ts'
import { Frame } from './frame.tsx'
import { useSize } from './phases/use-size.ts'
import type { ShownProps } from './shown-props.ts'

const lines = ['mandate', 'canInfluence', 'cannotInfluence', 'promise'] as const

export function CaseShown({ jury, ...props }: ShownProps & { readonly jury: JuryEntity }) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const box = useSize(`${language} ${JSON.stringify(jury)}`, 1.5)
  return (
    <Frame {...props} kind="figure">
      <div ref={box} className="figure case">
        <h2>{jury.question[language]}</h2>
        <dl>
          {lines.map((line) => (
            <div key={line}>
              <dt>{t(`case.${line}`)}</dt>
              <dd>{jury[line][language]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Frame>
  )
}
