// Step five: the dice choose the ticket, the ticket chooses the panel.
import { Alert, Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { DrawView, SealedSummary } from '#shared/protocol/draws.ts'
import type { Outcome } from '#shared/selection/record.ts'
import { ShowLarge } from '../ui/show-large.tsx'
import { useLanguage } from '../ui/use-language.ts'
import { api } from './api.ts'
import { hexGroups } from './commitment.tsx'
import { useDraw } from './draw-store.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { RollsForm } from './rolls-form.tsx'

/** Numbers are written with as many digits as the largest on the list. */
export const ticketText = (ticket: number, panels: number): string =>
  String(ticket).padStart(String(panels - 1).length, '0')

function Ticket({ outcome, panels }: { readonly outcome: Outcome; readonly panels: number }) {
  const { t } = useTranslation('organiser')
  const language = useLanguage()
  return (
    <div className="ticket">
      <span>{t('rolls.ticket')}</span>
      <strong className="number">{ticketText(outcome.ticket, panels)}</strong>
      <span className="subtle">{t('rolls.of', { panels: panels.toLocaleString(language) })}</span>
    </div>
  )
}

function Drawn({
  sealed,
  outcome,
  onDone,
}: {
  readonly sealed: SealedSummary
  readonly outcome: Outcome
  readonly onDone: () => void
}) {
  const { t } = useTranslation('organiser')
  return (
    <div className="stack">
      <Alert data-color="success">
        <Heading level={3} data-size="xs">
          {t('rolls.drawn')}
        </Heading>
      </Alert>
      <Card className="stack">
        <div className="row space-between">
          <Ticket outcome={outcome} panels={sealed.panels} />
          <ShowLarge label={t('rolls.large')}>
            <Ticket outcome={outcome} panels={sealed.panels} />
            <p className="panel-indices number">{outcome.panel.join('  ')}</p>
          </ShowLarge>
        </div>
        <dl className="figure-list">
          {outcome.rolls.map(({ name, digits }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="number digits-read">{digits.match(/.{1,4}/g)?.join(' ')}</dd>
            </div>
          ))}
          <div>
            <dt>{t('rolls.seed')}</dt>
            <dd className="fingerprint">{hexGroups(outcome.seed).join(' ')}</dd>
          </div>
        </dl>
      </Card>
      <div>
        <Button onClick={onDone}>{t('rolls.next')}</Button>
      </div>
    </div>
  )
}

export function RollsStep({ draw, onDone }: { readonly draw: DrawView; readonly onDone: () => void }) {
  const { t } = useTranslation('organiser')
  const { act, busy, refusal } = useDraw()
  const { sealed } = draw
  return (
    <div className="stack">
      <Heading level={2} data-size="md">
        {t('rolls.heading')}
      </Heading>
      <Paragraph className="narrow">{t('rolls.lead')}</Paragraph>
      <RefusalNotice refusal={refusal} />
      {sealed === undefined && <Paragraph>{t('rolls.needsSeal')}</Paragraph>}
      {sealed !== undefined && sealed.outcome === undefined && (
        <RollsForm submit={t('rolls.draw')} busy={busy} onRolls={(rolls) => void act(api.pick(draw.id, rolls))} />
      )}
      {sealed?.outcome !== undefined && <Drawn sealed={sealed} outcome={sealed.outcome} onDone={onDone} />}
    </div>
  )
}
