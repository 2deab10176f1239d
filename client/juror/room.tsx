// The room as one juror sees it: the head, one task, the foot.
import { SkipLink } from '@digdir/designsystemet-react'
import { type MouseEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JuryEntity, MeEntity, RunEntity } from '#shared/protocol/entities.ts'
import { tellWriting } from '../connection/connection.ts'
import { useSession } from '../connection/session-store.ts'
import { useLanguage } from '../ui/use-language.ts'
import { BottomBar } from './bottom-bar.tsx'
import { LineBanner } from './line-banner.tsx'
import { type Missed, MissedBar, MissedPage, useMissed } from './missed.tsx'
import { MovedOnBar } from './moved-on-bar.tsx'
import { MergeAsked, PenAsked, TableChanged } from './notices.tsx'
import { RefusedWishes } from './refused-wishes.tsx'
import { TimeIsOut } from './step-clock.tsx'
import { showsRefused, Task } from './task.tsx'
import { TopBar } from './top-bar.tsx'
import { useIsWriting } from './unsaved.ts'
import { useAnnounceAnswers, useAnnouncePlace } from './use-announcements.ts'
import { placeName, useShownPlace } from './use-shown-place.ts'
import { isOf, useWishes } from './wishes.ts'

/** The facilitator sees how many are writing. */
function useTellWriting(): void {
  const writing = useIsWriting()
  const open = useSession(({ line }) => line === 'open')
  useEffect(() => {
    if (open) tellWriting(writing)
  }, [writing, open])
}

/** Refusals that the task itself does not show. */
function OtherRefusals({ run, visited }: { readonly run: RunEntity; readonly visited: Missed | null }) {
  const { refused } = useWishes()
  const shown = visited === null ? showsRefused(run) : isOf('cast-vote', 'trial-vote', 'score', 'give-dots')
  const others = refused.filter((entry) => !shown(entry))
  return <RefusedWishes entries={others} />
}

function skip(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

/** A page of answers that the room has left; where the room goes on, so does whoever visits it. */
function useVisit(shown: RunEntity) {
  const place = placeName(shown)
  const [at, setAt] = useState<{ readonly page: Missed; readonly place: string } | null>(null)
  if (at !== null && at.place !== place) setAt(null)
  return {
    visited: at?.place === place ? at.page : null,
    visit: (page: Missed | null): void => setAt(page === null ? null : { page, place }),
  }
}

interface RoomProps {
  readonly me: MeEntity
  readonly jury: JuryEntity
  readonly run: RunEntity
}

export function Room({ me, jury, run }: RoomProps) {
  const { t } = useTranslation('juror')
  const { t: shared } = useTranslation()
  const language = useLanguage()
  const { shown, stayed, follow } = useShownPlace(run)
  const { visited, visit } = useVisit(shown)
  const missed = useMissed(shown)
  useTellWriting()
  useAnnouncePlace(run)
  useAnnounceAnswers()
  return (
    <div className="room">
      <SkipLink href="#content" onClick={skip}>
        {shared('skip')}
      </SkipLink>
      <TopBar me={me} jury={jury} run={run} />
      <main className="room-main" id="content" tabIndex={-1}>
        <div className="over-task">
          <LineBanner voting={visited === 'ballot' || shown.activity?.kind === 'final-vote'} />
          {stayed && <MovedOnBar onFollow={follow} />}
          <TableChanged me={me} />
          {!stayed && <MissedBar missed={missed} shown={visited} onShow={visit} />}
          <MergeAsked run={shown} />
          <PenAsked me={me} />
        </div>
        {run.activity !== null && <TimeIsOut timer={run.timer} />}
        <OtherRefusals run={shown} visited={visited} />
        {visited === null ? (
          <Task key={placeName(shown)} run={shown} />
        ) : (
          <MissedPage key={visited} missed={visited} run={shown} />
        )}
        {run.next !== null && <p className="next-up">{t('next', { title: run.next[language] })}</p>}
      </main>
      <BottomBar run={shown} stayed={stayed || visited !== null} />
    </div>
  )
}
