// What pages and the room say to each other over a socket. A change here needs a new version; a test holds the hash.
import type { RefusalCode } from '../session/outcome.ts'
import type { Action } from './actions.ts'
import type { Changes, Entities, LayerName } from './layers.ts'

export const protocolVersion = 2

export type Role = 'juror' | 'facilitator' | 'projector'

/** Sent when a socket opens. */
export interface Introduction {
  readonly version: number
  readonly role: Role
  /** The seat's token; absent on a tablet that has no seat yet, and on the laptop's own pages. */
  readonly token?: string | undefined
  /** What the page already holds, from which start of the server. */
  readonly boot?: string | undefined
  readonly revisions?: Readonly<Record<LayerName, number>> | undefined
}

export interface Welcome {
  readonly version: number
  /** Another value after every start of the server: what was held before is then sent anew. */
  readonly boot: string
  readonly now: number
  readonly seat: number | null
  /** No jury is open in the room. */
  readonly empty: boolean
}

/** One wish, with an identity of its own: asked twice, it is done once and answered the same. */
export interface Wish {
  readonly client: string
  readonly n: number
  readonly action: Action
}

export type Answer = { readonly ok: true } | { readonly ok: false; readonly code: RefusalCode }

export type ClaimAnswer =
  | { readonly ok: true; readonly token: string; readonly seat: number }
  | { readonly ok: false; readonly code: 'unknown-code' | 'too-many-tries' | 'wait-for-approval' | 'no-jury' }

export interface FromPage {
  act: (wish: Wish, answer: (answer: Answer) => void) => void
  claim: (code: string, answer: (answer: ClaimAnswer) => void) => void
  /** Whether somebody is writing right now: shown to the facilitator as a number, never kept. */
  writing: (writing: boolean) => void
  /** Loopback only: another device may have the seat. */
  approve: (request: string, yes: boolean, answer: (done: boolean) => void) => void
  /** Loopback only: a new code for a seat whose card is lost; the old code and device no longer work. */
  reissue: (seat: number, answer: (code: string | null) => void) => void
}

export interface ToPage {
  welcome: (welcome: Welcome) => void
  layer: (layer: LayerName, revision: number, entities: Entities) => void
  patch: (layer: LayerName, revision: number, changes: Changes) => void
  leave: (layer: LayerName) => void
  /** The facilitator has said yes to this device. */
  approved: (token: string, seat: number) => void
  /** This page's place has been taken by a newer one, or its seat has been given to another device. */
  replaced: (why: 'newer-page' | 'other-device') => void
}
