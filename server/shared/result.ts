// What a person can cause comes back as a value: either accepted, or refused with reasons the screen can put into words.

export type Accepted<T> = { readonly ok: true; readonly value: T }
export type Refused<E> = { readonly ok: false; readonly error: E }
export type Result<T, E> = Accepted<T> | Refused<E>

export const accept = <T>(value: T): Accepted<T> => ({ ok: true, value })
export const refuse = <E>(error: E): Refused<E> => ({ ok: false, error })

/** Ends an exhaustive switch: the compiler complains here when a new case is forgotten. */
export function unreachable(value: never): never {
  throw new Error(`Not reachable: ${JSON.stringify(value)}`)
}
