// What was kept by seat until a closing is gone afterwards: from the tables, and from the bytes of every file.
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FacilitatorAction } from '#shared/protocol/actions.ts'
import { wholeRunSheet } from '#shared/session/testing/later-phases.ts'
import { facilitator, seat } from '#shared/session/testing/meeting.ts'
import { goTo, type House, meetIn, must, openHouse, openStore, tempFolder } from './testing/house.ts'

const parents = { needs: [], scenarios: [], cards: [] }

const files = ['allting.db', 'allting.db-wal'] as const

const holds = (folder: string, words: string): boolean =>
  files.some((name) => readFileSync(join(folder, name)).includes(words))

/** Everybody sits, and there are five shared needs. */
async function seatedHouse(): Promise<House> {
  const house = await openHouse(6, wholeRunSheet())
  await meetIn(house, 'needs')
  for (let i = 0; i < 5; i++)
    await must(house, facilitator, { type: 'share-need', text: `need ${i}`, soThat: '', needs: [] })
  return house
}

async function giveDots(house: House): Promise<void> {
  const [need = ''] = Object.keys(house.host.jury.interests.shared)
  await goTo(house, 'criteria')
  for (let number = 1; number <= 6; number++)
    await must(house, seat(number), { type: 'give-dots', dots: { [need]: 5 } })
}

async function giveScores(house: House): Promise<void> {
  await giveDots(house)
  await must(house, facilitator, { type: 'close-dots', reason: '' })
  await must(house, facilitator, { type: 'publish-dots' })
  const needs = Object.keys(house.host.jury.interests.shared)
  await must(house, facilitator, {
    type: 'lock-criteria',
    criteria: needs.map((need) => ({ need, test: 'Is it so?' })),
  })
  await goTo(house, 'scoring')
  for (let number = 1; number <= 6; number++)
    await must(house, seat(number), { type: 'score', criterion: needs[0] ?? '', scores: { A: 2, B: 5 } })
}

async function voteOnTrial(house: House): Promise<void> {
  await goTo(house, 'writing')
  await must(house, facilitator, { type: 'open-text', table: 1, title: 'R', proposals: [], parents })
  const [text = ''] = Object.keys(house.host.jury.recommendations.texts)
  await must(house, seat(1), { type: 'take-pen', text })
  await must(house, seat(1), { type: 'write-text', text, fields: { we: 'we', because: 'because', who: 'who' } })
  await goTo(house, 'trial')
  for (let number = 1; number <= 6; number++)
    await must(house, seat(number), { type: 'trial-vote', votes: { [text]: 4 } })
}

/** What is kept of one seat, as it stands in the file. */
async function markOf({ db }: House): Promise<string> {
  const { value } = await db.selectFrom('held').select('value').where('seat', '=', 1).executeTakeFirstOrThrow()
  return value
}

const closings: readonly (readonly [string, (house: House) => Promise<void>, FacilitatorAction])[] = [
  ['dots', giveDots, { type: 'close-dots', reason: '' }],
  ['scores', giveScores, { type: 'close-scores', reason: 'enough' }],
  ['trial votes', voteOnTrial, { type: 'close-trial' }],
]

test.each(closings)('SESSION-11: %s of a seat are in no file once they are closed', async (_, give, close) => {
  const house = await seatedHouse()
  await give(house)
  const mark = await markOf(house)
  expect(holds(house.folder, mark)).toBe(true)
  await must(house, facilitator, close)
  await house.host.close()
  expect(holds(house.folder, mark)).toBe(false)
})

test('SESSION-11: nor when the program was killed between the closing and the forgetting, once it is started again', async () => {
  const house = await seatedHouse()
  await giveDots(house)
  const mark = await markOf(house)
  await house.db.deleteFrom('held').execute()
  const killed = tempFolder()
  for (const name of files) copyFileSync(join(house.folder, name), join(killed, name))
  expect(holds(killed, mark)).toBe(true)
  await openStore(killed)
  expect(holds(killed, mark)).toBe(false)
})
