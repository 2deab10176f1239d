// What the record says, beside the checks: the draw, the chances, the dice, and the panel against the quotas.
import { Card, Heading, List, Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { histogram } from '#shared/selection/figures.ts'
import { largest, smallest } from '#shared/selection/order.ts'
import { presentPanel, quotasOf } from '#shared/selection/pick.ts'
import { countCategories } from '#shared/selection/pool.ts'
import type { Attachment, DrawRecord } from '#shared/selection/record.ts'
import { poolOfRows } from '#shared/selection/rows.ts'
import { percent } from '#shared/selection/words/words.ts'
import { ChancesPlot } from '../ui/chances-plot.tsx'
import { QuotaPicture } from '../ui/quota-picture.tsx'
import { useLanguage } from '../ui/use-language.ts'

export const groups = (hex: string): string => hex.match(/.{1,8}/g)?.join(' ') ?? hex

function FactList({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Facts({ record }: { readonly record: DrawRecord }) {
  const { t } = useTranslation('auditor')
  const language = useLanguage()
  const { manifest, chances, panels, attempts } = record
  const share = (tickets: number): string => percent(tickets / panels.length, language)
  const reasons = attempts.filter(({ reason }) => reason !== '').map(({ attempt, reason }) => `${attempt}: ${reason}`)
  return (
    <FactList
      facts={[
        [t('facts.jury'), manifest.jury.name || '–'],
        [t('facts.question'), manifest.jury.question || '–'],
        [t('facts.pool'), manifest.pool.size.toLocaleString(language)],
        [t('facts.panel'), manifest.panelSize],
        [t('facts.panels'), manifest.lottery.panels.toLocaleString(language)],
        [t('facts.smallest'), share(smallest(chances))],
        [t('facts.largest'), share(largest(chances))],
        [t('facts.objective'), t(`facts.${manifest.objective}`)],
        [t('facts.attempt'), manifest.attempt.number],
        ...(reasons.length > 0 ? [[t('facts.reasons'), reasons.join('; ')] as const] : []),
        [
          t('facts.changes'),
          manifest.changes.length === 0
            ? t('facts.none')
            : manifest.changes.map(({ at, what, reason }) => `${at.slice(0, 10)} ${what}: ${reason}`).join('; '),
        ],
        [t('facts.sealedAt'), manifest.sealedAt.slice(0, 16).replace('T', ' ')],
        [
          t('facts.commitment'),
          <span className="hex" key="commitment">
            {groups(record.commitment)}
          </span>,
        ],
        [
          t('facts.program'),
          `${manifest.program.name} ${manifest.program.version} · ${manifest.program.source.slice(0, 16)} · ${manifest.program.solver}`,
        ],
      ]}
    />
  )
}

function Dice({ record }: { readonly record: DrawRecord }) {
  const { t } = useTranslation('auditor')
  const { outcome } = record
  if (outcome === undefined) return null
  return (
    <section className="stack-tight">
      <Heading level={2} data-size="sm">
        {t('rolls.heading')}
      </Heading>
      <FactList
        facts={[
          ...outcome.rolls.map(
            ({ name, digits }) =>
              [
                name,
                <span className="hex" key={name}>
                  {digits.match(/.{1,4}/g)?.join(' ')}
                </span>,
              ] as const,
          ),
          [
            t('rolls.seed'),
            <span className="hex" key="seed">
              {groups(outcome.seed)}
            </span>,
          ],
          [
            t('rolls.ticket'),
            <strong className="number" key="ticket">
              {String(outcome.ticket).padStart(String(record.panels.length - 1).length, '0')}
            </strong>,
          ],
          [
            t('rolls.panel'),
            <span className="number" key="panel">
              {outcome.panel.join(' ')}
            </span>,
          ],
        ]}
      />
    </section>
  )
}

function Quotas({ record, attachment }: { readonly record: DrawRecord; readonly attachment: Attachment | undefined }) {
  const { t } = useTranslation('auditor')
  const quotas = quotasOf(record.manifest)
  const rows = attachment?.rows.map((entry) => ('row' in entry ? entry.row : { features: {} }))
  const people =
    rows === undefined || rows.length !== record.leaves.length ? undefined : poolOfRows(rows, quotas).people
  const pool = people === undefined ? undefined : countCategories(people, quotas)
  const panel =
    people === undefined || record.outcome === undefined
      ? undefined
      : countCategories(
          presentPanel(record).flatMap((index) => people[index] ?? []),
          quotas,
        )
  const features = quotas.map((feature, f) => ({
    name: feature.name,
    categories: feature.categories.map((category, c) => ({
      ...category,
      ...(pool === undefined ? {} : { pool: pool[f]?.[c] ?? 0 }),
      ...(panel === undefined ? {} : { panel: panel[f]?.[c] ?? 0 }),
    })),
  }))
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {t('quotas')}
      </Heading>
      {people === undefined && <Paragraph className="subtle">{t('quotasWithout')}</Paragraph>}
      <QuotaPicture features={features} size={record.manifest.panelSize} people={record.manifest.pool.size} />
    </section>
  )
}

function Replacements({ record }: { readonly record: DrawRecord }) {
  const { t } = useTranslation('auditor')
  if (record.replacements === undefined || record.replacements.length === 0) return null
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t('replacements')}
      </Heading>
      <List.Ordered>
        {record.replacements.map((entry) => (
          <List.Item key={entry.seed}>{t('replacement', entry)}</List.Item>
        ))}
      </List.Ordered>
    </section>
  )
}

export function Findings({
  record,
  attachment,
}: {
  readonly record: DrawRecord
  readonly attachment: Attachment | undefined
}) {
  const { t } = useTranslation('auditor')
  return (
    <>
      <section className="stack-tight">
        <Heading level={2} data-size="sm">
          {t('facts.heading')}
        </Heading>
        <Facts record={record} />
      </section>
      <Dice record={record} />
      <Replacements record={record} />
      <section className="stack-tight no-print">
        <Heading level={2} data-size="sm">
          {t('chances')}
        </Heading>
        <Card>
          <ChancesPlot bars={histogram(record.chances.map((tickets) => tickets / record.panels.length))} />
        </Card>
      </section>
      <Quotas record={record} attachment={attachment} />
    </>
  )
}
