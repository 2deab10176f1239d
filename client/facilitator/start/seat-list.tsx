// The list of seats: a template to fill in, and what a chosen file is read as before any jury is made of it.
import { Alert, Link, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SeatListRead } from '#shared/protocol/juries.ts'
import { roundRobin } from '#shared/session/tables.ts'
import { type ChosenFile, FileDrop } from '../../ui/file-drop.tsx'
import { api, type Refusal } from '../api.ts'
import { RefusalNotice } from './refusal-notice.tsx'

const rounds = [1, 2, 3]
/** Twenty-four seats at tables of six: lines are taken away or added as needed. */
const template = [
  ['seat', ...rounds.map((round) => `table_round_${round}`)],
  ...roundRobin(24, 6, rounds.length).map((tables, i) => [i + 1, ...tables]),
]
  .map((cells) => cells.join(','))
  .join('\n')

export const textOf = (file: ChosenFile): string => new TextDecoder().decode(file.bytes)

function useRead(file: ChosenFile | undefined) {
  const [read, setRead] = useState<SeatListRead>()
  const [refusal, setRefusal] = useState<Refusal>()
  useEffect(() => {
    setRead(undefined)
    setRefusal(undefined)
    if (file === undefined) return
    let isOld = false
    void api.readList(textOf(file)).then((answer) => {
      if (isOld) return
      if (answer.ok) setRead(answer.value)
      else setRefusal(answer.error)
    })
    return () => {
      isOld = true
    }
  }, [file])
  return { read, refusal }
}

function Preview({ read }: { readonly read: SeatListRead }) {
  const { t } = useTranslation('facilitator')
  const unused = read.unused.map((name) => `”${name}”`).join(', ')
  return (
    <Alert data-color={read.unused.length > 0 ? 'warning' : 'info'} role="status">
      <Paragraph>
        {t('start.list.seats', { count: read.seats })}{' '}
        {read.rounds === 0 ? t('start.list.tablesMade') : t('start.list.tables', { count: read.rounds })}
      </Paragraph>
      {read.unused.length > 0 && (
        <Paragraph>{t('start.list.unused', { count: read.unused.length, columns: unused })}</Paragraph>
      )}
    </Alert>
  )
}

interface SeatListProps {
  readonly file: ChosenFile | undefined
  readonly onFile: (file: ChosenFile) => void
}

export function SeatList({ file, onFile }: SeatListProps) {
  const { t } = useTranslation('facilitator')
  const { read, refusal } = useRead(file)
  return (
    <div className="stack-tight">
      <FileDrop
        label={t('start.seatList')}
        help={t('start.seatListHelp')}
        chosen={file?.name}
        accept=".csv,text/csv"
        onFile={onFile}
      />
      <p>
        <Link download="seats.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(template)}`}>
          {t('start.list.template')}
        </Link>
      </p>
      {read !== undefined && <Preview read={read} />}
      <RefusalNotice refusal={refusal} />
    </div>
  )
}
