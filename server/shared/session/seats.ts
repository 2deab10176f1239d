// Seats: taking one, being late, absent or gone, and asking for help.

import { type Deciders, type Evolvers, seatOf } from './deciding.ts'
import type { SeatEvent } from './events.ts'
import { type Attendance, type Jury, placeKey, type Seat, seatList } from './jury.ts'
import { did, no, wrote } from './outcome.ts'
import { Pen } from './stamp.ts'
import { tidy } from './text.ts'

type SeatActionType = 'take-seat' | 'ask-help' | 'need-no-help' | 'say-done' | 'mark-seat' | 'add-seat' | 'answer-help'

export const decideSeats: Deciders<SeatActionType> = {
  'take-seat': (jury, { alias }, stamp) => {
    const seat = seatOf(stamp)
    const words = tidy(alias)
    const pen = new Pen(stamp)
    const taken = { type: 'seat-taken', seat, alias: words === '' ? null : pen.write(words) } as const
    const here = jury.seats[seat]?.attendance === 'present'
    return wrote(pen.texts, taken, ...(here ? [] : [{ type: 'seat-marked', seat, attendance: 'present' } as const]))
  },
  'ask-help': (jury, _action, stamp) => {
    const seat = seatOf(stamp)
    return jury.seats[seat]?.helpSince === null ? did({ type: 'help-asked', seat, at: stamp.at }) : did()
  },
  'need-no-help': (jury, _action, stamp) => {
    const seat = seatOf(stamp)
    return jury.seats[seat]?.helpSince === null ? did() : did({ type: 'help-answered', seat })
  },
  'say-done': (jury, { place, how }, stamp) => {
    const seat = seatOf(stamp)
    const said = jury.said[placeKey(place)]?.[seat] ?? 'not-yet'
    if (jury.activities[place.activity] === undefined) return no('no-such-thing')
    return said === how ? did() : did({ type: 'said-done', seat, place, how })
  },
  'mark-seat': (jury, { seat, attendance }) => {
    const found = jury.seats[seat]
    if (found === undefined) return no('no-such-thing')
    return found.attendance === attendance ? did() : did({ type: 'seat-marked', seat, attendance })
  },
  'add-seat': (jury, { tables }) => {
    const number = Math.max(0, ...seatList(jury).map((seat) => seat.number)) + 1
    return did({ type: 'seat-added', seat: number, tables })
  },
  'answer-help': (jury, { seat }) => {
    const found = jury.seats[seat]
    if (found === undefined) return no('no-such-thing')
    return found.helpSince === null ? did() : did({ type: 'help-answered', seat })
  },
}

function change(jury: Jury, number: number, changes: Partial<Seat>): Jury {
  const seat = jury.seats[number]
  return seat === undefined ? jury : { ...jury, seats: { ...jury.seats, [number]: { ...seat, ...changes } } }
}

export const newSeat = (number: number, tables: readonly number[]): Seat => ({
  number,
  tables,
  attendance: 'expected' satisfies Attendance,
  alias: '',
  helpSince: null,
})

export const evolveSeats: Evolvers<SeatEvent> = {
  'seat-taken': (jury, { seat, alias }, read) =>
    change(jury, seat, { alias: alias === null ? '' : (read(alias.ref) ?? null) }),
  'seat-marked': (jury, { seat, attendance }) => change(jury, seat, { attendance }),
  'seat-added': (jury, { seat, tables }) => ({ ...jury, seats: { ...jury.seats, [seat]: newSeat(seat, tables) } }),
  'device-approved': (jury) => jury,
  'card-reissued': (jury) => jury,
  'help-asked': (jury, { seat, at }) => change(jury, seat, { helpSince: at }),
  'help-answered': (jury, { seat }) => change(jury, seat, { helpSince: null }),
  'said-done': (jury, { seat, place, how }) => {
    const key = placeKey(place)
    const { [seat]: _before, ...others } = jury.said[key] ?? {}
    return { ...jury, said: { ...jury.said, [key]: how === 'not-yet' ? others : { ...others, [seat]: how } } }
  },
}
