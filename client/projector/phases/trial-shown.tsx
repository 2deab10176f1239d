// 4D: how many have tried the texts, then how it fell for each, and which texts are contested.
import { useTranslation } from 'react-i18next'
import { useOne } from '../../connection/session-store.ts'
import { VoteBar, VoteKey } from '../../ui/figures/vote-bar.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { Answered } from './answered.tsx'
import { useTexts } from './texts-now.ts'
import { useSize } from './use-size.ts'
import { WritingShown } from './writing-shown.tsx'

export function TrialSpread(props: ShownProps) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const texts = useTexts()
  const box = useSize(`${language} ${JSON.stringify(texts)}`, 1.5)
  return (
    <Frame {...props} kind="figure" rules={false}>
      <div ref={box} className="figure trial">
        <VoteKey />
        <ul className="trial-list">
          {texts.map(([id, { number, fields, trial, contested }]) => (
            <li key={id}>
              <span>
                <span className="text-number">{t('phases.number', { number })}</span> {fields.title}
                {contested && <em className="contested">{t('phases.contested')}</em>}
              </span>
              <VoteBar counts={trial ?? []} />
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  )
}

export function TrialShown(props: ShownProps) {
  const trying = useOne('trying')
  if (trying === undefined) return <WritingShown {...props} />
  if (trying.state === 'published') return <TrialSpread {...props} />
  const { answered, here, state } = trying
  return <Answered {...props} what="trial" answered={answered} here={here} isClosed={state === 'closed'} />
}
