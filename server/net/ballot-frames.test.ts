// The wire during a ballot, over real sockets: what anybody is sent is the same whatever the voter chose.
import { expect, test } from 'vitest'
import { wholeRunSheet } from '#shared/session/testing/later-phases.ts'
import { type Hall, openHall } from './testing/hall.ts'
import type { Page } from './testing/page.ts'

const seats = [1, 2, 3, 4, 5, 6] as const
const parents = { needs: [], scenarios: [], cards: [] }

async function must(page: Page, action: unknown): Promise<void> {
  expect(await page.act(action)).toEqual({ ok: true })
}

async function goTo(hall: Hall, facilitator: Page, kind: string): Promise<void> {
  const { activities, running } = hall.directory.current!.host.jury
  const to = { activity: activities.findIndex(({ id }) => id === kind), step: 0 }
  await must(facilitator, { type: 'go-to', from: running.place, to })
}

/** Two frozen texts and an open ballot on them. */
async function openBallot(hall: Hall, facilitator: Page, jurors: readonly Page[]): Promise<string> {
  for (const [i, juror] of jurors.entries()) await must(juror, { type: 'take-seat', alias: `Alias-${i + 1}` })
  await goTo(hall, facilitator, 'writing')
  for (const title of ['R1', 'R2'])
    await must(facilitator, { type: 'open-text', table: 1, title, proposals: [], parents })
  for (const text of Object.keys(hall.directory.current!.host.jury.recommendations.texts)) {
    await must(jurors[0]!, { type: 'take-pen', text })
    await must(jurors[0]!, { type: 'write-text', text, fields: { we: 'we', because: 'because', who: 'who' } })
  }
  await goTo(hall, facilitator, 'final-vote')
  await must(facilitator, { type: 'freeze-texts' })
  await must(facilitator, { type: 'open-ballot' })
  return Object.keys(hall.directory.current!.host.jury.recommendations.ballots)[0]!
}

/** What differs by who votes when, and not by what. */
const withoutNumbers = (frame: string): string => frame.replaceAll(/\d+/g, '#').replaceAll(/(#,)+#/g, '#')

test('BALLOT-2: every frame to every page after a vote is the same whether it was for or against', async () => {
  const hall = await openHall(seats.length, wholeRunSheet())
  const facilitator = await hall.facilitator()
  const projector = await hall.projector()
  const jurors = await Promise.all(seats.map((seat) => hall.juror(seat)))
  const ballot = await openBallot(hall, facilitator, jurors)
  const pages = [facilitator, projector, ...jurors]
  const votes = [
    [0, 0],
    [4, 4],
    [0, 4],
    [5, 1],
    [4, 0],
    [2, 3],
  ]
  for (const page of jurors) await page.until((one) => one.entities().voted !== undefined)
  for (const page of pages) await page.until((one) => one.entities().ballot !== undefined)
  const sent: string[] = []
  for (const [i, juror] of jurors.entries()) {
    const before = pages.map(({ frames }) => frames.length)
    await must(juror, { type: 'cast-vote', ballot, votes: votes[i] })
    for (const page of pages)
      await page.until((one) => (one.entities().ballot as { voted: number } | undefined)?.voted === i + 1)
    await facilitator.until((one) => (one.entities().voting as { voted: number }).voted === i + 1)
    await juror.until((one) => (one.entities().voted as { voted: boolean }).voted)
    const told = pages.flatMap(({ frames }, page) => frames.slice(before[page]).map(withoutNumbers))
    sent.push(JSON.stringify(told.filter((frame) => frame !== '#').toSorted()))
  }
  expect(sent[0]).toContain('voted')
  // the last has nobody left to wait for
  expect(new Set(sent.slice(0, -1)).size).toBe(1)
})
