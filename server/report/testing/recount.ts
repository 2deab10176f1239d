// Counts again, straight from the events of a log and by nobody else's code, what a report says in figures.
import type { JuryEvent } from '#shared/session/events.ts'

type Of<T extends JuryEvent['type']> = Extract<JuryEvent, { type: T }>

const all = <T extends JuryEvent['type']>(events: readonly JuryEvent[], type: T): Of<T>[] =>
  events.filter((event): event is Of<T> => event.type === type)

const last = <T extends JuryEvent['type']>(events: readonly JuryEvent[], type: T): Of<T> | undefined =>
  all(events, type).at(-1)

/** A fraction of whole numbers as text with so many decimals, halves upwards. */
export function fraction(above: number, below: number, decimals: number): string {
  const scale = 10 ** decimals
  const whole = Math.floor((2 * above * scale + below) / (2 * below))
  return `${Math.floor(whole / scale)},${String(whole % scale).padStart(decimals, '0')}`
}

const times = (counts: readonly number[], from: number): number =>
  counts.reduce((sum, jurors, i) => sum + jurors * (i + from), 0)

/** The needs that are criteria, in their order, each with how many gave 0, 1 … 5 dots. */
export function recountDots(events: readonly JuryEvent[]): { sum: number; jurors: readonly number[] }[] {
  const { dots = {} } = last(events, 'dots-closed') ?? {}
  return (last(events, 'criteria-locked')?.criteria ?? []).map(({ need }) => {
    const jurors = dots[need] ?? []
    return { sum: times(jurors, 0), jurors }
  })
}

interface RecountedWay {
  readonly means: readonly string[]
  readonly weighted: string
  readonly lowest: number
  readonly counts: readonly (readonly number[])[]
  readonly dontKnow: readonly number[]
}

/** For each way the means, the weighted mean and the place of the lowest cell, where everybody answered the same number. */
export function recountWays(events: readonly JuryEvent[]): RecountedWay[] {
  const weights = recountDots(events).map(({ sum }) => sum)
  const needs = (last(events, 'criteria-locked')?.criteria ?? []).map(({ need }) => need)
  return Object.values(last(events, 'scores-closed')?.cells ?? {}).map((row) => {
    const cells = needs.map((need) => row[need] ?? [])
    const counts = cells.map((cell) => cell.slice(1))
    const sums = counts.map((cell) => times(cell, 1))
    const answers = counts.map((cell) => cell.reduce((sum, n) => sum + n, 0))
    if (new Set(answers).size > 1) throw new Error('This count is for rooms where everybody answered everything.')
    const n = answers[0] ?? 1
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return {
      means: sums.map((sum) => fraction(sum, n, 1)),
      weighted: fraction(
        sums.reduce((sum, one, i) => sum + one * (weights[i] ?? 0), 0),
        n * total,
        2,
      ),
      lowest: sums.indexOf(Math.min(...sums)),
      counts,
      dontKnow: cells.map((cell) => cell[0] ?? 0),
    }
  })
}

interface RecountedVote {
  readonly number: number
  readonly final: readonly number[]
  readonly trial: readonly number[]
  readonly support: number
  readonly sides: number
  readonly percent: number
  readonly outcome: string
  readonly signers: readonly number[]
}

const outcomes = ['För få röstade', 'Fick inte tillräckligt stöd', 'Majoritetsförslag', 'Juryns rekommendation']

export function recountVotes(events: readonly JuryEvent[]): RecountedVote[] {
  const panel = last(events, 'jury-opened')?.seats.length ?? 0
  const { counts = {} } = last(events, 'ballot-closed') ?? {}
  const { votes = {} } = last(events, 'trial-closed') ?? {}
  const texts = all(events, 'text-opened').filter(({ kind }) => kind === 'recommendation')
  return texts.map(({ text, number }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, none = 0] = counts[text] ?? []
    const [support, sides] = [a + b + c, a + b + c + d + e]
    const share = support / sides
    const quorum = (sides + none) * 3 >= panel * 2
    const signers = all(events, 'reservation-written')
      .filter((one) => one.text === text)
      .map(({ reservation, seat }) => {
        const signed = new Set([seat])
        for (const one of all(events, 'reservation-signed'))
          if (one.reservation === reservation) signed[one.signed ? 'add' : 'delete'](one.seat)
        return signed.size
      })
    return {
      number,
      final: counts[text] ?? [],
      trial: votes[text] ?? [],
      support,
      sides,
      percent: Math.round(share * 100),
      outcome: outcomes[!quorum ? 0 : share < 0.6 ? 1 : share < 0.8 ? 2 : 3] ?? '',
      signers,
    }
  })
}

/** The piles of each perspective that is on the map in the end. */
function pilesOnMap(events: readonly JuryEvent[]): string[][] {
  const map = new Map<string, string[]>()
  for (const event of events) {
    if (event.type === 'perspective-mapped') map.set(event.perspective, [...event.piles])
    if (event.type === 'perspective-unmapped') map.delete(event.perspective)
    if (event.type !== 'perspectives-joined') continue
    const taken = event.others.flatMap((other) => map.get(other) ?? [])
    for (const other of event.others) map.delete(other)
    map.set(event.perspective, [...(map.get(event.perspective) ?? []), ...taken, ...event.piles])
  }
  return [...map.values()]
}

/** How many open cards each perspective of the map has, in the order in which they were mapped. */
export function recountCards(events: readonly JuryEvent[]): number[] {
  const shared = new Map<number, readonly string[]>()
  for (const { seat, cards } of all(events, 'cards-shared')) shared.set(seat, cards)
  const hidden = new Map(all(events, 'card-hidden').map((event) => [event.card, event.hidden]))
  const open = new Set([...shared.values()].flat().filter((card) => hidden.get(card) !== true))
  const lying = new Map<string, Set<string>>()
  for (const event of events) {
    if (event.type === 'pile-opened') lying.set(event.pile, new Set(event.cards))
    if (event.type === 'card-put') lying.get(event.pile)?.add(event.card)
    if (event.type === 'card-taken') lying.get(event.pile)?.delete(event.card)
  }
  return pilesOnMap(events).map(
    (piles) => new Set(piles.flatMap((pile) => [...(lying.get(pile) ?? [])]).filter((card) => open.has(card))).size,
  )
}

function presentAfter(events: readonly JuryEvent[]): number {
  const marked = new Map(all(events, 'seat-marked').map(({ seat, attendance }) => [seat, attendance]))
  return [...marked.values()].filter((attendance) => attendance === 'present').length
}

/** Present when the last place of each half-day was opened for the first time. */
export function recountHalfDays(events: readonly JuryEvent[]): number[] {
  const days = last(events, 'jury-opened')?.sheet.days ?? []
  const halves = days.flatMap(({ activities }, d) => activities.map(({ at }) => d * 2 + (at < '12' ? 0 : 1)))
  const places = events.map((event) => (event.type === 'place-opened' ? JSON.stringify(event.place) : ''))
  const lastOf = new Map<number, number>()
  events.forEach((event, i) => {
    if (event.type !== 'place-opened' || places.indexOf(places[i] ?? '') < i) return
    lastOf.set(halves[event.place.activity] ?? 0, i)
  })
  return [...lastOf.values()].map((i) => presentAfter(events.slice(0, i)))
}
