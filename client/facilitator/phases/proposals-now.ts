// The proposals as they stand: those that are part of another lie under it, and only free ones can be joined or sent away.
import type { RoomProposalEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../../connection/session-store.ts'

export type RoomProposal = readonly [string, RoomProposalEntity]

export const isFree = ({ mergedInto, inText }: RoomProposalEntity): boolean => mergedInto === null && inText === null

export function useProposals() {
  const all = useMany('roomProposals')
  const standing = all.filter(([, { mergedInto }]) => mergedInto === null)
  return {
    all,
    /** By themselves and inside the mandate. */
    standing: standing.filter(([, { outside }]) => !outside),
    outside: standing.filter(([, { outside }]) => outside),
    partsOf: (id: string): readonly RoomProposal[] => all.filter(([, { mergedInto }]) => mergedInto === id),
  }
}
