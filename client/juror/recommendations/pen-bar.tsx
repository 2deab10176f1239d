// Who has the pen of a text, and how it changes hands.
import { Button } from '@digdir/designsystemet-react'
import { PencilWritingIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { DraftEntity } from '#shared/protocol/phase-entities.ts'
import { penRests } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import { useServerNow } from '../../connection/use-clock.ts'
import { useNameOf } from '../names.ts'
import { isOf, useWishes } from '../wishes.ts'

interface PenProps {
  readonly id: string
  readonly draft: DraftEntity
}

const aboutPen = isOf('take-pen', 'ask-pen', 'lay-pen', 'give-pen')

function OwnPen({ id, draft, onLeave }: PenProps & { readonly onLeave: () => void }) {
  const { t } = useTranslation('juror')
  const nameOf = useNameOf()
  return (
    <>
      <ul className="pen-asking">
        {draft.asking.map((seat) => (
          <li key={seat} className="row">
            <span>{t('recommendations.pen.wants', { name: nameOf(seat) })}</span>
            <Button
              onClick={() => {
                onLeave()
                act({ type: 'give-pen', text: id, seat })
              }}
            >
              {t('recommendations.pen.give', { name: nameOf(seat) })}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        variant="secondary"
        onClick={() => {
          onLeave()
          act({ type: 'lay-pen', text: id })
        }}
      >
        {t('recommendations.pen.lay')}
      </Button>
    </>
  )
}

function OthersPen({ id, draft }: PenProps) {
  const { t } = useTranslation('juror')
  const me = useOne('me')?.seat
  const rests = useServerNow() - (draft.penAt ?? 0) >= penRests
  const asked = me !== undefined && draft.asking.includes(me)
  if (rests)
    return (
      <>
        <p className="subtle">{t('recommendations.pen.rests')}</p>
        <Button onClick={() => act({ type: 'take-pen', text: id })}>{t('recommendations.pen.take')}</Button>
      </>
    )
  if (asked) return <p>{t('recommendations.pen.asked')}</p>
  return (
    <Button variant="secondary" onClick={() => act({ type: 'ask-pen', text: id })}>
      {t('recommendations.pen.ask')}
    </Button>
  )
}

export function PenBar({ id, draft, onLeave }: PenProps & { readonly onLeave: () => void }) {
  const { t } = useTranslation('juror')
  const nameOf = useNameOf()
  const me = useOne('me')?.seat
  const waiting = useWishes()
    .waiting.filter(aboutPen)
    .some(({ action }) => action.text === id)
  const whose = draft.pen === null ? 'free' : draft.pen === me ? 'yours' : 'others'
  return (
    <section className="pen-bar" data-whose={whose} aria-label={t('recommendations.pen.label')}>
      <PencilWritingIcon aria-hidden fontSize="2rem" />
      <div className="pen-words" role="status">
        <p>
          <strong>{t(`recommendations.pen.${whose}`, { name: nameOf(draft.pen ?? 0) })}</strong>
        </p>
        <p>
          {whose === 'yours' && draft.kind === 'statement'
            ? t('recommendations.pen.inRoom')
            : t(`recommendations.pen.${whose}Lead`)}
        </p>
      </div>
      <div className="pen-buttons">
        {waiting && <p className="subtle">{t('recommendations.pen.waiting')}</p>}
        {!waiting && whose === 'free' && (
          <Button onClick={() => act({ type: 'take-pen', text: id })}>{t('recommendations.pen.take')}</Button>
        )}
        {!waiting && whose === 'yours' && <OwnPen id={id} draft={draft} onLeave={onLeave} />}
        {!waiting && whose === 'others' && <OthersPen id={id} draft={draft} />}
      </div>
    </section>
  )
}
