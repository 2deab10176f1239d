// My scores as I have given them, with what waits for an answer in them.
import { useMemo } from 'react'
import { useOne } from '../../connection/session-store.ts'
import { actLatest } from '../act-latest.ts'
import { isOf, useWishes } from '../wishes.ts'

/** By criterion and way: 1–5, or 0 for “don't know”. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>

const aboutScores = isOf('score')
const noScores: Scores = {}

export function useScores() {
  const given = useOne('given')?.scores ?? noScores
  const { asked, waiting } = useWishes()
  const scores = useMemo(() => {
    const all: Record<string, Readonly<Record<string, number>>> = { ...given }
    for (const { action } of asked.filter(aboutScores))
      all[action.criterion] = { ...all[action.criterion], ...action.scores }
    return all
  }, [given, asked])
  return {
    scores,
    isWaiting: (criterion: string, way: string): boolean =>
      waiting.filter(aboutScores).some(({ action }) => action.criterion === criterion && way in action.scores),
    give: (criterion: string, way: string, score: number): void =>
      actLatest(
        { type: 'score', criterion, scores: { [way]: score } },
        (entry) => aboutScores(entry) && entry.action.criterion === criterion && way in entry.action.scores,
      ),
  }
}

/** How many scores are still to be given. */
export const scoresLeft = (
  scores: Scores,
  criteria: readonly (readonly [string, unknown])[],
  ways: readonly { readonly id: string }[],
): number => criteria.reduce((sum, [id]) => sum + ways.length - answeredOn(scores, id, ways), 0)

/** How many of the ways have a score on a criterion. */
export const answeredOn = (scores: Scores, criterion: string, ways: readonly { readonly id: string }[]): number =>
  ways.filter(({ id }) => scores[criterion]?.[id] !== undefined).length
