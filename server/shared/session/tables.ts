// Who sits with whom: tables for three rounds, and pairs at a table.
import { currentRound, isHere, type Jury, type Seat, seatList, tableOf } from './jury.ts'

/** A table in a round, as it stands in ids and in the names of layers: `1/3`. */
export const tableName = (round: number, table: number): string => `${round}/${table}`

/** Where a seat sits now. */
export function ownTable(jury: Jury, seat: number): string {
  const round = currentRound(jury)
  const found = jury.seats[seat]
  return tableName(round, found === undefined ? 1 : tableOf(found, round))
}

/** Tables for every seat and round: by seat number, each round shifting the seats of a table one table further apart. */
export function roundRobin(seats: number, perTable: number, rounds: number): number[][] {
  const tables = Math.max(1, Math.round(seats / perTable))
  return Array.from({ length: seats }, (_, seat) =>
    Array.from({ length: rounds }, (__, round) => ((seat + round * Math.floor(seat / tables)) % tables) + 1),
  )
}

export const seatsAt = (jury: Jury, round: number, table: number): Seat[] =>
  seatList(jury).filter((seat) => tableOf(seat, round) === table)

export const tablesOf = (jury: Jury, round: number): number[] =>
  [...new Set(seatList(jury).map((seat) => tableOf(seat, round)))].toSorted((a, b) => a - b)

/** Neighbours by seat number; the last of an odd table joins the last pair. */
export function pairUp(seats: readonly number[]): number[][] {
  const pairs: number[][] = []
  for (let i = 0; i < seats.length; i += 2) pairs.push(seats.slice(i, i + 2))
  const last = pairs.at(-1)
  if (last?.length === 1 && pairs.length > 1) {
    pairs.pop()
    pairs.at(-1)?.push(...last)
  }
  return pairs
}

/** Pairs for every table, of those present. */
export function pairsAtTables(jury: Jury, round: number): Record<string, number[][]> {
  return Object.fromEntries(
    tablesOf(jury, round).map((table) => [
      tableName(round, table),
      pairUp(
        seatsAt(jury, round, table)
          .filter(isHere)
          .map((seat) => seat.number),
      ),
    ]),
  )
}
