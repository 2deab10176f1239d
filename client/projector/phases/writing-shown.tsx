// 4C: the texts under way by their headings, and which table writes each.
import { useTranslation } from 'react-i18next'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { Talk } from '../talk.tsx'
import { useFit } from '../use-fit.ts'
import { tableNumber, useTexts } from './texts-now.ts'

export function WritingShown(props: ShownProps) {
  const { t } = useTranslation('projector')
  const texts = useTexts()
  const list = useFit(JSON.stringify(texts))
  if (texts.length === 0) return <Talk {...props} />
  return (
    <Frame {...props} kind="map" rules={texts.length <= 6}>
      <ul ref={list} className="map" aria-label={t('phases.texts')}>
        {texts.map(([id, { number, fields, table }]) => (
          <li key={id} className="perspective">
            <span className="perspective-title">
              <span className="text-number">{t('phases.number', { number })}</span>{' '}
              {fields.title ?? t('phases.untitled')}
            </span>
            <span className="perspective-cards">{t('table', { table: tableNumber(table) })}</span>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
