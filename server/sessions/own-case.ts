// Puts an organiser's own jury into the run sheet that comes with Allting: its question and its dates, and nothing of Älvmora's.
import type { OwnCase } from '#shared/protocol/juries.ts'
import type { RunSheet, RunSheetActivity } from '#shared/session/run-sheet.ts'
import { minutesOf } from '#shared/session/schedule.ts'

type Activities = readonly RunSheetActivity[]

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** What compares the ways, and the pauses in it: without any way there is nothing to present, write or score. */
const isAboutWays = ({ phase, kind, code }: RunSheetActivity): boolean =>
  phase === 'scenarios' && (kind !== 'talk' || code !== undefined)

/** Without what compares ways; what came before it begins so much later that nobody waits in an empty room. */
function withoutWays(activities: Activities): RunSheetActivity[] {
  const first = activities.findIndex(isAboutWays)
  if (first === -1) return [...activities]
  const before = activities.slice(0, first)
  const after = activities.slice(first).filter((one) => !isAboutWays(one))
  const [last, next] = [before.at(-1), after[0]]
  const gap = last === undefined || next === undefined ? 0 : minutesOf(next.at) - minutesOf(last.at) - last.minutes
  return [...before.map((one) => ({ ...one, at: clockTime(minutesOf(one.at) + gap) })), ...after]
}

const dayAfter = (date: string): string => {
  const next = new Date(`${date}T00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** Days without a date of their own follow on the one before. */
function datesFor(count: number, given: readonly string[]): string[] {
  const dates: string[] = []
  for (let day = 0; day < count; day++) dates.push(given[day] ?? dayAfter(dates[day - 1] ?? given[0] ?? ''))
  return dates
}

/** Interviews and ways belong to the case they were written for: an own jury has them in a run sheet of its own, or not at all. */
export function withOwnCase(sheet: RunSheet, { dates, ...jury }: OwnCase): RunSheet {
  const days = datesFor(sheet.days.length, dates)
  return {
    ...sheet,
    jury,
    perspectives: [],
    scenarios: [],
    days: sheet.days.map(({ date, activities }, day) => ({
      date: days[day] ?? date,
      activities: withoutWays(activities),
    })),
  }
}
