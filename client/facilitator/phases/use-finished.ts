// Whether what a panel is for has been done: then nothing there waits for the next break.
import { useMany, useOne } from '../../connection/session-store.ts'
import type { PanelKind } from './phase-panel.tsx'

export function useFinished(): Readonly<Record<PanelKind, boolean>> {
  const texts = useMany('texts').filter(([, { kind }]) => kind === 'recommendation')
  const drafts = useMany('roomTexts').filter(([, { kind }]) => kind === 'recommendation')
  const conditions = useMany('roomConditions')
  const dotting = useOne('dotting')
  const statement = useMany('texts').find(([, { kind }]) => kind === 'statement')
  const isLocked = useMany('needs').some(([, { criterion }]) => criterion !== null)
  return {
    needs: dotting !== undefined && dotting.state !== 'open',
    criteria: isLocked,
    scoring: useOne('scoring')?.state === 'published',
    conditions: conditions.length > 0 && conditions.every(([, { released }]) => released),
    proposals: texts.length > 0,
    merging: texts.length > 0,
    writing: drafts.length > 0 && drafts.every(([, { missing }]) => missing.length === 0),
    trial: useOne('trying')?.state === 'published',
    amending: texts.length > 0 && texts.every(([, { frozen }]) => frozen !== null),
    'final-vote': useOne('ballot')?.state === 'published',
    statement: (statement?.[1].fields.we ?? '') !== '',
  }
}
