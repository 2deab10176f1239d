// The organiser's page: the list of draws, or one draw with its six steps.
import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawView } from '#shared/protocol/draws.ts'
import { Page } from '../ui/page.tsx'
import { goTo, hashOfPath, useHashPath } from '../ui/use-hash.ts'
import { DrawList } from './draw-list.tsx'
import { useDraw } from './draw-store.ts'
import { LotteryStep } from './lottery-step.tsx'
import { PanelStep } from './panel-step.tsx'
import { PoolStep } from './pool-step.tsx'
import { QuotasStep } from './quotas-step.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import { RollsStep } from './rolls-step.tsx'
import { SealStep } from './seal-step.tsx'
import { currentStep, isStep, type StepName, Steps } from './steps.tsx'
import './organiser.css'

function Step({
  name,
  draw,
  go,
}: {
  readonly name: StepName
  readonly draw: DrawView
  readonly go: (step: StepName) => void
}) {
  switch (name) {
    case 'quotas':
      return (
        <QuotasStep
          key={`${draw.id} ${draw.plan?.quotasText}`}
          draw={draw}
          onDone={() => go(draw.pool === 'none' ? 'pool' : 'lottery')}
        />
      )
    case 'pool':
      return <PoolStep draw={draw} onDone={() => go('lottery')} />
    case 'lottery':
      return <LotteryStep draw={draw} onQuotas={() => go('quotas')} onDone={() => go('seal')} />
    case 'seal':
      return <SealStep draw={draw} onDone={() => go('rolls')} />
    case 'rolls':
      return <RollsStep draw={draw} onDone={() => go('panel')} />
    case 'panel':
      return <PanelStep draw={draw} />
  }
}

function OneDraw({ id, step }: { readonly id: string; readonly step: string | undefined }) {
  const { t } = useTranslation('organiser')
  const { draw, refusal, load, clearRefusal } = useDraw()
  useEffect(() => {
    clearRefusal()
    void load(id)
  }, [id, load, clearRefusal])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step that is opened begins at its top, without the last step's refusal
  useEffect(() => {
    clearRefusal()
    window.scrollTo(0, 0)
  }, [step])
  if (draw === undefined || draw.id !== id) return <RefusalNotice refusal={refusal} />
  const shown = isStep(step) ? step : currentStep(draw)
  return (
    <div className="one-draw">
      <aside>
        <Heading level={1} data-size="xs">
          {draw.name}
        </Heading>
        {draw.example && <Tag data-color="accent">{t('list.exampleTag')}</Tag>}
        {draw.question !== '' && <Paragraph className="subtle question">{draw.question}</Paragraph>}
        <Steps draw={draw} shown={shown} href={(name) => hashOfPath(id, name)} />
      </aside>
      <div className="step">
        <Step name={shown} draw={draw} go={(name) => goTo(id, name)} />
      </div>
    </div>
  )
}

export function Organiser() {
  const { t } = useTranslation('organiser')
  const [id, step] = useHashPath()
  return (
    <Page
      home="/#/"
      tools={
        <Button variant="tertiary" asChild>
          <a href="/auditor">{t('auditor')}</a>
        </Button>
      }
    >
      {id === undefined ? <DrawList /> : <OneDraw id={id} step={step} />}
    </Page>
  )
}
