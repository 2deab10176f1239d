// 2B: the table turns perspectives into needs, “We need …, so that …”.
import { Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { act } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import { hasDraft } from '../../connection/use-draft.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { bareNeed, bareSoThat } from '../bare-words.ts'
import { useNameOf } from '../names.ts'
import { OwnThing } from '../own-thing.tsx'
import { RefusedWishes } from '../refused-wishes.tsx'
import { Secrecy } from '../secrecy.tsx'
import { TaskHead } from '../task-head.tsx'
import { useWishes } from '../wishes.ts'
import type { Written } from '../written.ts'
import { NeedForm } from './need-form.tsx'
import { aboutNeeds, type TableNeed, usePerspectiveTicks, useTableNeeds } from './needs-now.ts'

const editDraft = (id: string): string => `need.${id}`

function Facts({ need }: { readonly need: TableNeed }) {
  const { t } = useTranslation('juror')
  const nameOf = useNameOf()
  const me = useOne('me')?.seat
  const byMe = need.seat === null || need.seat === me
  return (
    <>
      <span className="subtle">{byMe ? t('phases.byYou') : t('phases.by', { name: nameOf(need.seat ?? 0) })}</span>
      {need.shared && <span className="subtle">{t('interests.need.shared')}</span>}
    </>
  )
}

function NeedItem({ need, open }: { readonly need: Written<TableNeed>; readonly open: boolean }) {
  const { t } = useTranslation('juror')
  const { id, value } = need
  const ticks = usePerspectiveTicks()
  const [edits, setEdits] = useState(() => id !== null && hasDraft(editDraft(id)))
  if (id !== null && edits)
    return (
      <li>
        <NeedForm
          draft={editDraft(id)}
          start={{ text: value.text, soThat: value.soThat, perspectives: value.perspectives }}
          submit={t('phases.saveEdit')}
          onSave={(changed) => {
            setEdits(false)
            act({ type: 'edit-need', need: id, ...changed })
          }}
          onCancel={() => setEdits(false)}
        />
      </li>
    )
  const grows = value.perspectives.flatMap((one) => ticks.find((tick) => tick.id === one)?.text ?? [])
  return (
    <OwnThing
      thing={need}
      words={bareNeed(value.text)}
      changeable={open && !value.shared}
      facts={<Facts need={value} />}
      onEdit={() => setEdits(true)}
      onWithdraw={() => id !== null && act({ type: 'withdraw-need', need: id })}
    >
      <p className="thing-lead">{t('interests.need.we')}</p>
      <p className="thing-words">{bareNeed(value.text)}</p>
      <p>{t('interests.need.soThatShown', { words: bareSoThat(value.soThat) })}</p>
      {grows.length > 0 && (
        <p className="subtle grows-from">
          {t('phases.growsFrom')}: {grows.map((text) => `”${text}”`).join(', ')}
        </p>
      )}
    </OwnThing>
  )
}

export function WriteNeeds({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const needs = useTableNeeds()
  const { refused } = useWishes()
  const open = (useOne('dotting')?.state ?? 'open') === 'open'
  const [written, setWritten] = useState(0)
  const prompt = run.activity?.prompt?.[language]
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('interests.need.title')} {...(prompt === undefined ? {} : { lead: prompt })} />
      <RefusedWishes entries={refused.filter(aboutNeeds)} />
      {open ? (
        <div className="stack">
          <Secrecy of="table" />
          <NeedForm
            key={written}
            draft="need"
            submit={t('interests.need.save')}
            onSave={(need) => {
              // the next one begins with its list folded
              setWritten(written + 1)
              act({ type: 'write-need', ...need })
            }}
          />
        </div>
      ) : (
        <p className="quiet-note">{t('interests.need.closed')}</p>
      )}
      <section className="stack">
        <Heading level={2} data-size="sm">
          {t('interests.need.table')}
        </Heading>
        {needs.length === 0 && <p className="subtle">{t('interests.need.none')}</p>}
        <ul className="own-cards">
          {needs.map((need) => (
            <NeedItem key={need.key} need={need} open={open} />
          ))}
        </ul>
      </section>
    </div>
  )
}
