// What a vote comes to: by whole numbers, never by rounded percentages, and only with a quorum.

export type VoteClass = 'jury' | 'majority' | 'not-enough' | 'no-quorum'

export interface VoteResult {
  /** Strongly for, for, can live with, against, strongly against, abstained. */
  readonly counts: readonly number[]
  /** Strongly for, for, and can live with. */
  readonly support: number
  /** Those who took a side: votes without the abstaining. */
  readonly sides: number
  readonly voted: number
  readonly class: VoteClass
}

/** `panel` is the size of the panel as drawn; at least two thirds of it must have voted. */
export function resultOf(counts: readonly number[], panel: number): VoteResult {
  const [strong = 0, yes = 0, live = 0, against = 0, strongAgainst = 0, abstained = 0] = counts
  const support = strong + yes + live
  const sides = support + against + strongAgainst
  const voted = sides + abstained
  return { counts, support, sides, voted, class: classOf({ support, sides, voted, panel }) }
}

function classOf({
  support,
  sides,
  voted,
  panel,
}: {
  support: number
  sides: number
  voted: number
  panel: number
}): VoteClass {
  if (3 * voted < 2 * panel) return 'no-quorum'
  if (sides === 0) return 'not-enough'
  if (5 * support >= 4 * sides) return 'jury'
  return 5 * support >= 3 * sides ? 'majority' : 'not-enough'
}

/** Whole per cent, for the eye only; null where nobody took a side. */
export const percentOf = ({ support, sides }: VoteResult): number | null =>
  sides === 0 ? null : Math.round((100 * support) / sides)
