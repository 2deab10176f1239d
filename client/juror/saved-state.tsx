// Whether a thing is saved: an icon and a word, on the thing itself.
import { CheckmarkIcon, CloudUpIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'

export type Saved = 'saved' | 'waiting' | 'refused'

const icons = { saved: CheckmarkIcon, waiting: CloudUpIcon, refused: ExclamationmarkTriangleIcon } as const

export function SavedState({ state }: { readonly state: Saved }) {
  const { t } = useTranslation('juror')
  const Icon = icons[state]
  return (
    <span className="saved-state" data-state={state}>
      <Icon aria-hidden fontSize="1.4em" />
      {t(`saved.${state}`)}
    </span>
  )
}
