// The map of perspectives as it grows: those that have been shown to the room, from one to thirty, all on one screen.
import { useTranslation } from 'react-i18next'
import type { PerspectiveEntity } from '#shared/protocol/entities.ts'
import { useMany } from '../connection/session-store.ts'
import { useLanguage } from '../ui/use-language.ts'
import { Frame } from './frame.tsx'
import type { ShownProps } from './shown-props.ts'
import { useFit } from './use-fit.ts'

function Perspective({ one }: { readonly one: PerspectiveEntity }) {
  const { t } = useTranslation('projector')
  return (
    <li className="perspective">
      <span className="perspective-title">{one.title ?? t('erased')}</span>
      {one.cards > 0 && <span className="perspective-cards">{t('cards', { count: one.cards })}</span>}
    </li>
  )
}

export function MapShown(props: ShownProps) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const map = useMany('perspectives')
  const list = useFit(map.map(([id, { title }]) => `${id} ${title}`).join())
  return (
    <Frame {...props} kind="map" rules={map.length <= 12}>
      {map.length === 0 ? (
        <>
          <p className="prompt">{props.activity.prompt?.[language]}</p>
          <p className="map-empty">{t('mapEmpty')}</p>
        </>
      ) : (
        <>
          {props.run.step !== 'show' && <p className="figure-lead">{props.activity.prompt?.[language]}</p>}
          <ul ref={list} className="map" aria-label={t('map')}>
            {map.map(([id, one]) => (
              <Perspective key={id} one={one} />
            ))}
          </ul>
        </>
      )}
    </Frame>
  )
}
