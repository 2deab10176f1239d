// Where what I wrote has gone: the recommendations that it is part of, or lies behind.
import { Heading } from '@digdir/designsystemet-react'
import { LinkIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { TraceEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../connection/session-store.ts'
import { useLanguage } from '../ui/use-language.ts'

function useTextNames(): (numbers: readonly number[]) => string {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  return (numbers) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      numbers.map((n) => t('recommendations.number', { n })),
    )
}

function Trace({ trace }: { readonly trace: TraceEntity }) {
  const { t } = useTranslation('juror')
  const namesOf = useTextNames()
  const { kind, words, within, behind } = trace
  return (
    <li className="trace">
      <LinkIcon aria-hidden fontSize="1.5em" />
      <div>
        <p>
          <strong>{t(`phases.trace.${kind}`)}</strong> ”{words ?? t('card.erased')}”
        </p>
        {within.length > 0 && <p>{t('phases.trace.within', { texts: namesOf(within) })}</p>}
        {behind.length > 0 && <p>{t('phases.trace.behind', { texts: namesOf(behind) })}</p>}
      </div>
    </li>
  )
}

/** All traces, with a heading; nothing before there is any. */
export function Traces() {
  const { t } = useTranslation('juror')
  const traces = useMany('traces')
  if (traces.length === 0) return null
  return (
    <section className="stack-tight">
      <Heading level={2} data-size="xs">
        {t('phases.trace.title')}
      </Heading>
      <ul className="traces">
        {traces.map(([id, trace]) => (
          <Trace key={id} trace={trace} />
        ))}
      </ul>
    </section>
  )
}

/** The same, folded: for a screen that is about something else. */
export function TraceNote() {
  const { t } = useTranslation('juror')
  const traces = useMany('traces')
  if (traces.length === 0) return null
  return (
    <details className="fold">
      <summary>{t('phases.trace.title')}</summary>
      <ul className="traces">
        {traces.map(([id, trace]) => (
          <Trace key={id} trace={trace} />
        ))}
      </ul>
    </details>
  )
}
