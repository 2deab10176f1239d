// What the server holds in memory only: the keys of unlocked draws, their pools, and the work under way.

import type { Failure, Plan } from '#shared/protocol/draws.ts'
import { type Prepared, prepareDraw } from '#shared/selection/prepare.ts'
import type { Warning } from '#shared/selection/problems.ts'
import type { Key } from '../store/vault.ts'
import type { Running } from './run-draw.ts'

/** The pool's file as imported, and how it is read. */
export interface StoredPool {
  readonly text: string
  readonly idColumn?: string
  readonly addressColumns: readonly string[]
}

export interface OpenDraw {
  readonly key: Key
  readonly stored: StoredPool
  readonly prepared: Prepared
  readonly warnings: readonly Warning[]
}

export interface Work {
  readonly kind: 'lottery' | 'seal'
  readonly running: Running
  stage: string
  done: number
}

/** One entry for each draw the organiser has unlocked since the server started; nothing of it is ever written. */
export class OpenDraws {
  readonly open = new Map<string, OpenDraw>()
  readonly work = new Map<string, Work>()
  readonly failures = new Map<string, Failure>()
  private readonly turns = new Map<string, Promise<unknown>>()

  /** One after the other for each draw: two requests of the same moment never both read what only one of them may change. */
  inTurn<T>(id: string, change: () => Promise<T>): Promise<T> {
    const mine = (this.turns.get(id) ?? Promise.resolve()).then(change)
    const over = mine
      .catch(() => {}) // told to whoever asked; the next one's turn comes all the same
      .finally(() => {
        if (this.turns.get(id) === over) this.turns.delete(id)
      })
    this.turns.set(id, over)
    return mine
  }

  forget(id: string): void {
    this.work.get(id)?.running.cancel()
    this.open.delete(id)
    this.work.delete(id)
    this.failures.delete(id)
  }
}

/** Reads a stored pool against a plan. */
export function prepareStored(plan: Plan, stored: StoredPool) {
  const { idColumn, addressColumns } = stored
  return prepareDraw(plan.quotasText, stored.text, plan.size, {
    addressColumns,
    ...(idColumn === undefined ? {} : { idColumn }),
  })
}
