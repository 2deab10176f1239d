// The final vote by hand on the facilitator's page, with two votes on paper; then reservations and the statement.
import { expect } from 'vitest'
import * as alvmora from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { scriptedPersona } from '../../facilitator-scripts/rehearsal/persona.ts'
import { figures } from '../ui/figures/figures.sv.ts'
import { type FacilitatorWalk, fill, press, settle, shows, t } from './facilitator-steps.ts'

/** The papers of these seats, counted together text by text. */
const papersOf = (seats: readonly number[]): number[][] =>
  alvmora.recommendations.map((_, text) => {
    const counts = [0, 0, 0, 0, 0, 0]
    for (const seat of seats) counts[scriptedPersona(seat).vote(text)]! += 1
    return counts
  })

const onPaper = [23, 24]

async function enterPapers({ facilitator, visit }: FacilitatorWalk): Promise<void> {
  for (const seat of onPaper) await facilitator.getByRole('button', { name: fill(t.seat, { seat }) }).click()
  await press(facilitator, fill(t.paper.enter_other, { count: onPaper.length }))
  const add = facilitator.getByRole('dialog').getByRole('button', { name: t.paper.confirm, exact: true })
  expect(await add.isDisabled()).toBe(true)
  const cells = facilitator.getByRole('dialog').getByRole('textbox')
  for (const [i, count] of papersOf(onPaper).flat().entries()) if (count > 0) await cells.nth(i).fill(String(count))
  await visit('paper-dialog')
  await add.click()
  await shows(facilitator, fill(t.ballot.onPaper_other, { count: 2 }))
}

export async function holdBallot(walk: FacilitatorWalk): Promise<void> {
  const { room, facilitator, projector, visit } = walk
  await room.driveTo('final-vote/read')
  await visit('read-list')
  await press(facilitator, fill(t.read.first, { name: 'R1' }))
  await shows(projector, alvmora.recommendations[0]!.fields.because)
  await visit('read-one')
  room.rest(onPaper, true)
  // by hand: the simulated facilitator would open the ballot itself
  await facilitator.locator('.move-next').click()
  await settle(facilitator, t.ballot.open)
  await shows(facilitator, fill(t.of, { n: 20, of: 22 }))
  await shows(projector, fill(t.of, { n: 20, of: 22 }))
  await visit('ballot-open')
  await enterPapers(walk)
  await shows(projector, fill(t.of, { n: 22, of: 22 }))
  await settle(facilitator, t.ballot.close)
  await shows(facilitator, t.ballot.closed)
  await visit('ballot-closed')
  await settle(facilitator, t.ballot.publish)
  await projector.getByText('95 %').waitFor()
  await shows(projector, figures.class['not-enough'])
  await shows(facilitator, '21 av 22')
  await visit('results')
  room.rest(onPaper, false)
}

export async function conclude({ room, facilitator, projector, visit }: FacilitatorWalk): Promise<void> {
  await room.driveTo('statement/reservations')
  await shows(facilitator, fill(t.statement.signers_other, { count: 5 }))
  // written is not shown: the facilitator reads it first
  await press(facilitator, fill(t.statement.show_one, { count: 1 }))
  await shows(projector, alvmora.reservation.words)
  await visit('reservations')
  await facilitator.locator('.move-next').click()
  await press(facilitator, t.statement.open)
  await shows(projector, alvmora.statement.slice(0, 40))
  await visit('statement')
}
