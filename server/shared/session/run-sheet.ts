// The agenda as data: what is said and done, minute by minute, with what the jury is given to work on.
import { z } from 'zod'
import { activityKinds, phases, stepNames } from './activities.ts'
import { bilingual } from './bilingual.ts'

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,30}$/)
const minutes = z.number().int().min(1).max(600)

export const talkShows = ['case', 'map', 'ways', 'recommendations'] as const
export type TalkShows = (typeof talkShows)[number]

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
    /** Instead of the prompt in a step that asks for something else, by the name of the step. */
    prompts: z.record(z.string(), bilingual).optional(),
    /** What the facilitator says and does, point by point. */
    script: z.array(bilingual).max(12).optional(),
    /** What the projector shows while a talk is about it: the case, the map, the ways, or the recommendations. */
    shows: z.enum(talkShows).optional(),
    /** From this activity on the tables of this round hold. */
    round: z.number().int().min(1).max(9).optional(),
    steps: z.record(z.string(), minutes).optional(),
  })
  .superRefine(({ kind, steps, prompts }, context) => {
    for (const [field, named] of Object.entries({ steps, prompts }))
      for (const name of Object.keys(named ?? {}))
        if (!(stepNames(kind) as readonly string[]).includes(name))
          context.addIssue({ code: 'custom', path: [field, name], message: `steps:${stepNames(kind).join(', ')}` })
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
    for (const [path, message] of [...scenarioFaults(sheet), ...tableFaults(sheet), ...showsFaults(sheet)])
      context.addIssue({ code: 'custom', path, message })
  })

type Fault = readonly [path: (string | number)[], message: string]
/** What the rules over several fields look at; the rest of a sheet may be wrong. */
interface Outline {
  readonly scenarios: readonly { readonly id: unknown }[]
  readonly days: readonly {
    readonly activities: readonly { readonly kind?: unknown; readonly round?: unknown; readonly shows?: unknown }[]
  }[]
}

/** Scores are kept by scenario: each has an id of its own, and where there is scoring there is something to score. */
export function scenarioFaults({ scenarios, days }: Outline): Fault[] {
  const faults = scenarios.flatMap(({ id: own }, i): Fault[] =>
    own !== undefined && scenarios.findIndex((one) => one.id === own) < i
      ? [[['scenarios', i, 'id'], `scenario-twice:${String(own)}`]]
      : [],
  )
  const isScored = days.some(({ activities }) => activities.some(({ kind }) => kind === 'scoring'))
  return isScored && scenarios.length === 0 ? [...faults, [['scenarios'], 'nothing-to-score']] : faults
}

/** Only a talk has nothing of its own to show. */
export const showsFaults = ({ days }: Outline): Fault[] =>
  days.flatMap(({ activities }, d) =>
    activities.flatMap(({ kind, shows }, a): Fault[] =>
      shows !== undefined && kind !== 'talk' ? [[['days', d, 'activities', a, 'shows'], 'shows-its-own']] : [],
    ),
  )

/** Proposals and texts belong to the table that wrote them: once these are being written, nobody changes table. */
export function tableFaults({ days }: Outline): Fault[] {
  let isWriting = false
  return days.flatMap(({ activities }, d) =>
    activities.flatMap(({ kind, round }, a): Fault[] => {
      const moved = isWriting && round !== undefined
      if (kind === 'proposals') isWriting = true
      if (kind === 'final-vote') isWriting = false
      return moved ? [[['days', d, 'activities', a, 'round'], 'tables-change']] : []
    }),
  )
}

export type RunSheet = z.infer<typeof runSheetSchema>
export type RunSheetActivity = RunSheet['days'][number]['activities'][number]
export type Scenario = RunSheet['scenarios'][number]
