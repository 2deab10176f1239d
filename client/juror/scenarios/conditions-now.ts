// The table's conditions as they are on this tablet.
import { useMemo } from 'react'
import type { Action } from '#shared/protocol/actions.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { isOf, useWishes } from '../wishes.ts'
import { type Written, withWishes } from '../written.ts'

export interface ConditionWords {
  readonly scenario: string
  readonly text: string
}

export interface TableCondition extends ConditionWords {
  readonly seat: number | null
  readonly mine: boolean
  readonly released: boolean
}

export const aboutConditions = isOf('write-condition', 'edit-condition', 'withdraw-condition')

const mine = { seat: null, mine: true, released: false }

const speech = {
  written: (action: Action): TableCondition | undefined =>
    action.type === 'write-condition' ? { scenario: action.scenario, text: action.text, ...mine } : undefined,
  withdrawn: (action: Action) => (action.type === 'withdraw-condition' ? action.condition : undefined),
  wordsOf: ({ text }: TableCondition) => text,
}

export function useTableConditions(): readonly Written<TableCondition>[] {
  const told = useMany('tableConditions')
  const seat = useOne('me')?.seat
  const wishes = useWishes()
  return useMemo(() => {
    const edited = wishes.asked.filter(isOf('edit-condition'))
    const known = told.map(([id, one]) => ({
      id,
      value: {
        ...one,
        // only the text of a condition is ever edited
        text: edited.findLast(({ action }) => action.condition === id)?.action.text ?? one.text ?? '',
        mine: one.seat === seat,
      },
    }))
    const waits = (id: string | null): boolean =>
      edited.some((entry) => entry.action.condition === id && wishes.waiting.includes(entry))
    return withWishes<TableCondition>(known, wishes, speech).map((one) => ({
      ...one,
      waiting: one.waiting || waits(one.id),
    }))
  }, [told, seat, wishes])
}
