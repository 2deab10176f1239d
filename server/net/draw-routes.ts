// The organiser's routes: every request is parsed, handed to the desk, and answered with the draw as it is now.
import express, { type Response, Router } from 'express'
import { z } from 'zod'
import type { DrawRefusal } from '#shared/protocol/draws.ts'
import type { Result } from '#shared/result.ts'
import { canonicalText } from '#shared/selection/canonical.ts'
import type { ReplacementPlan } from '#shared/selection/pick.ts'
import { rollSchema } from '#shared/selection/record.ts'
import { decodeText } from '#shared/selection/table.ts'
import type { Desk } from '../draws/desk.ts'
import { panelList, remainingList } from '../draws/panel-lists.ts'
import type { SealedDraws } from '../draws/sealed-draws.ts'

const text = z.string().max(2000)
const plan = z.strictObject({
  quotasText: z.string().max(200_000),
  size: z.number(),
  objective: z.enum(['leximin', 'maximin']),
})
const bodies = {
  create: z.strictObject({ name: text.trim().min(1), question: text, example: z.boolean().optional() }),
  plan: plan.extend({ reason: text }),
  /** The file's bytes in base64, so that any encoding arrives as it is. */
  pool: z.strictObject({
    file: z.base64(),
    idColumn: text.optional(),
    addressColumns: z.array(text).max(10),
    passphrase: z.string().max(1000),
  }),
  passphrase: z.strictObject({ passphrase: z.string().max(1000) }),
  reason: z.strictObject({ reason: text }),
  rolls: z.strictObject({ rolls: z.array(rollSchema).max(50) }),
  leaving: z.strictObject({ leaving: z.number().int().min(0), status: z.enum(['declined', 'withdrew']), reason: text }),
  replace: z.strictObject({
    plan: z.strictObject({
      leaving: z.number().int().min(0),
      status: z.enum(['declined', 'withdrew']),
      reason: text,
      at: z.iso.datetime(),
      candidates: z.array(z.number().int().min(0)),
      shortfall: z.number().int().min(0),
      previous: z.string(),
    }),
    rolls: z.array(rollSchema).max(50),
  }),
}

const largestRequest = '40mb'

function statusOf(refusal: DrawRefusal): number {
  if (refusal.code === 'not-found') return 404
  return refusal.code === 'bad-request' ? 400 : 409
}

function answer<T>(response: Response, result: Result<T, DrawRefusal>): void {
  if (result.ok) response.json(result.value)
  else response.status(statusOf(result.error)).json(result.error)
}

/** Parses a body, or answers that the request is not understood. */
function parse<T>(schema: z.ZodType<T>, body: unknown, response: Response): T | undefined {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  response.status(400).json({ code: 'bad-request' })
  return undefined
}

export function drawRoutes(desk: Desk, sealed: SealedDraws): Router {
  const routes = Router()
  routes.use(express.json({ limit: largestRequest, strict: true }))
  addPreparation(routes, desk)
  addWork(routes, desk)
  addOutcome(routes, desk, sealed)
  addFiles(routes, sealed)
  return routes
}

function addPreparation(routes: Router, desk: Desk): void {
  routes.get('/', async (_request, response) => void response.json(await desk.list()))
  routes.post('/', async (request, response) => {
    const body = parse(bodies.create, request.body, response)
    if (body !== undefined)
      response.json(await desk.create({ name: body.name, question: body.question, example: body.example ?? false }))
  })
  routes.get('/:id', async (request, response) => answer(response, await desk.view(request.params.id)))
  routes.delete('/:id', async (request, response) => {
    await desk.remove(request.params.id)
    response.json(await desk.list())
  })
  routes.put('/:id/plan', async (request, response) => {
    const body = parse(bodies.plan, request.body, response)
    if (body === undefined) return
    const { reason, ...wanted } = body
    answer(response, await desk.confirmPlan(request.params.id, wanted, reason))
  })
  routes.put('/:id/pool', async (request, response) => {
    const body = parse(bodies.pool, request.body, response)
    if (body === undefined) return
    const { text: file } = decodeText(new Uint8Array(Buffer.from(body.file, 'base64')))
    const chosen = body.idColumn === undefined ? {} : { idColumn: body.idColumn }
    answer(
      response,
      await desk.importPool(
        request.params.id,
        { text: file, addressColumns: body.addressColumns, ...chosen },
        body.passphrase,
      ),
    )
  })
  routes.post('/:id/unlock', async (request, response) => {
    const body = parse(bodies.passphrase, request.body, response)
    if (body !== undefined) answer(response, await desk.unlock(request.params.id, body.passphrase))
  })
  routes.post('/:id/lock', async (request, response) => answer(response, await desk.lock(request.params.id)))
}

function addWork(routes: Router, desk: Desk): void {
  routes.post('/:id/lottery', async (request, response) => answer(response, await desk.startLottery(request.params.id)))
  routes.post('/:id/cancel', async (request, response) => answer(response, await desk.cancel(request.params.id)))
  routes.post('/:id/seal', async (request, response) => {
    const body = parse(bodies.reason, request.body, response)
    if (body !== undefined) answer(response, await desk.seal(request.params.id, body.reason))
  })
}

function addOutcome(routes: Router, desk: Desk, sealed: SealedDraws): void {
  routes.post('/:id/rolls', async (request, response) => {
    const body = parse(bodies.rolls, request.body, response)
    if (body === undefined) return
    const picked = await sealed.pick(request.params.id, body.rolls)
    answer(response, picked.ok ? await desk.view(request.params.id) : picked)
  })
  routes.post('/:id/replacements/plan', async (request, response) => {
    const body = parse(bodies.leaving, request.body, response)
    if (body !== undefined) answer(response, await sealed.plan(request.params.id, body))
  })
  routes.post('/:id/replacements', async (request, response) => {
    const body = parse(bodies.replace, request.body, response)
    if (body === undefined) return
    const replaced = await sealed.replace(request.params.id, body.plan satisfies ReplacementPlan, body.rolls)
    answer(response, replaced.ok ? await desk.view(request.params.id) : replaced)
  })
}

/** Downloads: the record is public; the rest only while the draw is unlocked. */
function addFiles(routes: Router, sealed: SealedDraws): void {
  routes.get('/:id/files/:name', async (request, response) => {
    const files = await sealed.files(request.params.id)
    const { record, attachment } = files ?? {}
    const locked = <T>(make: (given: NonNullable<typeof attachment>) => T): T | undefined =>
      attachment === undefined ? undefined : make(attachment)
    const contents: Readonly<Record<string, string | undefined>> = {
      'record.draw.json': record === undefined ? undefined : canonicalText(record as never),
      'record.features.json': locked((given) => canonicalText(given as never)),
      'panel.csv': record === undefined ? undefined : locked((given) => panelList(record, given)),
      'remaining.csv': record === undefined ? undefined : locked((given) => remainingList(record, given)),
    }
    const { name } = request.params
    const content = Object.hasOwn(contents, name) ? contents[name] : undefined
    if (content === undefined) response.status(404).json({ code: 'not-found' })
    else
      response
        .attachment(name)
        .type(name.endsWith('.csv') ? 'text/csv' : 'application/json')
        .send(content)
  })
}
