// The laptop is lost while a ballot is open, and the jury goes on from a copy of the database on another: its keys are not there.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { facilitator, seat } from '#shared/session/testing/meeting.ts'
import { ballotReady } from './testing/held-ballot.ts'

test('BALLOT-5: without the key votes are refused with the reason, the facilitator is told, and the ballot is held again', async () => {
  const first = await ballotReady(6, 1)
  const [ballot = ''] = Object.keys(first.host.jury.recommendations.ballots)
  const cast = { type: 'cast-vote' as const, ballot, votes: [0] }
  expect(await first.ask(seat(1), cast)).toEqual({ ok: true })
  rmSync(join(first.folder, 'keys'), { recursive: true })
  const house = await first.restart()
  expect(house.host.boxLost).toBe(true)
  expect(await house.ask(seat(2), cast)).toEqual({ ok: false, code: 'box-lost' })
  const voided = await house.ask(facilitator, { type: 'void-ballot', ballot, reason: 'the laptop was lost' })
  const opened = await house.ask(facilitator, { type: 'open-ballot' })
  expect([voided, opened, house.host.boxLost]).toEqual([{ ok: true }, { ok: true }, false])
  const again = Object.keys(house.host.jury.recommendations.ballots).at(-1) ?? ''
  expect(await house.ask(seat(1), { ...cast, ballot: again })).toEqual({ ok: true })
})
