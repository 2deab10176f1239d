// Step six: the people drawn, how they meet the quotas, and whoever replaces one of them.
import { Button, Heading, Link, List, Paragraph, Table, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawView, SealedSummary } from '#shared/protocol/draws.ts'
import { QuotaPicture } from '../ui/quota-picture.tsx'
import { api } from './api.ts'
import { useDraw } from './draw-store.ts'
import { Unlock } from './pool-step.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import { ReplaceDialog } from './replace-dialog.tsx'

function Members({
  sealed,
  onReplace,
}: {
  readonly sealed: SealedSummary
  readonly onReplace: (index: number) => void
}) {
  const { t } = useTranslation('organiser')
  const hasIds = sealed.members?.some((member) => member.id !== undefined) ?? false
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className="scroll-sideways" aria-label={t('panel.people')} tabIndex={0}>
      <Table zebra>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('panel.number')}</Table.HeaderCell>
            {hasIds && <Table.HeaderCell>{t('panel.id')}</Table.HeaderCell>}
            {sealed.quotas.map(({ feature }) => (
              <Table.HeaderCell key={feature}>{feature}</Table.HeaderCell>
            ))}
            <Table.HeaderCell>
              <span className="visually-hidden">{t('panel.replace')}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {sealed.members?.map(({ index, id, features, joined }) => (
            <Table.Row key={index}>
              <Table.HeaderCell scope="row" className="number panel-number">
                {index} {joined && <Tag data-color="accent">{t('panel.joined')}</Tag>}
              </Table.HeaderCell>
              {hasIds && <Table.Cell>{id}</Table.Cell>}
              {features.map((value, f) => (
                <Table.Cell key={sealed.quotas[f]?.feature}>{value}</Table.Cell>
              ))}
              <Table.Cell>
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('panel.replaceLabel', { index })}
                  onClick={() => onReplace(index)}
                >
                  {t('panel.replace')}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  )
}

function Downloads({ draw }: { readonly draw: DrawView }) {
  const { t } = useTranslation('organiser')
  const files = [
    ['panel.csv', t('panel.panelFile')],
    ['remaining.csv', t('panel.remainingFile')],
    ['record.draw.json', t('panel.record')],
  ] as const
  return (
    <div className="row">
      {files.map(([name, label], i) => (
        <Button key={name} variant={i === 0 ? 'primary' : 'secondary'} asChild>
          <Link href={api.fileUrl(draw.id, name)} download>
            {label}
          </Link>
        </Button>
      ))}
      <Button variant="tertiary" asChild>
        <Link
          href={`/auditor?record=${encodeURIComponent(api.fileUrl(draw.id, 'record.draw.json'))}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('panel.verify')}
        </Link>
      </Button>
    </div>
  )
}

/** The record's quotas with pool and panel counted beside them. */
function features(sealed: SealedSummary) {
  return sealed.quotas.map(({ feature, categories }, f) => ({
    name: feature,
    categories: categories.map(({ category, min, max }, c) => ({
      name: category,
      min,
      max,
      pool: sealed.poolCounts?.[f]?.[c] ?? 0,
      panel: sealed.counts?.[f]?.[c] ?? 0,
    })),
  }))
}

export function PanelStep({ draw }: { readonly draw: DrawView }) {
  const { t } = useTranslation('organiser')
  const [leaving, setLeaving] = useState<number>()
  const { sealed, summary, plan } = draw
  const refusal = useDraw((store) => store.refusal)
  if (sealed?.outcome === undefined) return <Paragraph>{t('panel.needsRolls')}</Paragraph>
  return (
    <div className="stack">
      <Heading level={2} data-size="md">
        {t('panel.heading')}
      </Heading>
      <Paragraph className="narrow">{t('panel.lead')}</Paragraph>
      {sealed.members === undefined ? (
        <>
          <Paragraph>{t('panel.locked')}</Paragraph>
          <RefusalNotice refusal={refusal} />
          <Unlock draw={draw} />
        </>
      ) : (
        <>
          <Downloads draw={draw} />
          <Members sealed={sealed} onReplace={setLeaving} />
          <section className="stack">
            <Heading level={3} data-size="xs">
              {t('panel.picture')}
            </Heading>
            <QuotaPicture
              features={features(sealed)}
              size={plan?.size ?? sealed.members.length}
              people={summary?.people ?? 0}
            />
          </section>
          <ReplaceDialog draw={draw} leaving={leaving} onClose={() => setLeaving(undefined)} />
        </>
      )}
      {sealed.replacements.length > 0 && (
        <section className="stack-tight">
          <Heading level={3} data-size="xs">
            {t('panel.history')}
          </Heading>
          <List.Ordered>
            {sealed.replacements.map((entry) => (
              <List.Item key={entry.seed}>{t('panel.historyRow', entry)}</List.Item>
            ))}
          </List.Ordered>
        </section>
      )}
    </div>
  )
}
