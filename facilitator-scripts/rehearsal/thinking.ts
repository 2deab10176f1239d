// How long a person takes before an answer: reading, thinking, typing.
import type { SeatAction } from '#shared/protocol/actions.ts'

/** In seconds. */
const thinking: Readonly<Partial<Record<SeatAction['type'], number>>> = {
  'write-card': 120,
  'write-need': 150,
  'write-text': 240,
  'write-proposal': 150,
  'write-condition': 90,
  score: 40,
  'give-dots': 60,
  'trial-vote': 120,
  'cast-vote': 120,
  'write-reservation': 240,
}
const quickThought = 15

/** In milliseconds; `chance` is from 0 to 1, for people differ. */
export const thinkingTime = ({ type }: SeatAction, chance: number): number =>
  (thinking[type] ?? quickThought) * (0.4 + 1.2 * chance) * 1000

export const longestThought = Math.max(...Object.values(thinking)) * 1.6 * 1000
