import { expect, test } from 'vitest'
import { type Hall, openHall } from './testing/hall.ts'
import type { Page } from './testing/page.ts'

/** Every page there can be, by a name. */
type People = Readonly<Record<string, Page>>

async function everybody(hall: Hall): Promise<People> {
  const seats = await Promise.all([1, 2, 3, 4, 5, 6].map((seat) => hall.juror(seat)))
  return {
    facilitator: await hall.facilitator(),
    projector: await hall.projector(),
    visitor: await hall.visitor(),
    ...Object.fromEntries(seats.map((page, i) => [`seat ${i + 1}`, page])),
  }
}

/** Who got these words in any frame, ever. */
const heard = (people: People, words: string): string[] =>
  Object.entries(people)
    .filter(([, page]) => page.frames.some((frame) => frame.includes(words)))
    .map(([name]) => name)
    .toSorted()

const facilitatorDoes = async (people: People, action: unknown): Promise<void> => {
  expect(await people.facilitator!.act(action)).toEqual({ ok: true })
}
const seatDoes = async (people: People, seat: number, action: unknown): Promise<void> => {
  expect(await people[`seat ${seat}`]!.act(action)).toEqual({ ok: true })
}
const goTo = (hall: Hall, people: People, id: string): Promise<void> => {
  const { activities, running } = hall.directory.current!.host.jury
  const to = { activity: activities.findIndex((activity) => activity.id === id), step: 0 }
  return facilitatorDoes(people, { type: 'go-to', from: running.place, to })
}

/** Everybody has heard of everything: a last change has reached each page. */
async function settled(hall: Hall, people: People): Promise<void> {
  await facilitatorDoes(people, { type: 'add-time', minutes: 1 })
  const { timer } = hall.directory.current!.host.jury.running
  const said = JSON.stringify(timer)
  for (const [name, page] of Object.entries(people))
    if (name !== 'visitor')
      await page.until((one) => JSON.stringify((one.entities().run as { timer: unknown }).timer) === said)
}

/** A meeting in which every secret is marked. Seats 1, 3 and 5 sit together. */
async function meet(hall: Hall, people: People): Promise<void> {
  for (const seat of [1, 2, 3, 4, 5, 6]) await seatDoes(people, seat, { type: 'take-seat', alias: `ALIAS-${seat}` })
  await goTo(hall, people, 'mine')
  const write = (seat: number, text: string) => seatDoes(people, seat, { type: 'write-card', text, kind: 'idea' })
  await write(1, 'CARD-KEPT')
  await write(1, 'CARD-SHARED')
  await write(1, 'CARD-WITHDRAWN')
  await write(3, 'CARD-HIDDEN')
  await write(2, 'CARD-OF-THE-OTHER-TABLE')
  await people['seat 1']!.until((page) => 'mine/c3' in page.entities())
  await seatDoes(people, 1, { type: 'withdraw-card', card: 'c3' })
  await seatDoes(people, 1, { type: 'share-cards', cards: ['c2'] })
  await facilitatorDoes(people, { type: 'hide-card', card: 'c4', hidden: true })
  await seatDoes(people, 3, { type: 'share-cards', cards: ['c4'] })
  await seatDoes(people, 2, { type: 'share-cards', cards: ['c5'] })
  await seatDoes(people, 5, { type: 'open-pile', title: 'PILE-NAMED', cards: ['c2'] })
  await seatDoes(people, 4, { type: 'open-pile', title: 'PILE-OTHER', cards: ['c5'] })
  await facilitatorDoes(people, { type: 'map-piles', title: 'MAP-UNRELEASED', piles: ['p6'] })
  await facilitatorDoes(people, { type: 'map-piles', title: 'MAP-RELEASED', piles: ['p7'] })
  await facilitatorDoes(people, { type: 'release-perspective', perspective: 'v9', released: true })
}

const seats = (...numbers: readonly number[]): string[] => numbers.map((number) => `seat ${number}`)
const near = seats(1, 3, 5)
const far = seats(2, 4, 6)

/** Who may have heard each mark, in alphabetical order. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'CARD-KEPT': seats(1),
  'CARD-SHARED': ['facilitator', ...near],
  'CARD-WITHDRAWN': seats(1),
  'CARD-HIDDEN': ['facilitator', ...seats(3)],
  'CARD-OF-THE-OTHER-TABLE': ['facilitator', ...far],
  'PILE-NAMED': ['facilitator', ...near],
  'PILE-OTHER': ['facilitator', ...far],
  'MAP-UNRELEASED': ['facilitator'],
  'MAP-RELEASED': ['facilitator', 'projector', ...seats(1, 2, 3, 4, 5, 6)],
  'ALIAS-1': ['facilitator', ...near],
  'ALIAS-2': ['facilitator', ...far],
}

/** Marks that reached somebody else, or did not reach those they are for. */
const wronglyHeard = (people: People): string[] =>
  Object.entries(allowed).flatMap(([mark, who]) => {
    const those = heard(people, mark)
    return JSON.stringify(those) === JSON.stringify(who.toSorted()) ? [] : [`${mark}: ${those.join(', ')}`]
  })

test('VIEW-2, VIEW-3, VIEW-5, VIEW-6: no secret is in any frame of those who may not have it', async () => {
  const hall = await openHall()
  const people = await everybody(hall)
  await meet(hall, people)
  await settled(hall, people)
  expect(wronglyHeard(people)).toEqual([])
})

test('VIEW-2, VIEW-3, VIEW-5, VIEW-6: nor when everybody comes back to a jury that was opened again', async () => {
  const hall = await openHall()
  await meet(hall, await everybody(hall))
  const tokens = [1, 2, 3, 4, 5, 6].map(async (seat) => [...(await hall.directory.current!.admission.issue([seat]))])
  const codes = new Map((await Promise.all(tokens)).flat())
  await hall.directory.leave()
  await hall.directory.enter(hall.house.jury.id)
  const asking = await hall.visitor()
  const pages: [string, Page][] = []
  for (const [seat, code] of codes) {
    const claimed = await asking.claim(code)
    if (!claimed.ok) throw new Error(claimed.code)
    pages.push([`seat ${seat}`, await hall.visitor({ token: claimed.token })])
  }
  const laptop = {
    facilitator: await hall.facilitator(),
    projector: await hall.projector(),
    visitor: await hall.visitor(),
  }
  const people = { ...laptop, ...Object.fromEntries(pages) }
  await settled(hall, people)
  const { 'CARD-WITHDRAWN': _gone, ...rest } = allowed
  expect(wronglyHeard(people).filter((wrong) => !wrong.startsWith('CARD-WITHDRAWN'))).toEqual([])
  expect([heard(people, 'CARD-WITHDRAWN'), Object.keys(rest).length]).toEqual([[], Object.keys(allowed).length - 1])
})

test('VIEW-4: nothing the laptop’s pages hear of cards, piles or the map names a seat', async () => {
  const hall = await openHall()
  const people = await everybody(hall)
  await meet(hall, people)
  await settled(hall, people)
  for (const name of ['facilitator', 'projector'])
    for (const [key, entity] of Object.entries(people[name]!.entities()))
      if (/^(board|loose|map|perspectives|similar)/.test(key))
        expect(JSON.stringify(entity)).not.toMatch(/"(seat|by|alias)"/)
})

test('SEAT-1: no token and no code of a seat is in any frame but that of its own device', async () => {
  const hall = await openHall()
  const people = await everybody(hall)
  await meet(hall, people)
  await settled(hall, people)
  const secrets = [...hall.house.codes.values(), ...Object.values(people).flatMap(({ token }) => token ?? [])]
  expect(secrets.length).toBe(12)
  expect(secrets.filter((secret) => heard(people, secret).length > 0)).toEqual([])
})
