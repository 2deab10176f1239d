// The four sorts of card, as big choices with a line of explanation each.
import { ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cardKinds } from '#shared/session/phases/mapping-state.ts'

interface KindChoiceProps {
  readonly kind: string
  readonly missing: boolean
  readonly onKind: (kind: string) => void
}

export function KindChoice({ kind, missing, onKind }: KindChoiceProps) {
  const { t } = useTranslation('juror')
  const name = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (missing) first.current?.focus()
  }, [missing])
  return (
    <fieldset className="choices">
      <legend>{t('kinds.legend')}</legend>
      <div className="choice-grid">
        {cardKinds.map((value, i) => (
          <label key={value} className="choice">
            <input
              ref={i === 0 ? first : undefined}
              type="radio"
              className="ds-input"
              name={name}
              value={value}
              checked={kind === value}
              aria-describedby={`${name}-${value}`}
              onChange={() => onKind(value)}
            />
            <span className="choice-words">
              <strong>{t(`kinds.${value}`)}</strong>
              <span id={`${name}-${value}`}>{t(`kinds.${value}Text`)}</span>
            </span>
          </label>
        ))}
      </div>
      <div role="alert">{missing && kind === '' && <ValidationMessage>{t('kinds.missing')}</ValidationMessage>}</div>
    </fieldset>
  )
}
