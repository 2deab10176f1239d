// The ground rules: always in view, never in the way.
import { useTranslation } from 'react-i18next'
import { useOne } from '../connection/session-store.ts'
import { useLanguage } from '../ui/use-language.ts'

export function Rules() {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const rules = useOne('jury')?.groundRules ?? []
  if (rules.length === 0) return null
  return (
    <div className="rules">
      <ul aria-label={t('rules')}>
        {rules.map((rule) => (
          <li key={rule.sv}>{rule[language]}</li>
        ))}
      </ul>
    </div>
  )
}
