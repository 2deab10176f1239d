// How long a text may be and how many there may be: known to the rules and to the screens, so it needs no other code.

/** Lengths count UTF-16 units; the screens count the same way. */
export const longest = {
  alias: 24,
  card: 200,
  title: 120,
  reason: 300,
  need: 160,
  condition: 240,
  proposal: 300,
  field: 1200,
  objection: 400,
  reservation: 800,
} as const

/** The most cards of one seat. */
export const mostCards = 3
/** The most cards a seat shares with its table. */
export const mostShared = 2
/** The dots of one juror. */
export const dotsEach = 5
/** Fewer answers than this would show who gave which: then none is counted. */
export const fewestAnswers = 5
/** The most proposals of one juror. */
export const mostProposals = 2
/** A pen that has not moved for so long may be taken: its tablet sleeps. Milliseconds. */
export const penRests = 60_000
