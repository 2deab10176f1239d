// The projector's screen: what the room shares now, large, with no names and nothing to press.
import { useTranslation } from 'react-i18next'
import { useOne, useSession } from '../connection/session-store.ts'
import { Mark } from '../ui/mark.tsx'
import { Held } from './held.tsx'
import { Join } from './join.tsx'
import { Shown } from './shown.tsx'
import './projector.css'

function Quiet({ text }: { readonly text: string }) {
  return (
    <main className="quiet">
      <Mark />
      <h1>{text}</h1>
    </main>
  )
}

export function Projector() {
  const { t } = useTranslation('projector')
  const empty = useSession((state) => state.empty)
  const away = useSession((state) => state.line === 'away')
  const jury = useOne('jury')
  const run = useOne('run')
  const stage = useOne('stage')
  if (empty === true) return <Quiet text={t('empty')} />
  if (jury === undefined || run === undefined) return <Quiet text={t(away ? 'away' : 'connecting')} />
  if (stage?.held) return <Held jury={jury} />
  return run.activity === null ? <Join jury={jury} /> : <Shown run={run} activity={run.activity} />
}
