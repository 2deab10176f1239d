// While the facilitator holds the projector: the question, and nothing else.
import { useTranslation } from 'react-i18next'
import type { JuryEntity } from '#shared/protocol/entities.ts'
import { Mark } from '../ui/mark.tsx'
import { useLanguage } from '../ui/use-language.ts'

export function Held({ jury }: { readonly jury: JuryEntity }) {
  const { t } = useTranslation('projector')
  return (
    <main className="held">
      <Mark />
      <p className="overline">{t('question')}</p>
      <h1>{jury.question[useLanguage()]}</h1>
    </main>
  )
}
