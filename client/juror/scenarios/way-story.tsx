// One way forward in full: an ordinary day, what it costs, what is gained and lost, and what must be true.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../ui/use-language.ts'
import './scenarios.css'
import type { Way } from './ways.ts'

const facts = ['cost', 'gains', 'losses', 'assumptions'] as const

export function WayStory({ way }: { readonly way: Way }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  return (
    <div className="way-story">
      <p className="story">{way.story[language]}</p>
      <dl className="facts">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{t(`scenarios.walk.${fact}`)}</dt>
            <dd>{way[fact][language]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
