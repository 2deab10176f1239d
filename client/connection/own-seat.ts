// Which seat this tablet has: the token that proves it, and the name under which its unsent words are kept.
import { keep } from './storage.ts'

const tokenKey = 'allting.token'
const seatKey = 'allting.seat'

export const ownToken = (): string | undefined => keep.get(tokenKey)

/** Jury and seat: a tablet that loses its token and gets the same seat again finds what it had not sent. */
export const seatScope = (): string | undefined => keep.get(seatKey)

export function takeSeat(token: string, juryId: string, seat: number): void {
  keep.set(tokenKey, token)
  keep.set(seatKey, `${juryId.slice(0, 8)}-${seat}`)
}

export function giveUpOwnSeat(): void {
  keep.remove(tokenKey)
  keep.remove(seatKey)
}
