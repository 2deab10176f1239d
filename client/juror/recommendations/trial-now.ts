// My trial votes as I have given them, with what waits for an answer in them.
import { useOne } from '../../connection/session-store.ts'
import { actLatest } from '../act-latest.ts'
import { isOf, useWishes } from '../wishes.ts'

export const aboutTrial = isOf('trial-vote')

export function useTrial() {
  const given = useOne('given')?.trial ?? {}
  const { asked, waiting } = useWishes()
  const votes: Readonly<Record<string, number>> = Object.assign(
    {},
    given,
    ...asked.filter(aboutTrial).map(({ action }) => action.votes),
  )
  return {
    votes,
    isWaiting: (text: string): boolean => waiting.filter(aboutTrial).some(({ action }) => text in action.votes),
    vote: (text: string, choice: number): void =>
      actLatest(
        { type: 'trial-vote', votes: { [text]: choice } },
        (entry) => aboutTrial(entry) && text in entry.action.votes,
      ),
  }
}
