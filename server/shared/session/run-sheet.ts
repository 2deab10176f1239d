// The agenda as data: what is said and done, minute by minute, with what the jury is given to work on.
import { z } from 'zod'
import { activityKinds, phases, stepNames } from './activities.ts'
import { bilingual } from './bilingual.ts'

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,30}$/)
const minutes = z.number().int().min(1).max(600)

const activity = z
  .strictObject({
    id,
    /** The method's own number, `1A`. */
    code: z.string().max(6).optional(),
    kind: z.enum(activityKinds),
    phase: z.enum(phases),
    at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    minutes,
    title: bilingual,
    prompt: bilingual.optional(),
    /** What the facilitator says and does, point by point. */
    script: z.array(bilingual).max(12).optional(),
    /** From this activity on the tables of this round hold. */
    round: z.number().int().min(1).max(9).optional(),
    steps: z.record(z.string(), minutes).optional(),
  })
  .superRefine(({ kind, steps }, context) => {
    for (const name of Object.keys(steps ?? {}))
      if (!(stepNames(kind) as readonly string[]).includes(name))
        context.addIssue({ code: 'custom', path: ['steps', name], message: `steps:${stepNames(kind).join(', ')}` })
  })

const scenario = z.strictObject({
  id,
  title: bilingual,
  /** Marks the way that changes nothing, which every comparison must hold. */
  asToday: z.boolean().optional(),
  story: bilingual,
  cost: bilingual,
  gains: bilingual,
  losses: bilingual,
  assumptions: bilingual,
})

export const runSheetSchema = z
  .strictObject({
    format: z.literal('allting-run-sheet-1'),
    title: bilingual,
    jury: z.strictObject({
      name: z.string().min(1).max(120),
      question: bilingual,
      mandate: bilingual,
      canInfluence: bilingual,
      cannotInfluence: bilingual,
      promise: bilingual,
    }),
    /** What becomes public, said to every juror before they begin. */
    notice: bilingual,
    groundRules: z.array(bilingual).min(1).max(10),
    perTable: z.number().int().min(2).max(12),
    perspectives: z.array(z.strictObject({ id, text: bilingual, holders: bilingual })).max(40),
    scenarios: z.array(scenario).max(6),
    /** The most texts that the jury writes. */
    mostTexts: z.number().int().min(1).max(20),
    days: z
      .array(z.strictObject({ date: z.iso.date(), activities: z.array(activity).min(1).max(60) }))
      .min(1)
      .max(10),
  })
  .superRefine((sheet, context) => {
    const seen = new Set<string>()
    sheet.days.forEach((day, d) => {
      let before = ''
      day.activities.forEach(({ id: own, at }, a) => {
        const path = ['days', d, 'activities', a]
        if (seen.has(own)) context.addIssue({ code: 'custom', path: [...path, 'id'], message: `twice:${own}` })
        if (at < before) context.addIssue({ code: 'custom', path: [...path, 'at'], message: `earlier:${before}` })
        seen.add(own)
        before = at
      })
    })
    if (sheet.scenarios.length > 0 && !sheet.scenarios.some(({ asToday }) => asToday === true))
      context.addIssue({ code: 'custom', path: ['scenarios'], message: 'no-as-today' })
  })

export type RunSheet = z.infer<typeof runSheetSchema>
export type RunSheetActivity = RunSheet['days'][number]['activities'][number]
export type Scenario = RunSheet['scenarios'][number]
