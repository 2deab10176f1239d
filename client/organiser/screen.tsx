// The organiser's page: the list of draws, or one draw with its six steps.
import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawView } from '#shared/protocol/draws.ts'
import { Page } from '../ui/page.tsx'
import { correctTo, goTo, hashOfPath, useHashPath } from '../ui/use-hash.ts'
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

/** Where the keyboard and a screen reader go on when a step opens. */
function focusHeading(place: HTMLElement | null): void {
  const heading = place?.querySelector('h2')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}

function OneDraw({ id, step }: { readonly id: string; readonly step: string | undefined }) {
  const { t } = useTranslation('organiser')
  const { draw, refusal, open, leave, clearRefusal } = useDraw()
  useEffect(() => {
    void open(id)
    return leave
  }, [id, open, leave])
  const place = useRef<HTMLDivElement>(null)
  const loaded = draw?.id === id ? draw : undefined
  // an address without a step gets one, so that the page stays on it when the step is done
  const missing = loaded === undefined || isStep(step) ? undefined : currentStep(loaded)
  useEffect(() => {
    if (missing !== undefined) correctTo(id, missing)
  }, [id, missing])
  const ready = loaded !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step that is opened begins at its top, without the last step's refusal
  useEffect(() => {
    clearRefusal()
    window.scrollTo(0, 0)
    if (ready) focusHeading(place.current)
  }, [step, ready])
  if (loaded === undefined || !isStep(step)) return <RefusalNotice refusal={refusal} />
  return (
    <div className="one-draw">
      <aside>
        <Heading level={1} data-size="xs">
          {loaded.name}
        </Heading>
        {loaded.example && <Tag data-color="accent">{t('list.exampleTag')}</Tag>}
        {loaded.question !== '' && <Paragraph className="subtle question">{loaded.question}</Paragraph>}
        <Steps draw={loaded} shown={step} href={(name) => hashOfPath(id, name)} />
      </aside>
      <div className="step" ref={place}>
        <Step name={step} draw={loaded} go={(name) => goTo(id, name)} />
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
        <>
          <Button variant="tertiary" asChild>
            <a href="/facilitator">{t('meeting')}</a>
          </Button>
          <Button variant="tertiary" asChild>
            <a href="/auditor">{t('auditor')}</a>
          </Button>
        </>
      }
    >
      {id === undefined ? <DrawList /> : <OneDraw id={id} step={step} />}
    </Page>
  )
}
