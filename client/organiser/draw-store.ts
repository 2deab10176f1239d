// The draw on screen: what the server last said of it, and what it refused.
import { create } from 'zustand'
import type { DrawView } from '#shared/protocol/draws.ts'
import type { Result } from '#shared/result.ts'
import { api, type Refusal } from './api.ts'

interface DrawStore {
  readonly draw: DrawView | undefined
  readonly refusal: Refusal | undefined
  readonly busy: boolean
  /** Does something with the draw; its answer becomes the draw on screen, a refusal is shown and returned. */
  readonly act: (action: Promise<Result<DrawView, Refusal>>) => Promise<Refusal | undefined>
  /** Shows a draw; from now on answers about any other come too late. */
  readonly open: (id: string) => Promise<void>
  readonly leave: () => void
  readonly clearRefusal: () => void
}

const pollEvery = 300
let polling: ReturnType<typeof setTimeout> | undefined
let shown: string | undefined

export const useDraw = create<DrawStore>((set, get) => {
  const take = (answer: Result<DrawView, Refusal>): Refusal | undefined => {
    if (!answer.ok) {
      set({ refusal: answer.error, busy: false })
      return answer.error
    }
    if (answer.value.id !== shown) return undefined
    set({ draw: answer.value, refusal: undefined, busy: false })
    follow(answer.value)
    return undefined
  }
  const load = async (id: string): Promise<void> => {
    const answer = await api.view(id)
    if (id !== shown) return
    take(answer)
    const { draw } = get()
    if (!answer.ok && answer.error.code === 'offline' && draw?.running !== undefined) follow(draw)
  }
  /** While work is under way, asks how far it has come. */
  const follow = (draw: DrawView): void => {
    clearTimeout(polling)
    if (draw.running !== undefined) polling = setTimeout(() => void load(draw.id), pollEvery)
  }
  return {
    draw: undefined,
    refusal: undefined,
    busy: false,
    act: async (action) => {
      set({ busy: true, refusal: undefined })
      return take(await action)
    },
    open: (id) => {
      shown = id
      return load(id)
    },
    leave: () => {
      shown = undefined
      clearTimeout(polling)
      set({ draw: undefined, refusal: undefined, busy: false })
    },
    clearRefusal: () => set({ refusal: undefined }),
  }
})
