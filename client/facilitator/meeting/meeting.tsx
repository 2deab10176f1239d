// The meeting on one screen: its parts to the left, the one chosen in the middle, and what steers the room below.
import { SkipLink, Switch, Tag } from '@digdir/designsystemet-react'
import {
  CalendarIcon,
  ClipboardCheckmarkIcon,
  HandFingerIcon,
  MonitorIcon,
  PersonGroupIcon,
  PlayIcon,
  TasklistIcon,
} from '@navikt/aksel-icons'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMany, useOne } from '../../connection/session-store.ts'
import { Mark } from '../../ui/mark.tsx'
import { LanguageChoice, SchemeChoice } from '../../ui/page.tsx'
import { hashOfPath } from '../../ui/use-hash.ts'
import { MapPart } from '../map/map-part.tsx'
import { NowPart } from '../phases/now-part.tsx'
import { WorkPart } from '../phases/work-part.tsx'
import { PlanPart } from '../plan/plan-part.tsx'
import { Miniature } from '../room/miniature.tsx'
import { RoomPart } from '../room/room-part.tsx'
import { SeatsPart } from '../seats/seats-part.tsx'
import { Banners } from './banners.tsx'
import { ControlBar } from './control-bar.tsx'
import { DayClock } from './day-clock.tsx'
import { switchKeys, useKeysOn } from './use-keys.ts'
import './meeting.css'

const parts = ['now', 'plan', 'seats', 'map', 'work', 'room'] as const
type Part = (typeof parts)[number]

const icons: Readonly<Record<Part, ReactNode>> = {
  now: <PlayIcon aria-hidden />,
  plan: <CalendarIcon aria-hidden />,
  seats: <PersonGroupIcon aria-hidden />,
  map: <TasklistIcon aria-hidden />,
  work: <ClipboardCheckmarkIcon aria-hidden />,
  room: <MonitorIcon aria-hidden />,
}

function Content({ part }: { readonly part: Part }) {
  switch (part) {
    case 'now':
      return <NowPart />
    case 'plan':
      return <PlanPart />
    case 'seats':
      return <SeatsPart />
    case 'map':
      return <MapPart />
    case 'work':
      return <WorkPart />
    case 'room':
      return <RoomPart />
  }
}

function Count({ part }: { readonly part: Part }) {
  const { t } = useTranslation('facilitator')
  const progress = useOne('progress')
  const jury = useOne('jury')
  const map = useMany('map').length
  const asking = useMany('attendance').filter(([, { helpSince }]) => helpSince !== null).length
  if (part === 'seats')
    return (
      <span className="number">
        {progress?.here ?? 0}/{jury?.seats ?? 0}
      </span>
    )
  if (part === 'now' && asking > 0)
    return (
      <span className="help-badge">
        <HandFingerIcon aria-hidden fontSize="1.25rem" />
        <span aria-hidden="true">{asking}</span>
        <span className="visually-hidden">{t('help.heading', { count: asking })}</span>
      </span>
    )
  return part === 'map' && map > 0 ? <span className="number">{map}</span> : null
}

function Parts({ shown }: { readonly shown: Part }) {
  const { t } = useTranslation('facilitator')
  return (
    <nav aria-label={t('nav.label')}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a
              href={part === 'now' ? hashOfPath() : hashOfPath(part)}
              aria-current={part === shown ? 'page' : undefined}
            >
              {icons[part]}
              <span>{t(`nav.${part}`)}</span>
              <Count part={part} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function KeysChoice() {
  const { t } = useTranslation('facilitator')
  const on = useKeysOn((state) => state.on)
  return <Switch label={t('control.keys')} checked={on} onChange={(event) => switchKeys(event.target.checked)} />
}

function Side({ shown }: { readonly shown: Part }) {
  const { t } = useTranslation('facilitator')
  const jury = useOne('jury')
  return (
    <header className="side">
      <div className="side-jury">
        <Mark />
        <h1>
          {jury?.name} {jury?.demo && <Tag data-color="accent">{t('demo')}</Tag>}
        </h1>
      </div>
      <Parts shown={shown} />
      <DayClock />
      {shown !== 'room' && <Miniature />}
      <div className="side-tools">
        <a href={hashOfPath('juries')}>{t('juries')}</a>
        <KeysChoice />
        <LanguageChoice />
        <SchemeChoice />
      </div>
    </header>
  )
}

function skip(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

export function Meeting({ part }: { readonly part: string | undefined }) {
  const { t } = useTranslation('facilitator')
  const { t: shared } = useTranslation()
  const shown = parts.find((one) => one === part) ?? 'now'
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a part that is opened begins at its top, and is read from there
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true })
    first.current = false
    main.current?.scrollTo(0, 0)
  }, [shown])
  return (
    <div className="meeting">
      <SkipLink href="#content" onClick={skip}>
        {shared('skip')}
      </SkipLink>
      <Side shown={shown} />
      <div className="stage">
        <Banners />
        <main id="content" ref={main} tabIndex={-1} data-part={shown} aria-label={t(`nav.${shown}`)}>
          <Content part={shown} />
        </main>
        <ControlBar />
      </div>
    </div>
  )
}
