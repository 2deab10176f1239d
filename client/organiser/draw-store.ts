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
  readonly load: (id: string) => Promise<void>
  readonly clearRefusal: () => void
}

const pollEvery = 300
let polling: ReturnType<typeof setTimeout> | undefined

export const useDraw = create<DrawStore>((set, get) => {
  /** While work is under way, asks how far it has come. */
  const follow = (draw: DrawView): void => {
    clearTimeout(polling)
    if (draw.running !== undefined) polling = setTimeout(() => void get().load(draw.id), pollEvery)
  }
  const take = (answer: Result<DrawView, Refusal>): Refusal | undefined => {
    if (!answer.ok) {
      set({ refusal: answer.error, busy: false })
      return answer.error
    }
    set({ draw: answer.value, refusal: undefined, busy: false })
    follow(answer.value)
    return undefined
  }
  return {
    draw: undefined,
    refusal: undefined,
    busy: false,
    act: async (action) => {
      set({ busy: true, refusal: undefined })
      return take(await action)
    },
    load: async (id) => {
      const answer = await api.view(id)
      take(answer)
      const { draw } = get()
      if (!answer.ok && answer.error.code === 'offline' && draw?.running !== undefined) follow(draw)
    },
    clearRefusal: () => set({ refusal: undefined }),
  }
})
