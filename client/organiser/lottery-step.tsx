// Step three: everyone's chance, whether it is fair, and who has none and why.
import { Alert, Button, Card, Details, Heading, List, Paragraph } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { DrawView, LotterySummary, NamedSide } from '#shared/protocol/draws.ts'
import { canonicalQuotas } from '#shared/selection/quotas.ts'
import { describeInfeasibility, fill, percent, words } from '#shared/selection/words/words.ts'
import { ChancesPlot } from '../ui/chances-plot.tsx'
import { useLanguage } from '../ui/use-language.ts'
import { WorkProgress } from '../ui/work-progress.tsx'
import { api } from './api.ts'
import { useDraw } from './draw-store.ts'
import { Unlock } from './pool-step.tsx'
import { RefusalNotice } from './refusal-notice.tsx'

type Stage = 'target' | 'panels' | 'cuts' | 'fallback' | 'rounding' | 'sealing'

/** Progress of work under way, with a way to stop it. */
export function Running({ draw }: { readonly draw: DrawView }) {
  const { t } = useTranslation('organiser')
  const { act } = useDraw()
  if (draw.running === undefined) return null
  const { stage, done } = draw.running
  return (
    <Card className="running">
      <WorkProgress label={`${t(`lottery.stages.${stage as Stage}`)} …`} done={done} />
      <Button variant="secondary" onClick={() => void act(api.cancel(draw.id))}>
        {t('lottery.cancel')}
      </Button>
    </Card>
  )
}

/** Why the last piece of work came to nothing, with the way out. */
export function FailureNotice({ draw }: { readonly draw: DrawView }) {
  const { t } = useTranslation('organiser')
  const language = useLanguage()
  const { failure, plan } = draw
  if (failure === undefined) return null
  if (failure.code === 'cancelled' || failure.code === 'broken') {
    return (
      <Alert data-color={failure.code === 'broken' ? 'danger' : 'info'} role="alert">
        {t(`errors.${failure.code}`)}
      </Alert>
    )
  }
  if (failure.code !== 'infeasible') {
    return (
      <Alert data-color="danger" role="alert">
        {words[language].sealing[failure.code]}
      </Alert>
    )
  }
  const lines = describeInfeasibility(failure.why, canonicalQuotas(plan?.quotas ?? []), language)
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={3} data-size="2xs">
        {t('lottery.failed')}
      </Heading>
      {lines.map((line) => (
        <Paragraph key={line} className={line.startsWith(' ') ? 'indented' : ''}>
          {line.trim()}
        </Paragraph>
      ))}
    </Alert>
  )
}

function Figures({ lottery }: { readonly lottery: LotterySummary }) {
  const { t } = useTranslation('organiser')
  const language = useLanguage()
  const { min, mean, max, levels } = lottery.figures
  const positive = lottery.without.length > 0 ? lottery.bars.find((bar) => bar.people > 0 && bar.to > 0) : undefined
  return (
    <>
      <dl className="big-figures">
        {(
          [
            [min, t('lottery.smallest')],
            [mean, t('lottery.mean')],
            [max, t('lottery.largest')],
          ] as const
        ).map(([figure, label]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="number">{percent(figure, language)}</dd>
          </div>
        ))}
      </dl>
      <Paragraph className="narrow">
        {levels === 1 && positive === undefined
          ? t('lottery.equal', { mean: percent(mean, language) })
          : t('lottery.sentence', { smallest: percent(min, language), mean: percent(mean, language) })}{' '}
        {lottery.certain > 0 && t('lottery.certain', { count: lottery.certain })}
      </Paragraph>
    </>
  )
}

function Without({ lottery, onQuotas }: { readonly lottery: LotterySummary; readonly onQuotas: () => void }) {
  const { t } = useTranslation('organiser')
  const say = words[useLanguage()].conflict
  const count = lottery.without.reduce((sum, { ids }) => sum + ids.length, 0)
  const side = ({ side: which, ...quota }: NamedSide): string => fill(say[which], quota)
  if (count === 0) return <Paragraph>{t('lottery.everyone')}</Paragraph>
  return (
    <Alert data-color="warning">
      <Heading level={3} data-size="2xs">
        {t('lottery.zero', { count })}
      </Heading>
      <Paragraph>{t('lottery.zeroText')}</Paragraph>
      {lottery.without.map(({ ids, because, households }) => (
        <div key={ids.join()}>
          <Paragraph>
            <strong>{ids.join(', ')}</strong>. {t('lottery.zeroBecause')}
          </Paragraph>
          <List.Unordered>
            {because.map((quota) => (
              <List.Item key={side(quota)}>{side(quota)}</List.Item>
            ))}
            {households && <List.Item>{say.households}</List.Item>}
          </List.Unordered>
        </div>
      ))}
      <Button variant="secondary" onClick={onQuotas}>
        {t('lottery.apply')}
      </Button>
    </Alert>
  )
}

function Expert({ lottery }: { readonly lottery: LotterySummary }) {
  const { t } = useTranslation('organiser')
  const language = useLanguage()
  const { figures, method, panels, seconds, prices } = lottery
  const decimals = (value: number, digits: number): string =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const rows: readonly (readonly [string, string | number])[] = [
    [t('lottery.gini'), decimals(figures.gini, 4)],
    [t('lottery.types'), figures.types],
    [t('lottery.levels'), figures.levels],
    [t('lottery.panels'), panels],
    [t('lottery.method'), t(`lottery.methods.${method}`)],
    [t('lottery.seconds'), decimals(seconds, 2)],
  ]
  return (
    <Details>
      <Details.Summary>{t('lottery.expert')}</Details.Summary>
      <Details.Content>
        <div className="stack">
          <dl className="figure-list">
            {rows.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="number">{value}</dd>
              </div>
            ))}
          </dl>
          <section className="stack-tight">
            <Heading level={3} data-size="2xs">
              {t('lottery.prices')}
            </Heading>
            <Paragraph className="subtle">
              {prices.length === 0 ? t('lottery.none') : t('lottery.pricesHelp')}
            </Paragraph>
            <dl className="figure-list">
              {prices.map(({ feature, category, side, gain }) => (
                <div key={feature + category + side}>
                  <dt>{t('lottery.price', { side: t(`lottery.${side}`), category, feature })}</dt>
                  <dd className="number">+{percent(gain, language)}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </Details.Content>
    </Details>
  )
}

interface LotteryStepProps {
  readonly draw: DrawView
  readonly onQuotas: () => void
  readonly onDone: () => void
}

export function LotteryStep({ draw, onQuotas, onDone }: LotteryStepProps) {
  const { t } = useTranslation('organiser')
  const { act, busy, refusal } = useDraw()
  const { lottery, running } = draw
  return (
    <div className="stack">
      <Heading level={2} data-size="md">
        {t('lottery.heading')}
      </Heading>
      <Paragraph className="narrow">{t('lottery.lead')}</Paragraph>
      <RefusalNotice refusal={refusal} />
      {draw.pool === 'locked' && <Unlock draw={draw} />}
      {draw.pool === 'open' && running === undefined && lottery === undefined && (
        <div>
          <Button disabled={busy} onClick={() => void act(api.startLottery(draw.id))}>
            {t('lottery.start')}
          </Button>
        </div>
      )}
      <Running draw={draw} />
      <FailureNotice draw={draw} />
      {draw.failure?.code === 'infeasible' && (
        <div>
          <Button variant="secondary" onClick={onQuotas}>
            {t('lottery.apply')}
          </Button>
        </div>
      )}
      {lottery !== undefined && running === undefined && (
        <>
          <Heading level={3} data-size="sm">
            {t('lottery.fair')}
          </Heading>
          <Figures lottery={lottery} />
          <Card>
            <ChancesPlot bars={lottery.bars} />
          </Card>
          <Without lottery={lottery} onQuotas={onQuotas} />
          <Expert lottery={lottery} />
          <div>
            <Button onClick={onDone}>{t('lottery.next')}</Button>
          </div>
        </>
      )}
    </div>
  )
}
