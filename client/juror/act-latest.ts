// Answers that replace one another: what waits from before is dropped, so that no old answer ever comes after a new one.
import type { Action } from '#shared/protocol/actions.ts'
import { act, forget } from '../connection/connection.ts'
import type { Entry } from '../connection/outbox.ts'
import { useSession } from '../connection/session-store.ts'

export function actLatest(action: Action, replaces: (entry: Entry) => boolean): void {
  for (const entry of useSession.getState().outbox) if (replaces(entry)) forget(entry)
  act(action)
}
