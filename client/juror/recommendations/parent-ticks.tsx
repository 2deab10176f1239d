// What a proposal or text grows from: needs, ways and cards, each list folded until it is wanted.
import { useTranslation } from 'react-i18next'
import type { Parents } from '#shared/session/phases/recommendations-state.ts'
import { useMany } from '../../connection/session-store.ts'
import { shortNeed } from '../../ui/figures/need-words.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { FoldedTicks } from '../folded-ticks.tsx'
import { useWays } from '../scenarios/ways.ts'
import type { Tick } from '../tick-list.tsx'

interface ParentTicksProps {
  readonly parents: Parents
  /** Cards that can be chosen. */
  readonly cards: readonly Tick[]
  readonly legends: { readonly needs: string; readonly scenarios: string; readonly cards: string }
  readonly onChange: (parents: { needs: string[]; scenarios: string[]; cards: string[] }) => void
}

export function ParentTicks({ parents, cards, legends, onChange }: ParentTicksProps) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const needs = useMany('needs').map(([id, { text }]) => ({ id, text: shortNeed(text ?? t('card.erased')) }))
  const ways = useWays().map(({ id, letter, title }) => ({
    id,
    text: t('scenarios.walk.way', { letter, title: title[language] }),
  }))
  const now = { needs: [...parents.needs], scenarios: [...parents.scenarios], cards: [...parents.cards] }
  return (
    <div className="stack-tight">
      <FoldedTicks
        legend={legends.needs}
        ticks={needs}
        chosen={parents.needs}
        onChange={(chosen) => onChange({ ...now, needs: chosen })}
      />
      <FoldedTicks
        legend={legends.scenarios}
        ticks={ways}
        chosen={parents.scenarios}
        onChange={(chosen) => onChange({ ...now, scenarios: chosen })}
      />
      <FoldedTicks
        legend={legends.cards}
        ticks={cards}
        chosen={parents.cards}
        onChange={(chosen) => onChange({ ...now, cards: chosen })}
      />
    </div>
  )
}
