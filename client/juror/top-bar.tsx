// The head of the room: which seat this is, how long the step lasts, and three things always one tap away.
import { CogIcon, FilesIcon, InformationSquareIcon } from '@navikt/aksel-icons'
import { type ComponentType, type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { JuryEntity, MeEntity, RunEntity } from '#shared/protocol/entities.ts'
import { Mark } from '../ui/mark.tsx'
import { AboutDialog } from './about-dialog.tsx'
import { useNameOf } from './names.ts'
import { OwnCardsDialog } from './own-cards-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'
import { StepClock } from './step-clock.tsx'

interface ToolProps {
  readonly label: string
  readonly icon: ComponentType<{ 'aria-hidden': boolean; fontSize: string }>
  readonly dialog: RefObject<HTMLDialogElement | null>
}

function Tool({ label, icon: Icon, dialog }: ToolProps) {
  return (
    <button type="button" className="tool" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
      <Icon aria-hidden fontSize="1.75rem" />
      {label}
    </button>
  )
}

interface TopBarProps {
  readonly me: MeEntity
  readonly jury: JuryEntity
  readonly run: RunEntity
}

export function TopBar({ me, jury, run }: TopBarProps) {
  const { t } = useTranslation('juror')
  const cards = useRef<HTMLDialogElement>(null)
  const about = useRef<HTMLDialogElement>(null)
  const settings = useRef<HTMLDialogElement>(null)
  const name = useNameOf()(me.seat)
  const seat = t('place.seat', { seat: me.seat })
  return (
    <header className="top-bar">
      <div className="whose">
        <Mark />
        <p>
          <strong>
            {seat} · {t('place.table', { table: me.table })}
          </strong>
          <small>{name === seat ? jury.name : name}</small>
        </p>
      </div>
      {run.activity !== null && <StepClock timer={run.timer} />}
      <nav className="tools" aria-label={t('tools.menu')}>
        <Tool label={t('tools.cards')} icon={FilesIcon} dialog={cards} />
        <Tool label={t('tools.about')} icon={InformationSquareIcon} dialog={about} />
        <Tool label={t('tools.settings')} icon={CogIcon} dialog={settings} />
      </nav>
      <OwnCardsDialog dialog={cards} run={run} />
      <AboutDialog dialog={about} jury={jury} />
      <SettingsDialog dialog={settings} />
    </header>
  )
}
