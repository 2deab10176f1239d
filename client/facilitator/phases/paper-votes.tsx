// Votes on paper: which seats handed one in, and what the papers say together. Never one alone, since that would show a vote.
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fewestPaperVotes } from '#shared/session/phases/recommendations-vote.ts'
import { act } from '../../connection/connection.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { choiceNames } from '../../ui/figures/vote-bar.tsx'
import { addsUp, blank, sumOf, type Typed, totalsOf, typeInto } from './paper-sums.ts'

export interface PaperText {
  readonly id: string
  readonly number: number
  readonly title: string
}

function Totals({
  texts,
  papers,
  typed,
  onType,
}: {
  readonly texts: readonly PaperText[]
  readonly papers: number
  readonly typed: Typed
  readonly onType: (typed: Typed) => void
}) {
  const { t } = useTranslation('facilitator')
  const { t: u } = useTranslation()
  const totals = totalsOf(typed)
  return (
    <div className="phase-scroll">
      <table className="paper-table">
        <caption>{t('phases.paper.caption', { count: papers })}</caption>
        <thead>
          <tr>
            <th scope="col">{u('figures.recommendation')}</th>
            {choiceNames.map((name) => (
              <th key={name} scope="col">
                {u(`figures.choices.${name}`)}
              </th>
            ))}
            <th scope="col">{t('phases.paper.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map(({ id, number, title }, row) => {
            const sum = sumOf(totals[row] ?? [])
            return (
              <tr key={id} data-right={sum === papers}>
                <th scope="row" title={title}>
                  {t('phases.number', { number })} <span>{title}</span>
                </th>
                {choiceNames.map((name, column) => (
                  <td key={name}>
                    <input
                      className="ds-input"
                      inputMode="numeric"
                      maxLength={3}
                      aria-label={t('phases.paper.cell', { number, choice: u(`figures.choices.${name}`) })}
                      value={typed[row]?.[column] ?? ''}
                      onChange={(event) => onType(typeInto(typed, row, column, event.target.value))}
                    />
                  </td>
                ))}
                <td className="number" role="status">
                  {t('phases.of', { n: Number.isNaN(sum) ? '?' : sum, of: papers })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface PaperVotesProps {
  readonly ballot: string
  readonly texts: readonly PaperText[]
  /** The seats that are chosen, and have not voted. */
  readonly seats: readonly number[]
  readonly onDone: () => void
}

export function PaperVotes({ ballot, texts, seats, onDone }: PaperVotesProps) {
  const { t } = useTranslation('facilitator')
  const [typed, setTyped] = useState<Typed>()
  const enough = seats.length >= fewestPaperVotes
  const enter = (): void => {
    if (typed === undefined) return
    act({ type: 'enter-paper-votes', ballot, seats: [...seats], totals: totalsOf(typed) })
    setTyped(undefined)
    onDone()
  }
  return (
    <>
      <Button variant="secondary" disabled={!enough} onClick={() => setTyped(blank(texts.length))}>
        {t('phases.paper.enter', { count: seats.length })}
      </Button>
      {seats.length === 1 && <span className="subtle">{t('phases.paper.alone')}</span>}
      <ConfirmDialog
        open={typed !== undefined}
        title={t('phases.paper.title', { count: seats.length })}
        text={t('phases.paper.text', { seats: seats.join(', ') })}
        confirm={t('phases.paper.confirm')}
        ready={typed !== undefined && enough && addsUp(typed, seats.length)}
        onConfirm={enter}
        onClose={() => setTyped(undefined)}
      >
        {typed !== undefined && <Totals texts={texts} papers={seats.length} typed={typed} onType={setTyped} />}
      </ConfirmDialog>
    </>
  )
}
