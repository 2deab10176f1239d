// Phases 2–4 of the Älvmora case by hand on the facilitator's page: everything that is final, and some of the rest, with a stop at every state.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import * as alvmora from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { scriptedPersona } from '../../facilitator-scripts/rehearsal/persona.ts'
import { sv } from '../facilitator/words/sv.ts'
import { figures } from '../ui/figures/figures.sv.ts'
import type { ByHandRoom } from './by-hand-room.ts'

const t = sv.phases

export interface FacilitatorWalk {
  readonly room: ByHandRoom
  /** The page that is driven, in Swedish. */
  readonly facilitator: Page
  readonly projector: Page
  /** Called at every stop, with a name for the state. */
  readonly visit: (name: string) => Promise<void>
}

const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)), words)

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click()
const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

/** Presses what is final, and says yes. */
async function settle(page: Page, name: string): Promise<void> {
  await press(page, name)
  await confirm(page, name)
}

const shows = (page: Page, text: string): Promise<void> => page.getByText(text).first().waitFor()

async function closeAndShow(
  { facilitator, projector, visit }: FacilitatorWalk,
  what: 'dots' | 'scores' | 'trial',
  here: number,
): Promise<void> {
  await shows(facilitator, fill(t.of, { n: here, of: here }))
  await shows(projector, fill(t.of, { n: here, of: here }))
  await visit(`${what}-open`)
  await settle(facilitator, t.closing[what].close)
  await shows(facilitator, t.closing.closed)
  await visit(`${what}-closed`)
  await settle(facilitator, t.closing[what].publish)
  await shows(facilitator, t.closing[what].shown)
}

async function shareNeeds({ room, facilitator, projector, visit }: FacilitatorWalk): Promise<void> {
  await room.driveTo('needs/write')
  const all = fill(t.needs.all_other, { count: 7 })
  await facilitator.getByRole('button', { name: all }).waitFor()
  await visit('needs')
  await press(facilitator, all)
  await visit('needs-dialog')
  await confirm(facilitator, t.needs.allConfirm)
  await shows(projector, 'Vi behöver besked som håller i tio år')
  await visit('needs-shared')
}

async function lockCriteria(walk: FacilitatorWalk): Promise<void> {
  const { room, facilitator, projector, visit } = walk
  await room.driveTo('criteria/dots')
  await closeAndShow(walk, 'dots', 24)
  await projector.locator('.dots-bars li').first().getByText('27', { exact: true }).waitFor()
  await visit('dots-shown')
  const lock = facilitator.getByRole('button', { name: fill(t.criteria.lock_other, { count: 7 }), exact: true })
  expect(await lock.isDisabled()).toBe(true)
  for (const { text, test } of alvmora.needs) {
    const name = text.replace('Vi behöver ', '')
    await facilitator.getByLabel(new RegExp(`Prov för ”${name}”`, 'i')).fill(test)
  }
  await visit('criteria-tests')
  await settle(facilitator, fill(t.criteria.lock_other, { count: 7 }))
  await shows(facilitator, t.criteria.locked)
  await shows(projector, 'Orkar en sjuåring resan')
  await visit('criteria-locked')
}

async function scoreWays(walk: FacilitatorWalk): Promise<void> {
  const { room, projector, visit } = walk
  room.sunday()
  await room.driveTo('scoring/walk')
  await shows(projector, 'Tage, 8 år')
  await visit('ways')
  await room.driveTo('scoring/score')
  await closeAndShow(walk, 'scores', 22)
  await shows(projector, '3,50')
  await visit('heat')
}

async function showConditions({ room, facilitator, projector, visit }: FacilitatorWalk): Promise<void> {
  await room.driveTo('conditions/conditions')
  const all = fill(t.conditions.all_one, { count: 1 })
  await facilitator.getByRole('button', { name: all }).waitFor()
  await visit('conditions')
  await press(facilitator, all)
  await shows(projector, alvmora.condition.text)
  await visit('conditions-shown')
}

async function mergeProposals({ room, facilitator, projector, visit }: FacilitatorWalk): Promise<void> {
  await room.driveTo('proposals/write')
  await shows(facilitator, fill(t.proposals.count_other, { count: 12 }))
  await visit('proposals')
  await room.driveTo('merging/merge')
  const [first] = alvmora.merges
  const outside = alvmora.proposals.find(({ key }) => key === alvmora.outside)!
  await facilitator.getByRole('button', { name: fill(t.merging.outsideOne, { text: outside.text }) }).click()
  await shows(facilitator, t.merging.outsideHeading)
  for (const key of first!.from)
    await facilitator
      .getByRole('checkbox', { name: alvmora.proposals.find((one) => one.key === key)!.text, exact: true })
      .check()
  await visit('proposals-chosen')
  await press(facilitator, fill(t.merging.offer_other, { count: 2 }))
  await facilitator.getByLabel(t.merging.text).fill(first!.text)
  await facilitator.getByLabel(t.merging.because).fill(first!.because)
  await visit('merge-dialog')
  await confirm(facilitator, t.merging.offerConfirm)
  await shows(facilitator, t.merging.merged)
  await settle(facilitator, t.merging.release)
  await shows(projector, first!.text)
  await visit('proposals-shown')
}

async function openTexts({ room, facilitator, visit }: FacilitatorWalk): Promise<void> {
  await room.driveTo('writing/write')
  const [first] = alvmora.recommendations
  const { writing } = t
  await facilitator.getByRole('button', { name: fill(writing.openOne, { text: first!.from[0]! }) }).click()
  await visit('open-text-dialog')
  await confirm(facilitator, writing.open)
  await facilitator.getByText(fill(writing.heading_one, { count: 1, most: 8 })).waitFor()
  await visit('writing')
}

async function tryTexts(walk: FacilitatorWalk): Promise<void> {
  const { room, facilitator, projector, visit } = walk
  await room.driveTo('trial/vote')
  await closeAndShow(walk, 'trial', 22)
  await shows(projector, figures.choices.strongAgainst)
  await visit('trial-shown')
  await room.driveTo('amending/amend')
  await shows(facilitator, alvmora.objections[1]!.words)
  await shows(projector, 'Restidstak')
  await projector.locator('ins').first().waitFor()
  await visit('amending')
  await facilitator.getByRole('button', { name: fill(t.amending.showOne, { number: 5 }) }).click()
  await shows(projector, alvmora.objections[1]!.words)
  await settle(facilitator, fill(t.freeze.freeze_other, { count: 7 }))
  await shows(facilitator, t.freeze.done)
  await visit('frozen')
}

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

async function holdBallot(walk: FacilitatorWalk): Promise<void> {
  const { room, facilitator, projector, visit } = walk
  await room.driveTo('final-vote/read')
  await visit('read-list')
  await press(facilitator, fill(t.read.first, { number: 1 }))
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

async function conclude({ room, facilitator, projector, visit }: FacilitatorWalk): Promise<void> {
  await room.driveTo('statement/reservations')
  await shows(facilitator, fill(t.statement.signers_other, { count: 5 }))
  await shows(projector, alvmora.reservation.words)
  await visit('reservations')
  await facilitator.locator('.move-next').click()
  await press(facilitator, t.statement.open)
  await shows(projector, alvmora.statement.slice(0, 40))
  await visit('statement')
}

export async function walkPhases(walk: FacilitatorWalk): Promise<void> {
  for (const part of [
    shareNeeds,
    lockCriteria,
    scoreWays,
    showConditions,
    mergeProposals,
    openTexts,
    tryTexts,
    holdBallot,
    conclude,
  ])
    await part(walk)
}
