// All my scores at a glance: what is answered, what is not, and the way back to each.
import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, CircleIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { shortNeed } from '../../ui/figures/need-words.ts'
import { useCriteria } from '../interests/criteria.ts'
import { answeredOn, type Scores } from './scores-now.ts'
import { useWays } from './ways.ts'

interface ScoreSummaryProps {
  readonly scores: Scores
  readonly onGo: (at: number) => void
}

export function ScoreSummary({ scores, onGo }: ScoreSummaryProps) {
  const { t } = useTranslation('juror')
  const criteria = useCriteria()
  const ways = useWays()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView?.({ block: 'start' })
  }, [])
  const rows = criteria
    .map(([id, { text }], at) => ({ id, text, at, answered: answeredOn(scores, id, ways) }))
    // what is missing comes first
    .toSorted((a, b) => Number(a.answered === ways.length) - Number(b.answered === ways.length))
  const isWhole = rows.every(({ answered }) => answered === ways.length)
  return (
    <section className="stack">
      <h2 ref={head} tabIndex={-1} className="one-title">
        {t(isWhole ? 'scenarios.score.done' : 'scenarios.score.notDone')}
      </h2>
      <p>{t('scenarios.score.doneLead')}</p>
      <ul className="plain-list">
        {rows.map(({ id, text, at, answered }) => {
          const whole = answered === ways.length
          const Sign = whole ? CheckmarkCircleIcon : CircleIcon
          const need = shortNeed(text ?? t('card.erased'))
          return (
            <li key={id} className="summary-row" data-whole={whole}>
              <Sign aria-hidden fontSize="1.75rem" />
              <div>
                <p className="thing-words">{need}</p>
                <p className="subtle number">{t('scenarios.score.answered', { n: answered, of: ways.length })}</p>
              </div>
              <Button
                variant={whole ? 'tertiary' : 'secondary'}
                aria-label={t(whole ? 'scenarios.score.change' : 'scenarios.score.fill', { need })}
                onClick={() => onGo(at)}
              >
                {t(whole ? 'scenarios.score.changeShort' : 'scenarios.score.fillShort')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
