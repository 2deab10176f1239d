// Proposals and texts by hand on the facilitator's page: merge, open, try, freeze.
import * as alvmora from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { figures } from '../ui/figures/figures.sv.ts'
import { closeAndShow, confirm, type FacilitatorWalk, fill, press, settle, shows, t } from './facilitator-steps.ts'

export async function mergeProposals({ room, facilitator, projector, visit }: FacilitatorWalk): Promise<void> {
  await room.driveTo('proposals/write')
  await shows(facilitator, fill(t.proposals.count_other, { count: 12 }))
  await visit('proposals')
  await room.driveTo('merging/merge')
  const [first] = alvmora.merges
  const outside = alvmora.proposals.find(({ key }) => key === alvmora.outside)!
  await facilitator.getByRole('button', { name: fill(t.merging.outsideOne, { text: outside.text }) }).click()
  await confirm(facilitator, t.merging.outsideConfirm)
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

export async function openTexts({ room, facilitator, visit }: FacilitatorWalk): Promise<void> {
  await room.driveTo('writing/write')
  const [first] = alvmora.recommendations
  const { writing } = t
  await facilitator.getByRole('button', { name: fill(writing.openOne, { text: first!.from[0]! }) }).click()
  await visit('open-text-dialog')
  await confirm(facilitator, writing.open)
  await facilitator.getByText(fill(writing.heading_one, { count: 1, most: 8 })).waitFor()
  await visit('writing')
}

export async function tryTexts(walk: FacilitatorWalk): Promise<void> {
  const { room, facilitator, projector, visit } = walk
  await room.driveTo('trial/vote')
  await closeAndShow(walk, 'trial', 22)
  await shows(projector, figures.choices.strongAgainst)
  await visit('trial-shown')
  await room.driveTo('amending/amend')
  await shows(facilitator, alvmora.objections[1]!.words)
  // what most are against comes first
  await shows(projector, alvmora.recommendations[6]!.fields.title!)
  await facilitator.getByRole('button', { name: fill(t.amending.showOne, { number: 3 }) }).click()
  await shows(projector, 'Restidstak')
  await projector.locator('ins').first().waitFor()
  await visit('amending')
  await facilitator.getByRole('button', { name: fill(t.amending.showOne, { number: 5 }) }).click()
  await shows(projector, alvmora.objections[1]!.words)
  await settle(facilitator, fill(t.freeze.freeze_other, { count: 7 }))
  await shows(facilitator, t.freeze.done)
  await visit('frozen')
}
