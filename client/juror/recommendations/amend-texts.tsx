// 4D, second half: what was said in the trial, objections to contested texts, and changing them once.
import { Button, Heading } from '@digdir/designsystemet-react'
import { ArrowLeftIcon, PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { lowIn } from '#shared/session/phases/recommendations-state.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { TextChanges } from '../../ui/figures/text-changes.tsx'
import { TaskHead } from '../task-head.tsx'
import { FullText } from './full-text.tsx'
import { BegunObjection, Objections, useUnsent } from './objections.tsx'
import { TextEditor } from './text-editor.tsx'
import { type Text, useTexts } from './texts-now.ts'
import { mostVotes, VotesTable } from './votes-table.tsx'

/** All trials have one scale, on whichever page they stand. */
const useMostTried = (): number => mostVotes(useTexts().map(({ trial }) => trial))

function TextRow({ text, onOpen }: { readonly text: Text; readonly onOpen: () => void }) {
  const { t } = useTranslation('juror')
  const most = useMostTried()
  const { full, name, trial } = text
  const unsent = useUnsent(text.id)
  return (
    <li className="need-result">
      <h3 className="thing-words">{full}</h3>
      {trial !== null && (
        <VotesTable caption={t('recommendations.amend.spread', { text: name })} counts={trial} most={most} />
      )}
      {trial !== null && text.contested && (
        <p>
          <strong>{t('recommendations.amend.low', { count: lowIn(trial) })}</strong>
        </p>
      )}
      {unsent !== '' && (
        <p className="with-sign">
          <PencilIcon aria-hidden fontSize="1.4em" />
          <strong>{t('recommendations.amend.unsent')}</strong>
        </p>
      )}
      <div>
        <Button
          variant={text.contested ? 'primary' : 'tertiary'}
          aria-label={t('recommendations.amend.openName', { text: full })}
          onClick={onOpen}
        >
          {t('recommendations.amend.open')}
        </Button>
      </div>
    </li>
  )
}

function OneText({ text, onBack }: { readonly text: Text; readonly onBack: () => void }) {
  const { t } = useTranslation('juror')
  const draft = useMany('drafts').find(([id]) => id === text.id)?.[1]
  const most = useMostTried()
  const open = text.contested && text.frozen === null
  // the table that has the text reads it in its editor
  const writes = open && draft !== undefined
  return (
    <section className="stack" aria-labelledby="the-text">
      <div>
        <Button variant="tertiary" onClick={onBack}>
          <ArrowLeftIcon aria-hidden fontSize="1.4em" />
          {t('recommendations.amend.all')}
        </Button>
      </div>
      <h2 id="the-text" className="one-title">
        {text.full}
      </h2>
      {!writes && <FullText fields={text.fields} />}
      {text.before !== null && (
        <section className="changed-text stack-tight">
          <h3 className="form-part">{t('recommendations.amend.changes')}</h3>
          <p className="row" aria-hidden>
            <del>{t('recommendations.amend.removed')}</del>
            <ins>{t('recommendations.amend.added')}</ins>
          </p>
          <TextChanges before={text.before} after={text.fields} />
        </section>
      )}
      {text.trial !== null && (
        <VotesTable caption={t('recommendations.amend.spread', { text: text.name })} counts={text.trial} most={most} />
      )}
      {text.contested && <Objections text={text.id} open={open} />}
      {writes && (
        <div className="stack">
          <h3 className="form-part">{t('recommendations.amend.yours')}</h3>
          <TextEditor id={text.id} draft={draft} />
        </div>
      )}
    </section>
  )
}

function TextList({ title, texts, onOpen }: { title: string; texts: readonly Text[]; onOpen: (id: string) => void }) {
  if (texts.length === 0) return null
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {title}
      </Heading>
      <ul className="plain-list">
        {texts.map((text) => (
          <TextRow key={text.id} text={text} onOpen={() => onOpen(text.id)} />
        ))}
      </ul>
    </section>
  )
}

function NotShown({ run, words }: { readonly run: RunEntity; readonly words: 'closed' | 'stillOpen' }) {
  const { t } = useTranslation('juror')
  return (
    <TaskHead
      key={words}
      run={run}
      title={t(`recommendations.trial.${words}`)}
      lead={t(`recommendations.trial.${words}Lead`)}
    />
  )
}

export function AmendTexts({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const texts = useTexts()
  const state = useOne('trying')?.state
  const [chosen, setChosen] = useState<string>()
  const text = texts.find(({ id }) => id === chosen)
  const open = texts.filter((one) => one.contested && one.frozen === null)
  const begun = open.map(({ id }) => id !== chosen && <BegunObjection key={id} text={id} />)
  const isLocked = texts.length > 0 && texts.every(({ frozen }) => frozen !== null)
  const locked = isLocked && (
    <p className="quiet-note" role="status">
      <strong>{t('recommendations.amend.locked')}</strong>
    </p>
  )
  if (state !== 'published') return <NotShown run={run} words={state === 'closed' ? 'closed' : 'stillOpen'} />
  if (text !== undefined)
    return (
      <div className="stack-wide">
        <TaskHead key={text.id} run={run} title={t('recommendations.amend.title')} />
        {locked}
        {begun}
        <OneText text={text} onBack={() => setChosen(undefined)} />
      </div>
    )
  const contested = texts.filter((one) => one.contested)
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('recommendations.amend.title')} />
      {locked}
      {begun}
      {contested.length === 0 && <p className="quiet-note">{t('recommendations.amend.contestedNone')}</p>}
      <TextList title={t('recommendations.amend.contested')} texts={contested} onOpen={setChosen} />
      <TextList
        title={t('recommendations.amend.others')}
        texts={texts.filter((one) => !one.contested)}
        onOpen={setChosen}
      />
    </div>
  )
}
