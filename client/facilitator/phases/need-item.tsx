// A need of one table: its words, what it grows from, and what the facilitator may want to ask about.
import { Checkbox, Tag } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { RoomNeedEntity } from '#shared/protocol/phase-entities.ts'
import { useNeedSentence } from '../../ui/figures/need-words.ts'
import { solutionIn } from './needs-now.ts'

interface NeedItemProps {
  readonly need: RoomNeedEntity
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
}

export function NeedItem({ need, chosen, onChoose }: NeedItemProps) {
  const { t } = useTranslation('facilitator')
  const { text, soThat, perspectives, shared } = need
  const words = useNeedSentence()(text, soThat)
  const solution = solutionIn(need)
  return (
    <div className="phase-item" data-chosen={chosen} data-done={shared !== null}>
      {shared === null ? (
        <Checkbox label={words} checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
      ) : (
        <p>{words}</p>
      )}
      <p className="phase-meta">
        {perspectives.length > 0 && t('phases.needs.perspectives', { count: perspectives.length })}
        {perspectives.length === 0 && <Tag data-color="warning">{t('phases.needs.noPerspective')}</Tag>}
        {solution !== undefined && <Tag data-color="warning">{t('phases.needs.solution', { word: solution })}</Tag>}
        {shared !== null && <Tag data-color="success">{t('phases.needs.isShared')}</Tag>}
      </p>
    </div>
  )
}
