// Voting: one text at a time, then everything on one page to be confirmed. The choices are kept nowhere but here.
import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { choices as choiceCount } from '#shared/session/phases/recommendations-state.ts'
import { ChoiceList } from '../choice-list.tsx'
import { OneByOne } from '../one-by-one.tsx'
import { Secrecy } from '../secrecy.tsx'
import { useUnsaved } from '../unsaved.ts'
import { hasBegun, setBegun } from './ballot-begun.ts'
import { useChoices } from './choices.ts'
import { FullText } from './full-text.tsx'
import type { Text } from './texts-now.ts'

type Votes = readonly (number | undefined)[]

interface ConfirmProps {
  readonly texts: readonly Text[]
  readonly votes: Votes
  readonly onChange: (at: number) => void
  readonly onCast: () => void
}

function Confirm({ texts, votes, onChange, onCast }: ConfirmProps) {
  const { t } = useTranslation('juror')
  const choices = useChoices(choiceCount)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView?.({ block: 'start' })
  }, [])
  return (
    <section className="stack" aria-labelledby="confirm">
      <h2 id="confirm" ref={head} tabIndex={-1} className="one-title">
        {t('recommendations.ballot.confirmTitle')}
      </h2>
      <p>{t('recommendations.ballot.confirmLead')}</p>
      <ul className="plain-list">
        {texts.map(({ id, full, name }, at) => (
          <li key={id} className="summary-row">
            <div>
              <p>{full}</p>
              <p className="thing-words">{choices[votes[at] ?? -1]}</p>
            </div>
            <Button
              variant="tertiary"
              aria-label={t('recommendations.ballot.changeName', { text: name })}
              onClick={() => onChange(at)}
            >
              {t('recommendations.ballot.change')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="quiet-note">
        <strong>{t('recommendations.ballot.final')}</strong>
      </p>
      <Button className="wide-button" onClick={onCast}>
        {t('recommendations.ballot.cast')}
      </Button>
    </section>
  )
}

interface IntroProps {
  readonly count: number
  readonly wasBegun: boolean
  readonly onBegin: () => void
}

function Intro({ count, wasBegun, onBegin }: IntroProps) {
  const { t } = useTranslation('juror')
  return (
    <section className="stack">
      {wasBegun && <p className="quiet-note">{t('recommendations.ballot.notKept')}</p>}
      <p>{t('recommendations.ballot.intro', { count })}</p>
      <p>{t('recommendations.ballot.final')}</p>
      <p>{t('recommendations.ballot.live')}</p>
      <Secrecy of="ballot" />
      <Button className="wide-button" onClick={onBegin}>
        {t('recommendations.ballot.begin')}
      </Button>
    </section>
  )
}

interface BallotPagesProps {
  readonly ballot: string
  readonly texts: readonly Text[]
  readonly onCast: (votes: number[]) => void
}

export function BallotPages({ ballot, texts, onCast }: BallotPagesProps) {
  const { t } = useTranslation('juror')
  const choices = useChoices(choiceCount)
  const [votes, setVotes] = useState<Votes>(() => texts.map(() => undefined))
  const [at, setAt] = useState<number>()
  const [wasBegun] = useState(() => hasBegun(ballot))
  const begin = (): void => {
    setBegun(ballot)
    setAt(0)
  }
  const [missing, setMissing] = useState(false)
  const whole = votes.every((vote) => vote !== undefined)
  // nobody is taken from a vote they have begun; it is never saved in any other way than by casting it
  useUnsaved('ballot', { dirty: at !== undefined, holds: true, found: 'nowhere', save: () => false })
  const show = (next: number): void => {
    const skips = next > (at ?? 0) && votes[at ?? 0] === undefined
    setMissing(skips)
    // whoever has come to the end and changes one goes back to the end
    if (!skips) setAt(whole && next > (at ?? 0) ? texts.length : next)
  }
  if (at === undefined) return <Intro count={texts.length} wasBegun={wasBegun} onBegin={begin} />
  const text = texts[at]
  if (text === undefined)
    return (
      <Confirm
        texts={texts}
        votes={votes}
        onChange={setAt}
        onCast={() => onCast(votes.flatMap((vote) => vote ?? []))}
      />
    )
  const review = t('recommendations.ballot.review')
  return (
    <OneByOne at={at} of={texts.length} title={text.full} last={review} next={whole ? review : undefined} onGo={show}>
      <FullText fields={text.fields} />
      <Secrecy of="ballot" />
      <ChoiceList
        key={text.id}
        name={`vote-${text.id}`}
        legend={t('recommendations.ballot.ask', { text: text.name })}
        choices={choices}
        chosen={votes[at]}
        wrong={missing && <ValidationMessage>{t('recommendations.ballot.choose')}</ValidationMessage>}
        onChoose={(choice) => {
          setMissing(false)
          setVotes(votes.map((vote, i) => (i === at ? choice : vote)))
        }}
      />
    </OneByOne>
  )
}
