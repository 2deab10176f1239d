// Says when the laptop does not answer. It takes nothing away: one can go on writing.
import { CloudSlashIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../connection/session-store.ts'
import { announce } from './announce.tsx'
import { useWishes } from './wishes.ts'

/** A line that is back within so long was never worth a word. */
const worthSaying = 1500

function useIsAway(): boolean {
  const away = useSession(({ line }) => line === 'away' || line === 'connecting')
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!away) return setLong(false)
    const timer = setTimeout(() => setLong(true), worthSaying)
    return () => clearTimeout(timer)
  }, [away])
  return away && isLong
}

export function LineBanner({ voting }: { readonly voting: boolean }) {
  const { t } = useTranslation('juror')
  const { waiting } = useWishes()
  const away = useIsAway()
  const words = t(voting ? 'line.awayVoting' : 'line.away')
  const wasAway = useRef(false)
  useEffect(() => {
    if (away) announce(words)
    else if (wasAway.current) announce(t('line.back'))
    wasAway.current = away
  }, [away, words, t])
  if (!away) return null
  return (
    <div className="line-banner">
      <CloudSlashIcon aria-hidden fontSize="1.75rem" />
      <p>
        {words}
        {waiting.length > 0 && <> {t('line.unsent', { count: waiting.length })}</>}
      </p>
    </div>
  )
}
