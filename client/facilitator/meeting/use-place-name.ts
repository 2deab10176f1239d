// What a place is called on the facilitator's buttons: the step where the activity stays, else the activity.
import { useTranslation } from 'react-i18next'
import type { PlanEntity } from '#shared/protocol/entities.ts'
import type { Place } from '#shared/session/jury.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { named } from './places.ts'

export function usePlaceName(plan: PlanEntity | undefined): (place: Place, from?: Place | null) => string {
  const { t } = useTranslation('facilitator')
  const language = useLanguage()
  return (place, from) => {
    const found = plan === undefined ? undefined : named(plan.activities, place)
    if (found === undefined) return ''
    const step = found.step === null ? '' : t(`steps.${found.step}`)
    if (from?.activity === place.activity && step !== '') return step
    const title = `${found.code === null ? '' : `${found.code} `}${found.title[language]}`
    return step === '' || place.step === 0 ? title : `${title}: ${step}`
  }
}
