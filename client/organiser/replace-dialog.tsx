// Replaces one panel member: the reason, then the list of those who could step in, then the dice.
import { Button, Dialog, Fieldset, Heading, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawView } from '#shared/protocol/draws.ts'
import { hashOf } from '#shared/selection/canonical.ts'
import type { ReplacementPlan } from '#shared/selection/pick.ts'
import { fill, words } from '#shared/selection/words/words.ts'
import { useLanguage } from '../ui/use-language.ts'
import { api, type Refusal } from './api.ts'
import { hexGroups } from './commitment.tsx'
import { useDraw } from './draw-store.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { RollsForm } from './rolls-form.tsx'

interface ReplaceDialogProps {
  readonly draw: DrawView
  readonly leaving: number | undefined
  readonly onClose: () => void
}

function Reason({
  draw,
  leaving,
  onPlan,
  onRefusal,
}: {
  readonly draw: DrawView
  readonly leaving: number
  readonly onPlan: (plan: ReplacementPlan) => void
  readonly onRefusal: (refusal: Refusal) => void
}) {
  const { t } = useTranslation('organiser')
  const [status, setStatus] = useState<'declined' | 'withdrew'>('declined')
  const [reason, setReason] = useState('')
  const ask = async (): Promise<void> => {
    const plan = await api.planReplacement(draw.id, { leaving, status, reason })
    if (plan.ok) onPlan(plan.value)
    else onRefusal(plan.error)
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{t('panel.status')}</Fieldset.Legend>
        {(['declined', 'withdrew'] as const).map((value) => (
          <Radio
            key={value}
            name="status"
            value={value}
            label={t(`panel.${value}`)}
            checked={status === value}
            onChange={() => setStatus(value)}
          />
        ))}
      </Fieldset>
      <Textfield
        label={t('panel.reason')}
        description={t('panel.reasonHelp')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div>
        <Button type="submit" disabled={reason.trim() === ''}>
          {t('panel.candidates')}
        </Button>
      </div>
    </form>
  )
}

function Candidates({ plan }: { readonly plan: ReplacementPlan }) {
  const { t } = useTranslation('organiser')
  const say = words[useLanguage()].replacement
  return (
    <div className="stack-tight">
      <Paragraph>
        {fill(plan.shortfall === 0 ? say.candidates : say.shortfall, {
          count: plan.candidates.length,
          missing: plan.shortfall,
        })}
      </Paragraph>
      <Paragraph className="number candidates">{plan.candidates.join(' · ')}</Paragraph>
      <Paragraph>{t('panel.fingerprint')}</Paragraph>
      <Paragraph className="number fingerprint">{hexGroups(hashOf(plan as never)).join(' ')}</Paragraph>
    </div>
  )
}

export function ReplaceDialog({ draw, leaving, onClose }: ReplaceDialogProps) {
  const { t } = useTranslation('organiser')
  const { t: shared } = useTranslation()
  const { act, busy } = useDraw()
  const dialog = useRef<HTMLDialogElement>(null)
  const [plan, setPlan] = useState<ReplacementPlan>()
  const [refusal, setRefusal] = useState<Refusal>()
  useEffect(() => {
    setPlan(undefined)
    setRefusal(undefined)
    if (leaving !== undefined && dialog.current?.open === false) dialog.current.showModal()
    if (leaving === undefined && dialog.current?.open) dialog.current.close()
  }, [leaving])
  return (
    <Dialog ref={dialog} closeButton={shared('close')} onClose={onClose} className="wide-dialog">
      {leaving !== undefined && (
        <div className="stack">
          <Heading level={2} data-size="xs">
            {t('panel.replaceTitle', { index: leaving })}
          </Heading>
          <RefusalNotice refusal={refusal} />
          {plan === undefined ? (
            <Reason draw={draw} leaving={leaving} onPlan={setPlan} onRefusal={setRefusal} />
          ) : (
            <>
              <Candidates plan={plan} />
              <RollsForm
                submit={t('panel.drawReplacement')}
                busy={busy}
                onRolls={(rolls) =>
                  void act(api.replace(draw.id, plan, rolls)).then((refused) =>
                    refused === undefined ? onClose() : setRefusal(refused),
                  )
                }
              />
            </>
          )}
        </div>
      )}
    </Dialog>
  )
}
