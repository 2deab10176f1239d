// Before a meeting: open a jury, make a new one, or try the demo.
import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JuryListItem, JuryMade } from '#shared/protocol/juries.ts'
import type { Result } from '#shared/result.ts'
import { useSession } from '../../connection/session-store.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { api, type Refusal } from '../api.ts'
import { keepMade } from '../made-codes.ts'
import { JuryList } from './jury-list.tsx'
import { NewJury } from './new-jury.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import './start.css'

function useJuries(onEnter: () => void) {
  const [juries, setJuries] = useState<readonly JuryListItem[]>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [busy, setBusy] = useState(false)
  const line = useSession((state) => state.line)
  const load = useCallback(async () => {
    const answer = await api.list()
    if (answer.ok) setJuries(answer.value)
    else setRefusal(answer.error)
  }, [])
  useEffect(() => {
    if (line === 'open') setRefusal((before) => (before?.code === 'offline' ? undefined : before))
    void load()
  }, [load, line])
  const run = async <T,>(asked: Promise<Result<T, Refusal>>, then: (value: T) => void): Promise<void> => {
    setBusy(true)
    setRefusal(undefined)
    const answer = await asked
    setBusy(false)
    if (answer.ok) then(answer.value)
    else setRefusal(answer.error)
    void load()
  }
  const made = (value: JuryMade): void => {
    onEnter()
    keepMade(value)
  }
  return {
    juries,
    refusal,
    busy,
    make: (asked: ReturnType<typeof api.make>) => void run(asked, made),
    enter: (id: string) => void run(api.enter(id), onEnter),
    leave: () => void run(api.leave(), () => {}),
    newCodes: (id: string) => void run(api.newCodes(id), keepMade),
  }
}

/** What would close the jury that is open in the room is asked about first. */
function useAskedFirst(juries: readonly JuryListItem[] | undefined) {
  const [wanted, setWanted] = useState<{ readonly name: string | undefined; readonly then: () => void }>()
  const open = juries?.find((jury) => jury.open)
  const ask = (then: () => void, name?: string): void => (open === undefined ? then() : setWanted({ name, then }))
  return { open, wanted, ask, answered: () => setWanted(undefined) }
}

function SwitchDialog({ open, wanted, answered }: Omit<ReturnType<typeof useAskedFirst>, 'ask'>) {
  const { t } = useTranslation('facilitator')
  return (
    <ConfirmDialog
      open={wanted !== undefined}
      title={wanted?.name === undefined ? t('start.switchNew') : t('start.switchTitle', { name: wanted.name })}
      text={t('start.switchText', { name: open?.name ?? '' })}
      confirm={t('start.switchConfirm')}
      onConfirm={() => {
        wanted?.then()
        answered()
      }}
      onClose={answered}
    />
  )
}

export function Start({ onEnter }: { readonly onEnter: () => void }) {
  const { t } = useTranslation('facilitator')
  const { juries, refusal, busy, make, enter, ...actions } = useJuries(onEnter)
  const { ask, ...asked } = useAskedFirst(juries)
  // until the list is here nobody knows whether a jury is open
  const mustWait = busy || juries === undefined
  return (
    <div className="stack">
      <Heading level={1} data-size="lg">
        {t('start.heading')}
      </Heading>
      <Paragraph data-size="lg" className="narrow">
        {t('start.lead')}
      </Paragraph>
      <RefusalNotice refusal={refusal} />
      {busy && <Paragraph role="status">{t('start.working')}</Paragraph>}
      <section className="stack">
        <Heading level={2} data-size="sm">
          {t('start.yours')}
        </Heading>
        {juries !== undefined && (
          <JuryList juries={juries} actions={{ ...actions, enter: (id, name) => ask(() => enter(id), name) }} />
        )}
      </section>
      <div className="start-cards">
        <NewJury busy={mustWait} onMake={(making) => ask(() => make(api.make(making)))} />
        <Card variant="tinted" data-color="primary" className="stack">
          <Heading level={2} data-size="xs">
            {t('start.demoHeading')}
          </Heading>
          <Paragraph>{t('start.demoText')}</Paragraph>
          <div>
            <Button disabled={mustWait} onClick={() => ask(() => make(api.make({ from: 'demo' })))}>
              {t('start.demoOpen')}
            </Button>
          </div>
        </Card>
      </div>
      <SwitchDialog {...asked} />
    </div>
  )
}
