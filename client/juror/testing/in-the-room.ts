// Tells a test's tablet what everybody, or this seat alone, is told of a phase, beside what lies on the table.
import type { SingleEntities } from '#shared/protocol/entities.ts'
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import { useSession } from '../../connection/session-store.ts'

export function tellBeside(singles: Partial<SingleEntities>): void {
  useSession.setState(({ entities }) => ({ entities: { ...entities, ...singles } }))
}

export const nothingGiven: SingleEntities['given'] = { dots: {}, scores: {}, trial: {} }

export const closing = (state: 'open' | 'closed' | 'published'): SingleEntities['dotting'] => ({
  state,
  answered: 0,
  here: 2,
})

const criteria: Readonly<Record<string, SharedNeedEntity>> = Object.fromEntries(
  ['Trygg skolväg', 'Behöriga lärare', 'Kamrater', 'En by som lever', 'Pengar som räcker', 'Besked', 'Rättvisa'].map(
    (text, criterion) => [
      `g${criterion + 1}`,
      { text, soThat: '', dots: null, test: `Prov ${criterion + 1}`, criterion },
    ],
  ),
)

/** Seven needs, all of them what we compare with. */
export const sevenNeeds = criteria
