// Älvmora from the sealed draw to the report: three real tablets, twenty-one simulated, the laptop dead twice, and nothing lost.
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { aliases, perspectives, reservation, statement } from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { placeName } from '../../facilitator-scripts/rehearsal/juror.ts'
import { startAllting } from './allting.ts'
import { of, readTheLog } from './alvmora-log.ts'
import { AlvmoraRoom, origin } from './alvmora-room.ts'
import { press, said, shows } from './room-screens.ts'

const percents = [95, 91, 100, 82, 67, 90, 48]
const weighted = ['2,95', '3,17', '3,32', '3,50']

const { facilitator: t } = said

/** 1A and 1B: Next is pressed on the real page; the map is on the wall. */
async function mapping(room: AlvmoraRoom): Promise<void> {
  const { projector } = room.screens
  await shows(projector, '24 av 24 på plats')
  await room.pressNext('Registrering, platta och kod')
  await room.step('my-perspective/write', (juror) => juror.writeCards())
  await room.nextWhenDone('Mitt perspektiv')
  await room.everyReal((juror) => juror.tellInPairs())
  await room.nextWhenDone('Mitt perspektiv')
  await room.everyReal((juror) => juror.chooseCards())
  await room.nextWhenDone('Perspektivkarta')
  await room.everyReal((juror) => juror.sortCards())
  await room.driveTo('talk/talk')
  await room.pressBack()
  for (const title of perspectives) await shows(projector, title)
  expect(await projector.locator('.perspective').count()).toBe(perspectives.length)
  await room.pressNext('Aktörer – vem saknas?')
}

async function interests(room: AlvmoraRoom): Promise<void> {
  await room.step('needs/write', (juror) => juror.leaveNeeds())
  await room.step('criteria/dots', (juror) => juror.giveDots())
}

/** 3C, in the middle of which the laptop dies, and 3D. */
async function scenarios(room: AlvmoraRoom): Promise<void> {
  const { projector } = room.screens
  await room.driveTo('scoring/score')
  await room.juror(8).scoreOn(0)
  await room.everyReal((juror) => juror.scoreOn(juror.persona.seat === 8 ? 1 : 0))
  await room.kill()
  await room.everyReal((juror) => juror.scoreFrom(juror.persona.seat === 8 ? 2 : 1))
  await room.driveTo('conditions/overview')
  for (const mean of weighted) await shows(projector, mean)
  await room.step('conditions/conditions', (juror) => juror.leaveConditions())
}

async function texts(room: AlvmoraRoom): Promise<void> {
  await room.step('proposals/write', (juror) => juror.propose())
  await Promise.all([room.driveTo('writing/write'), room.juror(8).agreeToMerge()])
  await room.step('trial/vote', (juror) => juror.tryTexts())
  await room.step('amending/amend', (juror) => juror.leaveObjections())
  await room.driveTo('final-vote/vote')
}

/** Something final on the facilitator's page: the button, and yes in the dialog. */
async function confirm(page: Page, name: string): Promise<void> {
  await press(page, name)
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
}

/** The ballot: eleven have voted and one is in the middle of it when the laptop dies. */
async function ballot(room: AlvmoraRoom): Promise<void> {
  const { facilitator, projector } = room.screens
  const late = room.simulated.filter(({ isAbsent }) => !isAbsent).slice(0, 9)
  for (const juror of late) juror.isAbsent = true
  await confirm(facilitator, t.phases.ballot.open)
  await room.juror(13).beginVoting(0)
  await room.juror(13).finishVoting(0)
  await room.juror(8).beginVoting(3)
  await shows(facilitator, '11 av 22')
  await room.kill(async () => {
    for (const juror of late) juror.isAbsent = false
  })
  await shows(room.juror(13).page, said.juror.recommendations.ballot.counted)
  await room.juror(8).finishVoting(3)
  await room.juror(22).beginVoting(0)
  await room.juror(22).finishVoting(0)
  await shows(facilitator, '22 av 22')
  await shows(projector, '22 av 22')
  await confirm(facilitator, t.phases.ballot.close)
  await confirm(facilitator, t.phases.ballot.publish)
  await room.pressNext('Slutröstning')
}

const percentOf = (text: string): number => Number(/(\d+)\s*(?:%|procent)/.exec(text)?.[1])

async function conclusion(room: AlvmoraRoom): Promise<void> {
  await room.driveTo('statement/reservations')
  await room.everyReal(async (juror) => {
    if (juror.persona.seat === 22) await juror.sign(reservation.words)
    await juror.done()
  })
  const end = room.driveTo()
  await room.everyReal(async (juror) => {
    await juror.heading(said.juror.recommendations.statement.title)
    // whoever is last moves the room on before the tablet has said so
    await press(juror.page, said.juror.done.done)
  })
  await end
  await room.everyReal((juror) => juror.hasSentAll())
}

/** The report as it opens in a browser: what it says, and what it must not say. */
async function readReport(room: AlvmoraRoom, shown: readonly number[]): Promise<string> {
  const page = room.screens.facilitator
  await page.goto(`${origin(room.allting.url)}/api/juries/${room.made.id}/report.html?lang=sv`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const verdicts = await page.locator('#recommendations .verdict .figure').allTextContents()
  expect(verdicts.map(percentOf)).toEqual(shown)
  const text = await page.locator('body').innerText()
  for (const words of [statement, reservation.words, ...perspectives, ...weighted]) expect(text).toContain(words)
  for (const alias of aliases) expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${alias}(?!\\p{L})`, 'u'))
  expect(text).not.toMatch(/\b(plats|seat|säte) \d/i)
  return text
}

let opened: AlvmoraRoom | undefined

// also when the test has failed half-way
afterAll(() => opened?.allting.stop())

test('Älvmora from the sealed draw to the report, the laptop dead in 3C and with the ballot open: nothing is lost', async () => {
  const room = await AlvmoraRoom.open(await startAllting())
  opened = room
  await mapping(room)
  await interests(room)
  await scenarios(room)
  await texts(room)
  await ballot(room)
  const { projector } = room.screens
  await projector.locator('.results-support').nth(6).waitFor()
  const shown = (await projector.locator('.results-support strong').allTextContents()).map(percentOf)
  expect(shown).toEqual(percents)
  await conclusion(room)
  expect(readMany(room.laptop.told(), 'results').map(([, { percent }]) => percent)).toEqual(percents)
  expect(placeName(readOne(room.laptop.told(), 'run')!)).toBe('talk/talk')
  const report = await readReport(room, shown)
  expect(room.refused).toEqual([])
  await room.leave()
  await room.allting.halt()
  const log = await readTheLog(room.allting.data, room.made.id)
  const [{ origin: from } = { origin: undefined }] = of(log, 'jury-opened')
  expect(from?.kind).toBe('record')
  expect(report.replace(/\s/g, '')).toContain(from?.kind === 'record' ? from.commitment : 'none')
}, 600_000)
