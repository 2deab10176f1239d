// This seat as its owner sees it: what has been told, with what was just pressed already in it.
import type { MeEntity } from '#shared/protocol/entities.ts'
import type { Place } from '#shared/session/jury.ts'
import { useOne } from '../connection/session-store.ts'
import { isOf, useWishes } from './wishes.ts'

export interface Help {
  readonly asked: boolean
  /** The room does not know of it yet. */
  readonly waiting: boolean
}

export function useHelp(): Help {
  const me = useOne('me')
  const { asked, waiting } = useWishes()
  const about = isOf('ask-help', 'need-no-help')
  const last = asked.findLast(about)
  return {
    asked: last === undefined ? me?.helpSince != null : last.action.type === 'ask-help',
    waiting: waiting.some(about),
  }
}

export interface Said {
  readonly said: MeEntity['said']
  readonly waiting: boolean
}

const samePlace = (a: Place, b: Place): boolean => a.activity === b.activity && a.step === b.step

/** Whether the seat has said that it is done (or passes) at a place. */
export function useSaid(place: Place): Said {
  const me = useOne('me')
  const { asked, waiting } = useWishes()
  const last = asked.filter(isOf('say-done')).findLast((entry) => samePlace(entry.action.place, place))
  if (last === undefined) return { said: me?.said ?? null, waiting: false }
  return { said: last.action.how === 'not-yet' ? null : last.action.how, waiting: waiting.includes(last) }
}
