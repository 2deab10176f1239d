// The rehearsal over real sockets against a real server: whole juries, late-comers, and everything that must be said plainly.
import { expect, onTestFinished, test, vi } from 'vitest'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { range } from '#shared/selection/order.ts'
import { patience } from '#shared/selection/testing/effort.ts'
import { stepNames } from '#shared/session/activities.ts'
import { flatten, type Place, placeKey } from '#shared/session/jury.ts'
import { dotSum } from '#shared/session/phases/interests.ts'
import { theBallot } from '#shared/session/phases/recommendations-vote.ts'
import type { Hall } from '../../server/net/testing/hall.ts'
import type { Page } from '../../server/net/testing/page.ts'
import { isAtEnd, nextOfFacilitator } from './facilitator.ts'
import { comesAt } from './late.ts'
import { scriptedPersona, variedPersona } from './persona.ts'
import { drive, SimulatedJuror } from './rehearsal.ts'
import { openDemo, rehearse } from './rehearse.ts'
import { type MeetingHall, openMeetingHall } from './testing/meeting-hall.ts'
import { nine, openingOfAlvmora, twoDays } from './testing/opening.ts'
import { inOwnWords } from './testing/own-words.ts'
import { resultsOf } from './testing/results.ts'
import { runWholeCase } from './whole-case.ts'

vi.setConfig({ testTimeout: patience })

/** What is published of a jury, all of it but its log: who of those who had nothing to wait for was quicker stands only there. */
async function published({ laptop, directory }: Hall): Promise<unknown> {
  const { id } = (await directory.list()).find(({ open }) => open)!
  const response = await fetch(`${laptop}/api/juries/${id}/report.json`)
  const { log: _log, ...rest } = (await response.json()) as Record<string, unknown> // an object, by its format
  expect(Object.keys(rest).length).toBeGreaterThan(3)
  return rest
}

/** A seed by which somebody is late among so many. */
const seed = 'mist'
const jurors = 8
const seats = range(jurors).map((i) => i + 1)
const late = seats.filter((seat) => comesAt(seat, seed) !== undefined)

const refusals = (said: readonly string[]): string[] => said.filter((text) => text.includes('→'))

/** Where the room was when each seat was taken, as the log tells: `7/1`, and nowhere before it had begun. */
async function arrivals({ house }: Hall): Promise<Map<number, string>> {
  const rows = await house.db.selectFrom('events').select('body').orderBy('jury_id').orderBy('seq').execute()
  const found = new Map<number, string>()
  let at = 'nowhere'
  for (const { body } of rows) {
    const event = JSON.parse(body) as { type: string; seat: number; place: Place } // the log is ours
    if (event.type === 'jury-opened') at = 'nowhere'
    if (event.type === 'place-opened') at = placeKey(event.place)
    if (event.type === 'seat-taken') found.set(event.seat, at)
  }
  return found
}

/** The first place of the run sheet that is not before the one at which a seat comes. */
function expectedAt(seat: number): string {
  const due = comesAt(seat, seed)
  const places = flatten(twoDays()).flatMap(({ kind }, activity) =>
    stepNames(kind).map((_, step) => ({ activity, step })),
  )
  const first = places.find(
    (place) =>
      due !== undefined &&
      (place.activity > due.activity || (place.activity === due.activity && place.step >= due.step)),
  )
  return first === undefined ? 'nowhere' : placeKey(first)
}

test('a small jury comes to its end over real sockets, late-comers too, and the same seed comes to the same result', async () => {
  expect(late.length).toBeGreaterThan(1)
  const all = []
  for (let turn = 0; turn < 2; turn++) {
    const { options, said, jury, hall } = await openMeetingHall(twoDays(), { jurors, seed })
    await rehearse(options)
    expect([refusals(said), hall.complaints]).toEqual([[], []])
    expect(said[0]).toContain(`${jurors - late.length} jurors are seated.`)
    expect(said[0]).toContain(`Late, when the room has begun: seats ${late.join(', ')}.`)
    expect(said.at(-1)).toBe('The jury is over.')
    const came = await arrivals(hall)
    expect([...came].toSorted(([a], [b]) => a - b)).toEqual(seats.map((seat) => [seat, expectedAt(seat)]))
    expect(Object.values(jury().interests.dots ?? {}).reduce((sum, one) => sum + dotSum(one), 0)).toBe(5 * jurors)
    expect(theBallot(jury())).toMatchObject({ state: 'published', didNotVote: 0 })
    all.push(await published(hall))
  }
  expect(all[1]).toEqual(all[0])
})

test('the script comes to the figures of Älvmora over real sockets', async () => {
  const { options, said, jury } = await openMeetingHall(twoDays(), { jurors: 24, isScripted: true })
  await rehearse(options)
  expect(refusals(said)).toEqual([])
  const inMemory = runWholeCase(
    openingOfAlvmora(),
    range(24).map((i) => scriptedPersona(i + 1)),
    { now: nine, seed: 'alvmora' },
  )
  expect(resultsOf(jury())).toEqual(resultsOf(inMemory.jury))
  expect(resultsOf(jury()).dots.map(([, counts]) => dotSum(counts))).toEqual([18, 27, 14, 22, 17, 15, 7])
})

test('what could not come to its end is said at once, before any jury is made', async () => {
  const { options, hall } = await openMeetingHall(twoDays())
  const before = await hall.directory.list()
  await expect(rehearse({ ...options, jurors: 4 })).rejects.toThrow('a ballot needs at least 5 votes')
  await expect(rehearse({ ...options, jurors: 12, isScripted: true })).rejects.toThrow('The script is about 24 jurors')
  const codes = [{ seat: 1, code: 'ABCD-EFGH' }]
  await expect(rehearse({ ...options, codes })).rejects.toThrow('There are codes for 1 seats, not for 6.')
  expect(await hall.directory.list()).toEqual(before)
})

test('four jurors may practise by hand as far as they can, and are told how far that is', async () => {
  const { options, said, jury } = await openMeetingHall(twoDays(), { jurors: 4, seed: 'sun' })
  await rehearse({ ...options, byHand: Promise.resolve() })
  expect(said[0]).toContain('a ballot needs at least 5 votes')
  expect(Object.keys(jury().seats)).toHaveLength(4)
})

/** Leads as a person does, from the facilitator's page, until the last activity is over. */
async function leadInOwnWords({ hall, times }: MeetingHall): Promise<void> {
  const page = await hall.facilitator()
  await page.until(() => seatsHere(page).length === jurors - late.length)
  const next = () => nextOfFacilitator(page.entities(), isAtEnd)
  // a text in other words leaves the same wish behind: one more
  const state = (): string => JSON.stringify([next(), readMany(page.entities(), 'roomTexts').length])
  for (let nth = 0, move = next(); move !== 'finished'; move = next()) {
    if (move === 'wait') await times.wait(30)
    else {
      nth += 1
      const before = state()
      expect([move.type, await page.act(inOwnWords(move, nth))]).toEqual([move.type, { ok: true }])
      await page.until(() => state() !== before)
    }
  }
}

test('by hand, in other words than the case has, everybody answers over real sockets, late-comers too', async () => {
  const opened = await openMeetingHall(twoDays(), { jurors, seed })
  const { options, said, jury } = opened
  let begin = (): void => {}
  const seated = new Promise<void>((resolve) => {
    begin = resolve
  })
  const say = (text: string): void => {
    options.say(text)
    if (text.startsWith('Drive the room')) begin()
  }
  await rehearse({ ...options, say, byHand: seated.then(() => leadInOwnWords(opened)) })
  expect(refusals(said)).toEqual([])
  expect(Object.values(jury().interests.shared).every(({ text }) => text?.startsWith('Med andra ord'))).toBe(true)
  expect(Object.values(jury().interests.dots ?? {}).reduce((sum, one) => sum + dotSum(one), 0)).toBe(5 * jurors)
  expect(Object.values(theBallot(jury())?.counts ?? {}).length).toBeGreaterThan(1)
  expect(theBallot(jury())).toMatchObject({ state: 'published', didNotVote: 0 })
})

/** Five jurors at their tablets, and the facilitator's page. */
async function sitAround() {
  const opened = await openMeetingHall(twoDays())
  const { options, hall } = opened
  const codes = await openDemo(hall.laptop, 5)
  const people = codes.map(({ seat }) => new SimulatedJuror(variedPersona(seat, 'sun'), options))
  onTestFinished(() => {
    for (const juror of people) juror.close()
  })
  await Promise.all(people.map((juror, i) => juror.sitDown(codes[i]?.code ?? '')))
  // whoever sits is counted, before anybody drives
  for (const { attendance } of Object.values(opened.jury().seats)) expect(attendance).toBe('present')
  const page = await hall.facilitator()
  await page.until(() => seatsHere(page).length === 5)
  return { ...opened, people, page }
}

const seatsHere = (page: Page): number[] =>
  readMany(page.entities(), 'attendance').flatMap(([, { seat, attendance }]) =>
    attendance === 'present' ? [seat] : [],
  )

const isOnline = (page: Page, seat: number): boolean =>
  readMany(page.entities(), 'attendance').some(([, one]) => one.seat === seat && one.online)

test('when somebody never answers, it is said what the room waits for, and given up', async () => {
  const { people, options, said } = await sitAround()
  people[2]!.isAbsent = true
  await expect(drive(options)).rejects.toThrow('Nothing happens any more. At 1A write: 4 of 5 are done.')
  expect(said).toContain('Waiting. At 1A write: 4 of 5 are done.')
})

test('a facilitator who is refused again and again gives up, and a laptop that is gone is named', async () => {
  const { options, page } = await sitAround()
  await drive(options, (place) => place === 'criteria/dots')
  const { place } = readOne(page.entities(), 'run')!
  // the dots were never closed
  expect(await page.act({ type: 'go-to', from: place, to: { ...place, step: 1 } })).toEqual({ ok: true })
  await expect(drive(options)).rejects.toThrow('lock-criteria is refused: not-open-yet. At 2D lock:')
  const gone = 'http://127.0.0.1:9'
  await expect(drive({ ...options, laptop: gone })).rejects.toThrow(`Allting does not answer at ${gone}.`)
})

test('whom the facilitator marks as absent stays away until marked as present; who naps is away meanwhile', async () => {
  const { page, people, times } = await sitAround()
  expect(await page.act({ type: 'mark-seat', seat: 3, attendance: 'absent' })).toEqual({ ok: true })
  await page.until(() => seatsHere(page).length === 4)
  await times.wait(20_000)
  expect(seatsHere(page)).toEqual([1, 2, 4, 5])
  expect(await page.act({ type: 'mark-seat', seat: 3, attendance: 'present' })).toEqual({ ok: true })
  const napping = people[1]!.nap(20_000)
  await page.until(() => !isOnline(page, 2))
  await times.wait(12_000)
  expect(isOnline(page, 2)).toBe(false)
  await napping
  await page.until(() => isOnline(page, 2) && seatsHere(page).length === 5)
})
