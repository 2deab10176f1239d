// Step four: the draw is fixed under a commitment, and told to the witnesses before any die is thrown.
import { Alert, Button, Card, Heading, Link, List, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawView, SealedSummary } from '#shared/protocol/draws.ts'
import { percentPoints } from '#shared/selection/words/words.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { ShowLarge } from '../ui/show-large.tsx'
import { useLanguage } from '../ui/use-language.ts'
import { api } from './api.ts'
import { Commitment, LargeCommitment } from './commitment.tsx'
import { useDraw } from './draw-store.ts'
import { FailureNotice, Running } from './lottery-step.tsx'
import { Unlock } from './pool-step.tsx'
import { RefusalNotice } from './refusal-notice.tsx'

const localTime = (iso: string, language: string): string =>
  new Date(iso).toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** Asks once more; another attempt needs its reason. */
function SealButton({ draw, again }: { readonly draw: DrawView; readonly again: boolean }) {
  const { t } = useTranslation('organiser')
  const { act, busy } = useDraw()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const seal = (): void => {
    setAsking(false)
    void act(api.seal(draw.id, reason))
  }
  return (
    <>
      <Button disabled={busy} variant={again ? 'tertiary' : 'primary'} onClick={() => setAsking(true)}>
        {t(again ? 'seal.again' : 'seal.start')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('seal.confirmTitle')}
        text={t('seal.confirmText', { attempt: draw.attempts + 1 })}
        confirm={t('seal.confirm')}
        ready={!again || reason.trim() !== ''}
        onConfirm={seal}
        onClose={() => setAsking(false)}
      >
        {again && (
          <Textfield label={t('seal.reason')} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </ConfirmDialog>
    </>
  )
}

function Sealed({
  draw,
  sealed,
  onDone,
}: {
  readonly draw: DrawView
  readonly sealed: SealedSummary
  readonly onDone: () => void
}) {
  const { t } = useTranslation('organiser')
  const language = useLanguage()
  return (
    <div className="stack">
      <Alert data-color="success">
        <Heading level={3} data-size="xs">
          {t('seal.done')}
        </Heading>
        <Paragraph>
          {t('seal.attempt', { attempt: sealed.attempt, time: localTime(sealed.sealedAt, language) })}
        </Paragraph>
      </Alert>
      <Card>
        <div className="stack">
          <div className="row space-between">
            <Heading level={3} data-size="sm">
              {t('seal.commitment')}
            </Heading>
            <ShowLarge label={t('seal.large')}>
              <LargeCommitment commitment={sealed.commitment} />
            </ShowLarge>
          </div>
          <Commitment commitment={sealed.commitment} />
        </div>
      </Card>
      <section className="stack-tight">
        <Heading level={3} data-size="xs">
          {t('seal.whatNow')}
        </Heading>
        <List.Ordered>
          {(['do1', 'do2', 'do3', 'do4'] as const).map((key) => (
            <List.Item key={key}>{t(`seal.${key}`)}</List.Item>
          ))}
        </List.Ordered>
      </section>
      <Paragraph className="subtle">
        {t('seal.figures', {
          panels: sealed.panels.toLocaleString(language),
          deviation: percentPoints(sealed.largestDeviation, language),
        })}
      </Paragraph>
      <div className="row">
        <Button onClick={onDone}>{t('seal.next')}</Button>
        <Button variant="secondary" asChild>
          <Link href={api.fileUrl(draw.id, 'record.draw.json')} download>
            {t('seal.download')}
          </Link>
        </Button>
        {draw.pool === 'open' && (
          <Button variant="tertiary" asChild>
            <Link href={api.fileUrl(draw.id, 'record.features.json')} download>
              {t('seal.downloadAttachment')}
            </Link>
          </Button>
        )}
      </div>
      <Paragraph className="subtle narrow">{t('seal.attachmentHelp')}</Paragraph>
      {draw.pool === 'open' && draw.lottery !== undefined && (
        <div>
          <SealButton draw={draw} again />
        </div>
      )}
    </div>
  )
}

export function SealStep({ draw, onDone }: { readonly draw: DrawView; readonly onDone: () => void }) {
  const { t } = useTranslation('organiser')
  const refusal = useDraw((store) => store.refusal)
  return (
    <div className="stack">
      <Heading level={2} data-size="md">
        {t('seal.heading')}
      </Heading>
      <Paragraph className="narrow">{t('seal.lead')}</Paragraph>
      <RefusalNotice refusal={refusal} />
      {draw.pool === 'locked' && <Unlock draw={draw} />}
      <Running draw={draw} />
      <FailureNotice draw={draw} />
      {draw.sealed !== undefined && draw.running === undefined && (
        <Sealed draw={draw} sealed={draw.sealed} onDone={onDone} />
      )}
      {draw.sealed === undefined && draw.running === undefined && draw.pool === 'open' && (
        <div>
          {draw.lottery === undefined ? (
            <Paragraph>{t('seal.needsLottery')}</Paragraph>
          ) : (
            <SealButton draw={draw} again={false} />
          )}
        </div>
      )}
    </div>
  )
}
