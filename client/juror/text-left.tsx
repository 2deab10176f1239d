// How much more can be written. It never stops anyone in a word; it says how much must go.
import { useTranslation } from 'react-i18next'

const nearTheEnd = 20

export function TextLeft({ id, text, most }: { readonly id: string; readonly text: string; readonly most: number }) {
  const { t } = useTranslation('juror')
  const left = most - text.trim().length
  const words = left < 0 ? t('card.over', { count: -left }) : t('card.left', { count: left })
  return (
    <>
      <p id={id} className="text-left number" data-over={left < 0}>
        {words}
      </p>
      <p className="visually-hidden" role="status">
        {left <= nearTheEnd && (left < 0 || left % 10 === 0) ? words : ''}
      </p>
    </>
  )
}
