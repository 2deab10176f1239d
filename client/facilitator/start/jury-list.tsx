// The juries on this laptop: which is open, which is a demo, which must not be opened and what to do then.
import { Alert, Button, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JuryListItem } from '#shared/protocol/juries.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { hashOfPath } from '../../ui/use-hash.ts'
import { WhatRemains } from './what-remains.tsx'

export interface JuryActions {
  readonly enter: (id: string, name: string) => void
  readonly leave: () => void
  readonly newCodes: (id: string) => void
}

type Question = { readonly what: 'close' | 'codes'; readonly jury: JuryListItem }

function Buttons({
  jury,
  ask,
  enter,
}: {
  jury: JuryListItem
  ask: (what: Question['what']) => void
  enter: () => void
}) {
  const { t } = useTranslation('facilitator')
  const named = <span className="visually-hidden"> {jury.name}</span>
  if (jury.broken) return null
  return (
    <div className="row">
      {jury.open ? (
        <>
          <Button asChild>
            <a href={hashOfPath()}>
              {t('start.toMeeting')}
              {named}
            </a>
          </Button>
          <Button variant="tertiary" onClick={() => ask('codes')}>
            {t('start.newCodes')}
            {named}
          </Button>
          <Button variant="tertiary" onClick={() => ask('close')}>
            {t('start.close')}
            {named}
          </Button>
        </>
      ) : (
        <Button variant="secondary" onClick={enter}>
          {t('start.open')}
          {named}
        </Button>
      )}
    </div>
  )
}

function About({ jury }: { readonly jury: JuryListItem }) {
  const { t } = useTranslation('facilitator')
  return (
    <div>
      <span className="row">
        <strong>{jury.name}</strong>
        {jury.demo && <Tag data-color="accent">{t('demo')}</Tag>}
        {jury.open && <Tag data-color="success">{t('start.openNow')}</Tag>}
        {jury.broken && <Tag data-color="danger">{t('start.broken')}</Tag>}
      </span>
      <Paragraph data-size="sm" className="subtle">
        <time dateTime={jury.createdAt}>{new Date(jury.createdAt).toLocaleString('sv').slice(0, 16)}</time>
        {' · '}
        {t('start.seats', { count: jury.seats })}
        {jury.fromDraw && ` · ${t('start.fromDraw')}`}
      </Paragraph>
      {jury.broken && <Alert data-color="danger">{t('start.brokenHelp')}</Alert>}
    </div>
  )
}

function confirmWords(what: Question['what']) {
  if (what === 'close') return ['start.closeTitle', 'start.closeText', 'start.close'] as const
  return ['start.newCodesTitle', 'start.newCodesText', 'start.newCodesConfirm'] as const
}

export function JuryList({
  juries,
  actions,
}: {
  readonly juries: readonly JuryListItem[]
  readonly actions: JuryActions
}) {
  const { t } = useTranslation('facilitator')
  const [question, setQuestion] = useState<Question>()
  if (juries.length === 0) return <Paragraph className="subtle">{t('start.none')}</Paragraph>
  const [title, text, confirm] = confirmWords(question?.what ?? 'close')
  const yes = (): void => {
    if (question?.what === 'close') actions.leave()
    if (question?.what === 'codes') actions.newCodes(question.jury.id)
    setQuestion(undefined)
  }
  return (
    <>
      <ul className="jury-list">
        {juries.map((jury) => (
          <li key={jury.id}>
            <About jury={jury} />
            <Buttons
              jury={jury}
              ask={(what) => setQuestion({ what, jury })}
              enter={() => actions.enter(jury.id, jury.name)}
            />
            {!jury.broken && <WhatRemains id={jury.id} name={jury.name} />}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={question !== undefined}
        title={t(title, { name: question?.jury.name ?? '' })}
        text={t(text)}
        confirm={t(confirm)}
        onConfirm={yes}
        onClose={() => setQuestion(undefined)}
      />
    </>
  )
}
