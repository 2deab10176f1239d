// How many were there, half-day by half-day, and what was done. Only counts: who was away is nobody's business.
import type { Bilingual } from '#shared/session/bilingual.ts'
import type { JuryEvent } from '#shared/session/events.ts'
import { type FlatActivity, type Jury, type Place, placeKey } from '#shared/session/jury.ts'

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
  /** Marked present when its last part began; more than the panel where reserves sat with it. */
  readonly present: number
  /** The panel as drawn. */
  readonly of: number
  /** The activities that were opened, with their planned times. */
  readonly done: readonly Doing[]
}

const keyOf = ({ day, at }: FlatActivity): string => `${day}/${at < '12:00' ? 'morning' : 'afternoon'}`

/**
 * Counts who is there whenever a place is opened for the first time; the last count of a half-day holds. What is marked while
 * its last place stands open is about what comes next: those who do not come on Sunday are marked before Next is pressed.
 */
class Attendance {
  readonly counts = new Map<string, number>()
  private readonly present = new Set<number>()
  private readonly seen = new Set<string>()
  /** A half-day with no more than one place so far: whoever comes in during it is counted. */
  private filling: string | undefined

  open(place: Place, halfDay: string): void {
    this.filling = undefined
    // the room may come back to a place on another day: what was true the first time stays
    if (this.seen.has(placeKey(place))) return
    this.seen.add(placeKey(place))
    if (!this.counts.has(halfDay)) this.filling = halfDay
    this.counts.set(halfDay, this.present.size)
  }

  leave(): void {
    this.filling = undefined
  }

  mark(seat: number, isHere: boolean): void {
    if (isHere) this.present.add(seat)
    else this.present.delete(seat)
    if (this.filling !== undefined) this.counts.set(this.filling, this.present.size)
  }
}

function countsOf({ activities }: Jury, events: readonly JuryEvent[]): ReadonlyMap<string, number> {
  const attendance = new Attendance()
  for (const event of events) {
    if (event.type === 'seat-marked') attendance.mark(event.seat, event.attendance === 'present')
    if (event.type === 'went-back') attendance.leave()
    if (event.type !== 'place-opened') continue
    const activity = activities[event.place.activity]
    if (activity !== undefined) attendance.open(event.place, keyOf(activity))
  }
  return attendance.counts
}

export function halfDays(jury: Jury, events: readonly JuryEvent[]): HalfDay[] {
  const counts = countsOf(jury, events)
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
