// The laptop's routes about juries: which there are, how one is made, which is open in the room. Loopback only.
import { stringify } from 'csv-stringify/sync'
import express, { type Response, Router } from 'express'
import { z } from 'zod'
import type { JuryRefusal } from '#shared/protocol/juries.ts'
import type { Result } from '#shared/result.ts'
import { runSheetSchema } from '#shared/session/run-sheet.ts'
import { tableNames } from '../report/data-columns.ts'
import type { Directory } from '../sessions/directory.ts'
import { addReportRoutes } from './report-routes.ts'

const file = z.string().max(500_000)
/** The words of a jury as a run sheet has them, and when it meets. */
const ownCase = runSheetSchema.shape.jury.extend({
  dates: z
    .array(z.iso.date())
    .min(1)
    .max(10)
    .refine((dates) => dates.every((date, i) => i === 0 || date > (dates[i - 1] ?? ''))),
})
const given = { runSheet: file.optional(), ownCase: ownCase.optional() }
const making = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('demo') }),
  z.strictObject({ from: z.literal('list'), seats: file, ...given }),
  z.strictObject({ from: z.literal('draw'), draw: z.string().max(64), ...given }),
])
const codes = z.strictObject({ seats: z.array(z.number().int().min(1).max(999)).max(400).optional() })

function answer<T>(response: Response, result: Result<T, JuryRefusal>): void {
  if (result.ok) response.json(result.value ?? {})
  else response.status(result.error.code === 'not-found' ? 404 : 409).json(result.error)
}

export function juryRoutes(directory: Directory): Router {
  const routes = Router()
  routes.use(express.json({ limit: '2mb', strict: true }))
  routes.get('/', async (_request, response) => void response.json(await directory.list()))
  routes.post('/', async (request, response) => {
    const body = making.safeParse(request.body)
    if (!body.success) return void response.status(400).json({ code: 'bad-request' })
    const wanted = body.data
    if (wanted.from === 'demo') answer(response, await directory.makeDemo())
    else if (wanted.from === 'list') answer(response, await directory.makeFromList(wanted.seats, wanted))
    else answer(response, await directory.makeFromDraw(wanted.draw, wanted))
  })
  routes.post('/seat-list', async (request, response) => {
    const body = z.strictObject({ seats: file }).safeParse(request.body)
    if (body.success) answer(response, await directory.readList(body.data.seats))
    else response.status(400).json({ code: 'bad-request' })
  })
  routes.get('/run-sheet.yaml', async (_request, response) => {
    response
      .attachment('two-day-jury.yaml')
      .type('text/yaml')
      .send(await directory.ownRunSheet())
  })
  routes.post('/leave', async (_request, response) => {
    await directory.leave()
    response.json({})
  })
  routes.post('/:id/enter', async (request, response) => answer(response, await directory.enter(request.params.id)))
  routes.post('/:id/codes', async (request, response) => {
    const body = codes.safeParse(request.body)
    if (body.success) answer(response, await directory.newCodes(request.params.id, body.data.seats))
    else response.status(400).json({ code: 'bad-request' })
  })
  routes.get('/:id/seats.csv', async (request, response) => {
    const links = await directory.seatLinks(request.params.id)
    if (!links.ok) return answer(response, links)
    response
      .attachment('seats.csv')
      .type('text/csv')
      .send(stringify([...links.value], { header: true, columns: ['seat', 'index', 'id'], escape_formulas: true }))
  })
  routes.get('/:id/data', (_request, response) => void response.json(tableNames.map((name) => `${name}.csv`)))
  addReportRoutes(routes, directory, answer)
  return routes
}
