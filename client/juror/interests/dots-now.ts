// My five dots as I have placed them, and how one more or one fewer is asked for.
import { dotsEach } from '#shared/session/limits.ts'
import { useOne } from '../../connection/session-store.ts'
import { actLatest } from '../act-latest.ts'
import { isOf, useWishes } from '../wishes.ts'

export type Dots = Readonly<Record<string, number>>

export const dotsPlaced = (dots: Dots): number => Object.values(dots).reduce((sum, count) => sum + count, 0)

/** The dots with one more or fewer on a need; unchanged where there is no dot to place or take. */
export function moved(dots: Dots, need: string, by: 1 | -1): Dots {
  const count = (dots[need] ?? 0) + by
  const after = { ...dots, [need]: count }
  if (count < 0 || dotsPlaced(after) > dotsEach) return dots
  return Object.fromEntries(Object.entries(after).filter(([, one]) => one > 0))
}

const aboutDots = isOf('give-dots')

export function useDots() {
  const given = useOne('given')?.dots ?? {}
  const { asked, waiting } = useWishes()
  const dots: Dots = asked.findLast(aboutDots)?.action.dots ?? given
  return {
    dots,
    left: dotsEach - dotsPlaced(dots),
    waiting: waiting.some(aboutDots),
    move: (need: string, by: 1 | -1): void => {
      const after = moved(dots, need, by)
      if (after !== dots) actLatest({ type: 'give-dots', dots: { ...after } }, (entry) => aboutDots(entry))
    },
  }
}
