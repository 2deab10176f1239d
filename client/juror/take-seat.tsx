// Three taps to a seat: what becomes public, what to be called and in which language, and then to the table.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JuryEntity, MeEntity } from '#shared/protocol/entities.ts'
import { longest } from '#shared/session/limits.ts'
import { act } from '../connection/connection.ts'
import { useDraft } from '../connection/use-draft.ts'
import { LanguageChoice } from '../ui/page.tsx'
import { useLanguage } from '../ui/use-language.ts'
import { JoinFrame } from './join-frame.tsx'
import { RefusedWishes } from './refused-wishes.tsx'
import { isOf, useWishes } from './wishes.ts'

interface StepProps {
  readonly me: MeEntity
  readonly jury: JuryEntity
  readonly alias: string
  readonly onAlias: (alias: string) => void
  readonly onNext: () => void
  readonly onBack: () => void
}

function StepTitle({ n, title }: { readonly n: number; readonly title: string }) {
  const { t } = useTranslation('juror')
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  return (
    <div className="task-head">
      <p className="task-name">{t('seat.step', { n })}</p>
      <Heading level={1} data-size="md" ref={head} tabIndex={-1}>
        {title}
      </Heading>
    </div>
  )
}

function Notice({ jury, onNext }: StepProps) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  // one sentence a line: easier to read, and to read aloud
  const sentences = jury.notice[language].split(/(?<=[.!?])\s+/)
  return (
    <div className="stack">
      <StepTitle n={1} title={t('seat.notice')} />
      <ul className="notice">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button className="wide-button" onClick={onNext}>
        {t('seat.noticeGo')}
      </Button>
    </div>
  )
}

function Alias({ me, alias, onAlias, onNext, onBack }: StepProps) {
  const { t } = useTranslation('juror')
  const long = alias.trim().length > longest.alias
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!long) onNext()
      }}
    >
      <StepTitle n={2} title={t('seat.alias')} />
      <Textfield
        label={t('seat.aliasLabel')}
        description={t('seat.aliasHelp', { seat: me.seat })}
        value={alias}
        placeholder={t('place.seat', { seat: me.seat })}
        autoComplete="off"
        error={long && t('seat.aliasLong')}
        onChange={(event) => onAlias(event.target.value)}
      />
      <div className="stack-tight">
        <strong>{t('seat.language')}</strong>
        <LanguageChoice />
      </div>
      <div className="row">
        <Button type="submit">{t('seat.next')}</Button>
        <Button variant="tertiary" onClick={onBack}>
          {t('seat.back')}
        </Button>
      </div>
    </form>
  )
}

function Ready({ me, alias, onNext, onBack }: StepProps) {
  const { t } = useTranslation('juror')
  const { waiting, asked, refused } = useWishes()
  const aboutSeat = isOf('take-seat')
  const sitting = asked.some(aboutSeat)
  return (
    <div className="stack">
      <StepTitle n={3} title={t('seat.ready')} />
      <p className="seat-big">
        <strong>{t('place.table', { table: me.table })}</strong>
        <span>{t('place.seat', { seat: me.seat })}</span>
      </p>
      <p>{t('seat.as', { name: alias.trim() === '' ? t('place.seat', { seat: me.seat }) : alias.trim() })}</p>
      <p className="task-lead">{t('seat.readyLead')}</p>
      <RefusedWishes entries={refused.filter(aboutSeat)} />
      <div className="row">
        <Button disabled={sitting} onClick={onNext}>
          {sitting ? t('seat.sitting') : t('seat.sit')}
        </Button>
        <Button variant="tertiary" disabled={waiting.some(aboutSeat)} onClick={onBack}>
          {t('seat.back')}
        </Button>
      </div>
    </div>
  )
}

const steps = [Notice, Alias, Ready] as const

export function TakeSeat({ me, jury }: { readonly me: MeEntity; readonly jury: JuryEntity }) {
  const [step, setStep] = useState(0)
  const [alias, setAlias] = useDraft('alias', me.alias ?? '')
  const Step = steps[step] ?? Ready
  return (
    <JoinFrame>
      <Step
        key={step}
        me={me}
        jury={jury}
        alias={alias}
        onAlias={setAlias}
        onNext={() => (step < 2 ? setStep(step + 1) : act({ type: 'take-seat', alias: alias.trim() }))}
        onBack={() => setStep(step - 1)}
      />
    </JoinFrame>
  )
}
