// The report over HTTP: from the laptop alone, at any moment, and from a log that has been changed not at all.
import { expect, test } from 'vitest'
import { patience } from '#shared/selection/testing/effort.ts'
import { facilitator, seat } from '#shared/session/testing/meeting.ts'
import { openHall } from './testing/hall.ts'

test('a jury that has just begun has a report and open data, in both languages', { timeout: patience }, async () => {
  const { house, laptop } = await openHall()
  await house.ask(seat(1), { type: 'take-seat', alias: 'Hemliga Hanna' })
  await house.ask(facilitator, { type: 'next', from: null })
  const at = `${laptop}/api/juries/${house.jury.id}`
  const report = await fetch(`${at}/report.html?lang=en`)
  const text = await report.text()
  expect(report.status).toBe(200)
  expect(report.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'unsafe-inline'")
  expect(text).toContain('<html lang="en">')
  expect(text).toContain('This report is not finished')
  expect(text).not.toContain('Hanna')
  expect(await (await fetch(`${at}/report.html`)).text()).toContain('Rapporten är inte färdig')
  const data = await fetch(`${at}/report.json`)
  expect(data.headers.get('content-disposition')).toContain('report.json')
  expect(await data.json()).toMatchObject({
    format: 'allting-report-1',
    missing: expect.arrayContaining(['perspectives']),
  })
  const votes = await fetch(`${at}/data/votes.csv`)
  expect(votes.headers.get('content-type')).toContain('text/csv')
  expect(await votes.text()).toContain('recommendation,round,choice,count')
  expect(await (await fetch(`${at}/data/readme.txt`)).text()).toContain('votes.csv')
})

test('the demo’s report tells of the example’s draw', { timeout: patience }, async () => {
  const { directory, laptop } = await openHall()
  const made = await directory.makeDemo()
  if (!made.ok) throw new Error(made.error.code)
  const text = await (await fetch(`${laptop}/api/juries/${made.value.id}/report.html`)).text()
  expect(text).toContain('DEMO')
  expect(text).toContain('platserna spelade')
  expect(text).toContain('id="quotas"')
})

test('what is not there is not found, and the room’s port has no report', { timeout: patience }, async () => {
  const { house, laptop, room } = await openHall()
  const at = `/api/juries/${house.jury.id}`
  const status = async (url: string): Promise<number> => (await fetch(url)).status
  for (const path of [
    `${at}/data/nothing.csv`,
    `${at}/data/..%2fallting.db`,
    `${at}/data/__proto__`,
    '/api/juries/no/report.html',
  ])
    expect(await status(`${laptop}${path}`)).toBe(404)
  for (const path of [`${at}/report.html`, `${at}/report.json`, `${at}/data/votes.csv`])
    expect(await status(`${room}${path}`)).toBe(404)
})

test('SESSION-10: a log whose words have been changed gives no report', { timeout: patience }, async () => {
  const { house, laptop } = await openHall()
  await house.ask(seat(1), { type: 'take-seat', alias: 'Hanna' })
  await house.db.updateTable('contents').set({ text: 'Någon annan' }).execute()
  const answer = await fetch(`${laptop}/api/juries/${house.jury.id}/report.html`)
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ code: 'broken-log' })
})
