// Interests and scenarios by hand on the facilitator's page: share, close, show, lock.
import { expect } from 'vitest'
import * as alvmora from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { closeAndShow, confirm, type FacilitatorWalk, fill, press, settle, shows, t } from './facilitator-steps.ts'

export async function shareNeeds({ room, facilitator, projector, visit }: FacilitatorWalk): Promise<void> {
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

export async function lockCriteria(walk: FacilitatorWalk): Promise<void> {
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

export async function scoreWays(walk: FacilitatorWalk): Promise<void> {
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

export async function showConditions({ room, facilitator, projector, visit }: FacilitatorWalk): Promise<void> {
  await room.driveTo('conditions/conditions')
  const all = fill(t.conditions.all_one, { count: 1 })
  await facilitator.getByRole('button', { name: all }).waitFor()
  await visit('conditions')
  await press(facilitator, all)
  await shows(projector, alvmora.condition.text)
  await visit('conditions-shown')
}
