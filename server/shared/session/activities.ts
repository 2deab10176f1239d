// The kinds of activity a run sheet can name, and the steps each one goes through.

export const phases = ['opening', 'mapping', 'interests', 'scenarios', 'recommendations', 'closing'] as const
export type Phase = (typeof phases)[number]

/** Each kind with its steps, and the part of the minutes that each step gets where the run sheet does not say. */
export const stepsOf = {
  talk: { talk: 1 },
  break: { break: 1 },
  'my-perspective': { write: 0.3, pair: 0.5, choose: 0.2 },
  'perspective-map': { sort: 0.7, show: 0.3 },
  needs: { write: 1 },
  criteria: { dots: 0.25, lock: 0.75 },
  scoring: { walk: 0.3, score: 0.7 },
  conditions: { overview: 0.4, conditions: 0.6 },
  proposals: { write: 1 },
  merging: { merge: 1 },
  writing: { write: 1 },
  trial: { vote: 1 },
  amending: { amend: 1 },
  'final-vote': { read: 0.4, vote: 0.3, result: 0.3 },
  statement: { reservations: 0.5, statement: 0.5 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>

export type ActivityKind = keyof typeof stepsOf
export type StepName = { [K in ActivityKind]: keyof (typeof stepsOf)[K] }[ActivityKind]

export const activityKinds = Object.keys(stepsOf) as readonly ActivityKind[] // the keys of the constant above

export const stepNames = (kind: ActivityKind): readonly StepName[] => Object.keys(stepsOf[kind]) as StepName[] // likewise

/** Whole minutes of a step: the run sheet's, else its share of the activity. */
export function stepMinutes(
  activity: {
    readonly kind: ActivityKind
    readonly minutes: number
    readonly steps?: Readonly<Record<string, number>> | undefined
  },
  step: StepName,
): number {
  const share = (stepsOf[activity.kind] as Readonly<Record<string, number>>)[step] ?? 1
  return activity.steps?.[step] ?? Math.max(1, Math.round(activity.minutes * share))
}
