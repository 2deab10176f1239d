// Answers that were left open when the room went on: nobody is stopped, but nobody forgets them either.
import { Link } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { ActivityKind } from '#shared/session/activities.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { hashOfPath, useHashPath } from '../../ui/use-hash.ts'
import type { PanelKind } from '../phases/phase-panel.tsx'

/** What can be left open, the panel it is closed in, and the activities that show it anyway. */
const kinds = [
  { entity: 'dotting', name: 'dots', panel: 'criteria', shownIn: ['criteria'] },
  { entity: 'scoring', name: 'scores', panel: 'scoring', shownIn: ['scoring', 'conditions'] },
  { entity: 'trying', name: 'trial', panel: 'trial', shownIn: ['trial', 'amending'] },
  { entity: 'ballot', name: 'ballot', panel: 'final-vote', shownIn: ['final-vote'] },
] as const satisfies readonly { panel: PanelKind; shownIn: readonly ActivityKind[]; [key: string]: unknown }[]

function useLeftOpen() {
  const entities = {
    dotting: useOne('dotting'),
    scoring: useOne('scoring'),
    trying: useOne('trying'),
    ballot: useOne('ballot'),
  }
  const here: string | undefined = useOne('run')?.activity?.kind
  const [part, panel] = useHashPath()
  // with nothing to score everybody has scored all of it
  const isComparing = useMany('needs').some(([, { criterion }]) => criterion !== null)
  return kinds.flatMap((kind) => {
    const found = entities[kind.entity]
    if (found?.state !== 'open' || (kind.name === 'scores' && !isComparing)) return []
    const given = 'answered' in found ? found.answered : found.voted
    const isShown = part === 'work' && panel === kind.panel
    const isTurn = kind.shownIn.some((one) => one === here)
    return given === 0 || isShown || isTurn ? [] : [{ ...kind, given, here: found.here }]
  })
}

/** Words that have been tried and not locked: without it they have no fingerprint, and nothing can be voted on. */
function useIsUnlocked(): boolean {
  const texts = useMany('texts').filter(([, { kind, frozen }]) => kind === 'recommendation' && frozen === null)
  const isTried = useOne('trying')?.state === 'published'
  const here: string | undefined = useOne('run')?.activity?.kind
  const [part, panel] = useHashPath()
  const isShown = part === 'work' && panel === 'amending'
  const isTurn = ['trial', 'amending', 'final-vote'].some((one) => one === here)
  return texts.length > 0 && isTried && !isShown && !isTurn
}

export function LeftOpen() {
  const { t } = useTranslation('facilitator')
  const banners = useLeftOpen().map(({ name, panel, given, here }) => ({
    name,
    panel: panel as PanelKind,
    text: t(`left.${name}`, { given, here }),
    go: t(`left.${name}Go`),
  }))
  const unlocked = { name: 'texts', panel: 'amending' as PanelKind, text: t('left.texts'), go: t('left.textsGo') }
  return [...banners, ...(useIsUnlocked() ? [unlocked] : [])].map(({ name, panel, text, go }) => (
    <div className="banner" data-kind="left" role="status" key={name}>
      <ExclamationmarkTriangleIcon aria-hidden fontSize="1.5rem" />
      <span>{text}</span>
      <Link href={hashOfPath('work', panel)}>{go}</Link>
    </div>
  ))
}
