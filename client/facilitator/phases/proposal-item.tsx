// A proposal with what it was made of, and the moves it allows: choose it, set it outside the mandate, split it again.
import { Button, Checkbox, Tag } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { RoomProposalEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../../connection/connection.ts'
import { FinalButton } from './final-button.tsx'
import { isFree, type RoomProposal } from './proposals-now.ts'

interface ProposalItemProps {
  readonly id: string
  readonly proposal: RoomProposalEntity
  readonly parts: readonly RoomProposal[]
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
  readonly onOutside: () => void
}

function Moves({ id, proposal, onOutside }: Pick<ProposalItemProps, 'id' | 'proposal' | 'onOutside'>) {
  const { t } = useTranslation('facilitator')
  const { outside, from, text } = proposal
  if (!isFree(proposal)) return null
  return (
    <>
      {outside ? (
        <Button
          variant="tertiary"
          aria-label={t('phases.merging.insideOne', { text: text ?? '' })}
          onClick={() => act({ type: 'set-outside', proposal: id, outside: false })}
        >
          {t('phases.merging.inside')}
        </Button>
      ) : (
        <FinalButton
          label={t('phases.merging.outside')}
          aria={t('phases.merging.outsideOne', { text: text ?? '' })}
          title={t('phases.merging.outsideTitle')}
          text={t('phases.merging.outsideText', { text: text ?? '' })}
          variant="tertiary"
          confirm={t('phases.merging.outsideConfirm')}
          onConfirm={onOutside}
        />
      )}
      {from.length > 1 && (
        <FinalButton
          label={t('phases.merging.split')}
          title={t('phases.merging.splitTitle')}
          text={t('phases.merging.splitText')}
          variant="tertiary"
          onConfirm={() => act({ type: 'split-proposal', proposal: id })}
        />
      )}
    </>
  )
}

export function ProposalItem({ id, proposal, parts, chosen, onChoose, onOutside }: ProposalItemProps) {
  const { t } = useTranslation('facilitator')
  const { text, because, inText, outside } = proposal
  const words = text ?? t('map.erased')
  const canChoose = isFree(proposal) && !outside
  return (
    <li className="phase-item" data-chosen={chosen} data-done={inText !== null}>
      {canChoose ? (
        <Checkbox label={words} checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
      ) : (
        <p>{words}</p>
      )}
      {because !== null && because !== '' && <p className="phase-meta">{t('phases.because', { words: because })}</p>}
      {parts.length > 0 && (
        <details className="phase-more">
          <summary>{t('phases.merging.madeOf', { count: parts.length })}</summary>
          <ul className="about-list">
            {parts.map(([part, one]) => (
              <li key={part}>{one.text ?? t('map.erased')}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="phase-foot">
        <span className="phase-meta">
          {inText !== null && <Tag data-color="success">{t('phases.merging.inText', { number: inText })}</Tag>}
        </span>
        <Moves id={id} proposal={proposal} onOutside={onOutside} />
      </div>
    </li>
  )
}
