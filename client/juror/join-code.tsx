// The first screen: the code on the slip, typed or scanned.
import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../connection/session-store.ts'
import { CodeForm } from './code-form.tsx'
import { useCodeFromAddress } from './code-in-address.ts'
import { JoinFrame } from './join-frame.tsx'
import { useClaim } from './use-claim.ts'

function WaitForApproval({ onOther }: { readonly onOther: () => void }) {
  const { t } = useTranslation('juror')
  return (
    <div className="stack" role="status">
      <Heading level={1} data-size="md">
        {t('join.wait')}
      </Heading>
      <Paragraph>{t('join.waitLead')}</Paragraph>
      <Spinner aria-hidden data-size="lg" />
      <div>
        <Button variant="secondary" onClick={onOther}>
          {t('join.other')}
        </Button>
      </div>
    </div>
  )
}

export function JoinCode({ lost }: { readonly lost: boolean }) {
  const { t } = useTranslation('juror')
  const { busy, trouble, waits, tryCode, stopWaiting } = useClaim()
  const [fromAddress, letGo] = useCodeFromAddress()
  const [scanned, setScanned] = useState('')
  const open = useSession(({ line }) => line === 'open')
  const latest = useRef(tryCode)
  latest.current = tryCode
  useEffect(() => {
    if (fromAddress === '' || !open) return
    letGo()
    setScanned(fromAddress)
    void latest.current(fromAddress)
  }, [fromAddress, open, letGo])
  return (
    <JoinFrame>
      {waits ? (
        <WaitForApproval onOther={stopWaiting} />
      ) : (
        <div className="stack">
          {lost && (
            <Alert data-color="info" role="status">
              {t('join.lost')}
            </Alert>
          )}
          <Heading level={1} data-size="lg">
            {t('join.title')}
          </Heading>
          <Paragraph className="task-lead">{t('join.lead')}</Paragraph>
          <CodeForm key={scanned} start={scanned} busy={busy} trouble={trouble} onCode={(code) => void tryCode(code)} />
        </div>
      )}
    </JoinFrame>
  )
}
