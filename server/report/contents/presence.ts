// How many were there, half-day by half-day, and what was done. Only counts: who was away is nobody's business.
import type { Bilingual } from '#shared/session/bilingual.ts'
import type { JuryEvent } from '#shared/session/events.ts'
import type { FlatActivity, Jury } from '#shared/session/jury.ts'

export interface Doing {
  readonly at: string
  readonly minutes: number
  readonly title: Bilingual
  /** The method's own number, `1A`. */
  readonly code: string | null
}

export interface HalfDay {
  readonly date: string
  readonly half: 'morning' | 'afternoon'
  /** Marked present when the half-day ended. */
  readonly present: number
  readonly of: number
  /** The activities that were opened, with their planned times. */
  readonly done: readonly Doing[]
}

const keyOf = ({ day, at }: FlatActivity): string => `${day}/${at < '12:00' ? 'morning' : 'afternoon'}`

/** Replays who was marked present, and keeps the last count of every half-day. */
function lastCounts({ activities }: Jury, events: readonly JuryEvent[]): Map<string, number> {
  const present = new Set<number>()
  const counts = new Map<string, number>()
  let now: string | undefined
  for (const event of events) {
    if (event.type === 'place-opened') {
      const activity = activities[event.place.activity]
      if (activity !== undefined) now = keyOf(activity)
    } else if (event.type === 'seat-marked') {
      if (event.attendance === 'present') present.add(event.seat)
      else present.delete(event.seat)
    }
    if (now !== undefined) counts.set(now, present.size)
  }
  return counts
}

export function halfDays(jury: Jury, events: readonly JuryEvent[]): HalfDay[] {
  const counts = lastCounts(jury, events)
  const opened = jury.activities.filter((_, i) => jury.running.opened.includes(i))
  return [...new Set(opened.map(keyOf))].map((key) => {
    const own = opened.filter((activity) => keyOf(activity) === key)
    const [day, half] = key.split('/')
    return {
      date: jury.sheet.days[Number(day)]?.date ?? '',
      half: half === 'morning' ? 'morning' : 'afternoon',
      present: counts.get(key) ?? 0,
      of: jury.panelSize,
      done: own.map(({ at, minutes, title, code }) => ({ at, minutes, title, code: code ?? null })),
    }
  })
}
