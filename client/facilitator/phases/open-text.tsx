// Opens a text at a table, from a proposal that has none yet or from nothing.
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { OpenAll } from './open-all.tsx'
import { isFree, useProposals } from './proposals-now.ts'
import { TextForm, useForm, type Written } from './text-form.tsx'

export function OpenText({ isFull, open }: { readonly isFull: boolean; readonly open: number }) {
  const { t } = useTranslation('facilitator')
  const free = useProposals().standing.filter(([, one]) => isFree(one))
  const [written, setWritten] = useState<Written>()
  const form = useForm(written ?? { proposals: [] }, free, open)
  const confirm = (): void => {
    if (written === undefined) return
    const parents = { needs: [...form.needs], scenarios: [], cards: [] }
    act({ type: 'open-text', table: form.table, title: form.title.trim(), proposals: [...written.proposals], parents })
    setWritten(undefined)
  }
  if (isFull) return <p className="phase-text">{t('phases.writing.full')}</p>
  return (
    <section className="stack-tight" aria-labelledby="open-text">
      <div className="phase-head">
        <h3 id="open-text">{t('phases.writing.waiting', { count: free.length })}</h3>
        <OpenAll free={free} open={open} />
      </div>
      <ul className="phase-rows">
        {free.map(([id, { text }]) => (
          <li key={id}>
            <span>{text ?? t('map.erased')}</span>
            <Button
              variant="secondary"
              aria-label={t('phases.writing.openOne', { text: text ?? '' })}
              onClick={() => setWritten({ proposals: [id] })}
            >
              {t('phases.writing.open')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="tertiary" onClick={() => setWritten({ proposals: [] })}>
          {t('phases.writing.openEmpty')}
        </Button>
      </div>
      <ConfirmDialog
        open={written !== undefined}
        title={t('phases.writing.openTitle', { number: open + 1 })}
        text={t('phases.writing.openText')}
        confirm={t('phases.writing.open')}
        ready={form.title.trim() !== ''}
        onConfirm={confirm}
        onClose={() => setWritten(undefined)}
      >
        {written !== undefined && <TextForm written={written} free={free} open={open} onChange={setWritten} />}
      </ConfirmDialog>
    </section>
  )
}
