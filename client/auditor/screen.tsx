// The auditor's page: hand in a record, watch it being checked, read and print what was found.
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { PrinterSmallIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { checkNames } from '#shared/selection/check.ts'
import type { Verification } from '#shared/selection/verify.ts'
import { describeSummary, summarise } from '#shared/selection/words/words.ts'
import { Page } from '../ui/page.tsx'
import { useLanguage } from '../ui/use-language.ts'
import { WorkProgress } from '../ui/work-progress.tsx'
import { CheckList } from './check-list.tsx'
import { Findings } from './findings.tsx'
import { OpenForm } from './open-form.tsx'
import { ProtocolHeading, Witnesses } from './protocol.tsx'
import { useVerifier } from './use-verifier.ts'
import './auditor.css'

const colours = { anchored: 'success', consistent: 'info', failed: 'danger' } as const
const titles = { anchored: 'anchored', consistent: 'consistent', failed: 'wrong' } as const

function Result({ verification, onAgain }: { readonly verification: Verification; readonly onAgain: () => void }) {
  const { t } = useTranslation('auditor')
  const language = useLanguage()
  const { checks, record, attachment } = verification
  const summary = summarise(checks)
  return (
    <article className="stack result">
      <ProtocolHeading />
      <Alert data-color={colours[summary]} role="status">
        <Heading level={1} data-size="md">
          {t(titles[summary])}
        </Heading>
        <Paragraph>{describeSummary(checks, language)}</Paragraph>
      </Alert>
      <div className="row no-print">
        <Button variant="secondary" onClick={() => window.print()}>
          <PrinterSmallIcon aria-hidden fontSize="1.5rem" />
          {t('print')}
        </Button>
        <Button variant="tertiary" onClick={onAgain}>
          {t('again')}
        </Button>
      </div>
      <section className="stack-tight">
        <Heading level={2} data-size="sm">
          {t('checks')}
        </Heading>
        <CheckList checks={checks} />
      </section>
      {record !== undefined && <Findings record={record} attachment={attachment} />}
      <Witnesses />
    </article>
  )
}

export function Auditor() {
  const { t } = useTranslation('auditor')
  const { state, verify, reset } = useVerifier()
  return (
    <Page {...(location.protocol === 'file:' ? {} : { home: '/' })}>
      {state.status === 'waiting' && <OpenForm onVerify={verify} />}
      {state.status === 'working' && (
        <div className="stack">
          <WorkProgress
            label={`${t('working')} ${t('working_n', { done: state.checks.length, all: checkNames.length })}`}
            done={state.checks.length / checkNames.length}
          />
          <CheckList checks={state.checks} />
        </div>
      )}
      {state.status === 'failed' && (
        <div className="stack">
          <Alert data-color="danger" role="alert">
            {t('failed')}
          </Alert>
          <div>
            <Button onClick={reset}>{t('again')}</Button>
          </div>
        </div>
      )}
      {state.status === 'done' && <Result verification={state.verification} onAgain={reset} />}
    </Page>
  )
}
