// Before a meeting: open a jury, make a new one, or try the demo.
import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JuryListItem, JuryMade } from '#shared/protocol/juries.ts'
import type { Result } from '#shared/result.ts'
import { useSession } from '../../connection/session-store.ts'
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

export function Start({ onEnter }: { readonly onEnter: () => void }) {
  const { t } = useTranslation('facilitator')
  const { juries, refusal, busy, make, ...actions } = useJuries(onEnter)
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
        {juries !== undefined && <JuryList juries={juries} actions={actions} />}
      </section>
      <div className="start-cards">
        <NewJury busy={busy} onMake={make} />
        <Card variant="tinted" data-color="primary" className="stack">
          <Heading level={2} data-size="xs">
            {t('start.demoHeading')}
          </Heading>
          <Paragraph>{t('start.demoText')}</Paragraph>
          <div>
            <Button disabled={busy} onClick={() => make(api.make({ from: 'demo' }))}>
              {t('start.demoOpen')}
            </Button>
          </div>
        </Card>
      </div>
    </div>
  )
}
