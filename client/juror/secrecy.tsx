// Who can see what is entered here: one sentence above every input, with its sign.
import { EyeSlashIcon, PadlockLockedIcon, PersonGroupIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import './phases.css'

/** Open: with one's name at the table, or without it in the room. Until close: only oneself, then counts. Never: nobody. */
const signs = {
  table: PersonGroupIcon,
  room: PersonGroupIcon,
  statement: PersonGroupIcon,
  dots: EyeSlashIcon,
  scores: EyeSlashIcon,
  trial: EyeSlashIcon,
  ballot: PadlockLockedIcon,
} as const

export function Secrecy({ of }: { readonly of: keyof typeof signs }) {
  const { t } = useTranslation('juror')
  const Sign = signs[of]
  return (
    <p className="secrecy">
      <Sign aria-hidden fontSize="1.5em" />
      <span>{t(`phases.secrecy.${of}`)}</span>
    </p>
  )
}
