// Talks to the server on this laptop; every answer is a draw, or a refusal with a code.

import type { DrawListItem, DrawRefusal, DrawView, Plan } from '#shared/protocol/draws.ts'
import { accept, type Result, refuse } from '#shared/result.ts'
import type { ReplacementPlan } from '#shared/selection/pick.ts'
import type { Replacement, Roll } from '#shared/selection/record.ts'

export type Refusal = DrawRefusal | { readonly code: 'offline' | 'broken' }
type Answer<T = DrawView> = Promise<Result<T, Refusal>>

async function ask<T>(method: string, path: string, body?: unknown): Answer<T> {
  try {
    const response = await fetch(`/api/draws${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    const answer: unknown = await response.json()
    return response.ok ? accept(answer as T) : refuse(answer as Refusal) // the server's own types, on both sides
  } catch {
    return refuse({ code: 'offline' })
  }
}

async function toBase64(bytes: Uint8Array): Promise<string> {
  const reader = new FileReader()
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(new Blob([bytes as BlobPart]))
  })
}

export interface PoolImport {
  readonly bytes: Uint8Array
  readonly idColumn: string | undefined
  readonly addressColumns: readonly string[]
  readonly passphrase: string
}

export const api = {
  list: (): Answer<DrawListItem[]> => ask('GET', ''),
  create: (draw: { readonly name: string; readonly question: string; readonly example: boolean }) =>
    ask<DrawView>('POST', '', draw),
  view: (id: string) => ask<DrawView>('GET', `/${id}`),
  remove: (id: string): Answer<DrawListItem[]> => ask('DELETE', `/${id}`),
  confirmPlan: (id: string, plan: Plan, reason: string) => ask<DrawView>('PUT', `/${id}/plan`, { ...plan, reason }),
  importPool: async (id: string, { bytes, idColumn, ...rest }: PoolImport) =>
    ask<DrawView>('PUT', `/${id}/pool`, {
      ...rest,
      file: await toBase64(bytes),
      ...(idColumn === undefined ? {} : { idColumn }),
    }),
  unlock: (id: string, passphrase: string) => ask<DrawView>('POST', `/${id}/unlock`, { passphrase }),
  lock: (id: string) => ask<DrawView>('POST', `/${id}/lock`),
  startLottery: (id: string) => ask<DrawView>('POST', `/${id}/lottery`),
  cancel: (id: string) => ask<DrawView>('POST', `/${id}/cancel`),
  seal: (id: string, reason: string) => ask<DrawView>('POST', `/${id}/seal`, { reason }),
  pick: (id: string, rolls: readonly Roll[]) => ask<DrawView>('POST', `/${id}/rolls`, { rolls }),
  planReplacement: (id: string, asked: Pick<Replacement, 'leaving' | 'status' | 'reason'>): Answer<ReplacementPlan> =>
    ask('POST', `/${id}/replacements/plan`, asked),
  replace: (id: string, plan: ReplacementPlan, rolls: readonly Roll[]) =>
    ask<DrawView>('POST', `/${id}/replacements`, { plan, rolls }),
  fileUrl: (id: string, name: string): string => `/api/draws/${id}/files/${name}`,
}

/** An example file that comes with Allting. */
export async function exampleFile(name: string): Promise<Uint8Array> {
  const response = await fetch(`/examples/${name}`)
  return new Uint8Array(await response.arrayBuffer())
}
