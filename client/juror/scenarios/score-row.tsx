// One way on one criterion: 1 to 5, or don't know.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../ui/use-language.ts'
import { SavedState } from '../saved-state.tsx'
import type { Way } from './ways.ts'

const scale = [1, 2, 3, 4, 5]
const dontKnow = 0

interface ScoreRowProps {
  readonly way: Way
  readonly name: string
  readonly score: number | undefined
  readonly waiting: boolean
  readonly onScore: (score: number) => void
}

function nameOf(score: number, words: { readonly low: string; readonly high: string }): string {
  if (score === 1) return words.low
  return score === 5 ? words.high : String(score)
}

export function ScoreRow({ way, name, score, waiting, onScore }: ScoreRowProps) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const words = { low: t('scenarios.score.low'), high: t('scenarios.score.high') }
  return (
    <fieldset className="score-row">
      <legend>{t('scenarios.score.legend', { letter: way.letter, title: way.title[language] })}</legend>
      <div className="score-choices">
        {[...scale, dontKnow].map((value) => (
          <label key={value} className="score-choice" data-know={value !== dontKnow}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              aria-label={value === dontKnow ? t('scenarios.score.dontKnow') : nameOf(value, words)}
              checked={score === value}
              onChange={() => onScore(value)}
            />
            <span aria-hidden>{value === dontKnow ? t('scenarios.score.dontKnow') : value}</span>
          </label>
        ))}
      </div>
      <div className="score-ends">
        <p aria-hidden>
          <span>{words.low}</span>
          <span>{words.high}</span>
        </p>
        {score !== undefined && <SavedState state={waiting ? 'waiting' : 'saved'} />}
      </div>
    </fieldset>
  )
}
