// 4B: what is the same becomes one, when all who wrote it say yes; what lies outside the mandate is set aside.
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { cut, tableNumber } from '../map/headings.ts'
import { Coverage } from './coverage.tsx'
import { FinalButton } from './final-button.tsx'
import { MergesList } from './merges-list.tsx'
import { ProposalItem } from './proposal-item.tsx'
import { type RoomProposal, useProposals } from './proposals-now.ts'
import { WordsDialog } from './words-dialog.tsx'

function Offer({ chosen, onDone }: { readonly chosen: readonly RoomProposal[]; readonly onDone: () => void }) {
  const { t } = useTranslation('facilitator')
  const [writing, setWriting] = useState(false)
  const [first] = chosen
  return (
    <>
      <Button disabled={chosen.length < 2} onClick={() => setWriting(true)}>
        {chosen.length < 2 ? t('phases.merging.chooseFirst') : t('phases.merging.offer', { count: chosen.length })}
      </Button>
      <WordsDialog
        start={
          writing && first !== undefined ? { first: first[1].text ?? '', second: first[1].because ?? '' } : undefined
        }
        title={t('phases.merging.offerTitle', { count: chosen.length })}
        text={t('phases.merging.offerText')}
        confirm={t('phases.merging.offerConfirm')}
        labels={{ first: t('phases.merging.text'), second: t('phases.merging.because') }}
        longest={longest.proposal}
        about={
          <ul className="about-list">
            {chosen.map(([id, { text }]) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        }
        onConfirm={({ first: text, second: because }) => {
          act({ type: 'offer-merge', proposals: chosen.map(([id]) => id), text, because })
          setWriting(false)
          onDone()
        }}
        onClose={() => setWriting(false)}
      />
    </>
  )
}

/** What was set aside last, and the way back: the list has closed over its place. */
function SetAside({
  proposal,
  onUndone,
}: {
  readonly proposal: RoomProposal | undefined
  readonly onUndone: () => void
}) {
  const { t } = useTranslation('facilitator')
  const [id, one] = proposal ?? []
  return (
    <p className="set-aside" role="status">
      {id !== undefined && one?.outside && (
        <>
          <span>{t('phases.merging.movedOutside', { text: cut(one.text ?? t('map.erased')) })}</span>
          <Button
            variant="tertiary"
            onClick={() => {
              act({ type: 'set-outside', proposal: id, outside: false })
              onUndone()
            }}
          >
            {t('control.undo')}
          </Button>
        </>
      )}
    </p>
  )
}

function Release() {
  const { t } = useTranslation('facilitator')
  const shown = new Set(useMany('proposals').map(([id]) => id))
  const hidden = useMany('roomProposals').filter(([id, { mergedInto }]) => mergedInto === null && !shown.has(id))
  if (hidden.length === 0) return null
  return (
    <FinalButton
      label={shown.size > 0 ? t('phases.merging.releaseNew', { count: hidden.length }) : t('phases.merging.release')}
      title={t('phases.merging.releaseTitle')}
      text={t('phases.merging.releaseText')}
      variant="secondary"
      onConfirm={() => act({ type: 'release-proposals' })}
    />
  )
}

export function MergingPanel() {
  const { t } = useTranslation('facilitator')
  const { all, standing, outside, partsOf } = useProposals()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [aside, setAside] = useState<string>()
  const setOutside = (id: string): void => {
    act({ type: 'set-outside', proposal: id, outside: true })
    setAside(id)
  }
  const chosen = standing.filter(([id, { inText }]) => inText === null && picked.has(id))
  const groups = [
    ...[...new Set(standing.map(([, { table }]) => table))]
      .toSorted((a, b) => a.localeCompare(b, 'sv', { numeric: true }))
      .map((table) => ({
        key: table,
        heading: t('tables.name', { table: tableNumber(table) }),
        proposals: standing.filter(([, one]) => one.table === table),
      })),
    { key: 'outside', heading: t('phases.merging.outsideHeading'), proposals: outside },
  ].filter(({ proposals }) => proposals.length > 0)
  return (
    <div className="phase-panel">
      <div className="phase-head phase-bar">
        <h3>
          {t('phases.merging.heading')} ({standing.length})
        </h3>
        <div className="row">
          <Offer chosen={chosen} onDone={() => setPicked(new Set())} />
          <Release />
        </div>
        <SetAside proposal={all.find(([id]) => id === aside)} onUndone={() => setAside(undefined)} />
      </div>
      {all.length === 0 && <p className="subtle">{t('phases.merging.none')}</p>}
      <MergesList />
      {groups.map(({ key, heading, proposals }) => (
        <section key={key} className="stack-tight" aria-labelledby={`proposals-${key}`}>
          <h3 id={`proposals-${key}`}>{heading}</h3>
          <ul className="phase-list phase-list-two">
            {proposals.map(([id, proposal]) => (
              <ProposalItem
                key={id}
                id={id}
                proposal={proposal}
                parts={partsOf(id)}
                chosen={picked.has(id)}
                onOutside={() => setOutside(id)}
                onChoose={(yes) => setPicked(new Set(yes ? [...picked, id] : [...picked].filter((one) => one !== id)))}
              />
            ))}
          </ul>
        </section>
      ))}
      <Coverage by="proposals" parents={standing.map(([, { parents }]) => parents)} />
    </div>
  )
}
