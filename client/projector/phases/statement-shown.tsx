// 4E, last: reservations when the facilitator shows them, with how many stand behind each, then the jury's own statement.
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { useSpotlight } from '../../connection/spotlight.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { Talk } from '../talk.tsx'
import { useFit } from '../use-fit.ts'
import { useSize } from './use-size.ts'

function Reservations(props: ShownProps) {
  const { t } = useTranslation('projector')
  const numbers = new Map(useMany('texts').map(([id, { number }]) => [id, number]))
  const reservations = useMany('reservations')
  const lit = useSpotlight('reserve')
  const list = useFit(JSON.stringify([reservations, lit]))
  if (reservations.length === 0) return <Talk {...props} />
  return (
    <Frame {...props} kind="map">
      <ul ref={list} className="map" aria-label={t('phases.reservations')}>
        {reservations.map(([id, { text, words, signers }]) => (
          <li key={id} className="perspective">
            <span className="perspective-title">
              <span className="text-number">{t('phases.number', { number: numbers.get(text) ?? 0 })}</span>{' '}
              {lit.includes(id) ? (words ?? t('erased')) : t('phases.unreadReservation')}
            </span>
            <span className="perspective-cards">{t('phases.signers', { count: signers })}</span>
          </li>
        ))}
      </ul>
    </Frame>
  )
}

export function Statement({ words, ...props }: ShownProps & { readonly words: string }) {
  const box = useSize(words, 2.2)
  return (
    <Frame {...props} kind="figure">
      <div ref={box} className="figure statement">
        <p>{words}</p>
      </div>
    </Frame>
  )
}

export function StatementShown(props: ShownProps) {
  const words = useMany('texts').find(([, { kind }]) => kind === 'statement')?.[1].fields.we ?? ''
  if (props.run.step !== 'statement') return <Reservations {...props} />
  return words === '' ? <Talk {...props} /> : <Statement {...props} words={words} />
}
