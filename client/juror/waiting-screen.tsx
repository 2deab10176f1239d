// When there is nothing to do but wait, or one button to come back: said in a sentence, in the middle of the screen.
import { Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { comeBack } from '../connection/connection.ts'
import { JoinFrame } from './join-frame.tsx'

/** After so long, waiting needs an explanation. */
const long = 6000

export function Connecting() {
  const { t } = useTranslation('juror')
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), long)
    return () => clearTimeout(timer)
  }, [])
  return (
    <JoinFrame>
      <div className="stack" role="status">
        <Heading level={1} data-size="sm">
          {t('connecting')}
        </Heading>
        <Spinner aria-hidden data-size="lg" />
        {isLong && <Paragraph>{t('connectingLong')}</Paragraph>}
      </div>
    </JoinFrame>
  )
}

export function NoJury() {
  const { t } = useTranslation('juror')
  return (
    <JoinFrame>
      <div className="stack" role="status">
        <Heading level={1} data-size="md">
          {t('noJury')}
        </Heading>
        <Paragraph>{t('noJuryLead')}</Paragraph>
      </div>
    </JoinFrame>
  )
}

export function NewerPage() {
  const { t } = useTranslation('juror')
  return (
    <JoinFrame>
      <div className="stack">
        <Heading level={1} data-size="md">
          {t('newerPage')}
        </Heading>
        <Paragraph>{t('newerPageLead')}</Paragraph>
        <div>
          <Button onClick={comeBack}>{t('comeBack')}</Button>
        </div>
      </div>
    </JoinFrame>
  )
}
