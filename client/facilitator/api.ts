// Asks the server on this laptop about juries, and about the draws they can be made from.
import type { DrawListItem, DrawView } from '#shared/protocol/draws.ts'
import type {
  JuryListItem,
  JuryMade,
  JuryRefusal,
  OwnCase,
  ReportState,
  SeatListRead,
} from '#shared/protocol/juries.ts'
import { accept, type Result, refuse } from '#shared/result.ts'

export type Refusal = JuryRefusal | { readonly code: 'offline' }
type Answer<T> = Promise<Result<T, Refusal>>

/** What the jury is about: a run sheet of its own, or its own words in the one that comes with Allting. */
type About = { readonly runSheet: string } | { readonly ownCase: OwnCase }

export type Making =
  | { readonly from: 'demo' }
  | ({ readonly from: 'list'; readonly seats: string } & About)
  | ({ readonly from: 'draw'; readonly draw: string } & About)

async function ask<T>(method: 'GET' | 'POST', path: string, body?: unknown): Answer<T> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    const answer: unknown = await response.json()
    return response.ok ? accept(answer as T) : refuse(answer as Refusal) // the server's own types, on both sides
  } catch {
    return refuse({ code: 'offline' })
  }
}

export const api = {
  list: () => ask<readonly JuryListItem[]>('GET', '/juries'),
  make: (making: Making) => ask<JuryMade>('POST', '/juries', making),
  readList: (seats: string) => ask<SeatListRead>('POST', '/juries/seat-list', { seats }),
  reportState: (id: string) => ask<ReportState>('GET', `/juries/${id}/report.json`),
  dataTables: (id: string) => ask<readonly string[]>('GET', `/juries/${id}/data`),
  enter: (id: string) => ask<unknown>('POST', `/juries/${id}/enter`, {}),
  leave: () => ask<unknown>('POST', '/juries/leave', {}),
  newCodes: (id: string) => ask<JuryMade>('POST', `/juries/${id}/codes`, {}),
}

export interface DrawnPanel {
  readonly id: string
  readonly name: string
  readonly locked: boolean
}

/** The draws on this laptop that have chosen a panel. */
export async function drawnPanels(): Answer<readonly DrawnPanel[]> {
  const draws = await ask<readonly DrawListItem[]>('GET', '/draws')
  if (!draws.ok) return draws
  const views = await Promise.all(draws.value.map(({ id }) => ask<DrawView>('GET', `/draws/${id}`)))
  return accept(
    views.flatMap((view) =>
      view.ok && view.value.sealed?.outcome !== undefined
        ? [{ id: view.value.id, name: view.value.name, locked: view.value.pool === 'locked' }]
        : [],
    ),
  )
}
