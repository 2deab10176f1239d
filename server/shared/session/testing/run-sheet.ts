// A small run sheet of two days for tests: every kind of step that the rules of going on and back turn on.
import type { Bilingual } from '../bilingual.ts'
import type { RunSheet, RunSheetActivity } from '../run-sheet.ts'

const said = (text: string): Bilingual => ({ sv: text, en: text })

const activity = (
  id: string,
  at: string,
  rest: Pick<RunSheetActivity, 'kind' | 'phase' | 'minutes'> & Partial<RunSheetActivity>,
): RunSheetActivity => ({ id, at, title: said(`The activity ${id}`), ...rest })

export const firstDay: readonly RunSheetActivity[] = [
  activity('welcome', '09:00', { kind: 'talk', phase: 'opening', minutes: 10 }),
  activity('mine', '09:10', { kind: 'my-perspective', phase: 'mapping', minutes: 20, round: 1, code: '1A' }),
  activity('coffee', '09:30', { kind: 'break', phase: 'opening', minutes: 15 }),
  activity('map', '09:45', {
    kind: 'perspective-map',
    phase: 'mapping',
    minutes: 30,
    code: '1B',
    steps: { sort: 25, show: 5 },
  }),
]

export const secondDay: readonly RunSheetActivity[] = [
  activity('needs', '09:00', { kind: 'needs', phase: 'interests', minutes: 20, round: 2, code: '2A' }),
  activity('goodbye', '15:00', { kind: 'talk', phase: 'closing', minutes: 10 }),
]

export function smallRunSheet(changes: Partial<RunSheet> = {}): RunSheet {
  return {
    format: 'allting-run-sheet-1',
    title: said('A jury for tests'),
    jury: {
      name: 'The test jury',
      question: said('What shall become of the school?'),
      mandate: said('To advise'),
      canInfluence: said('The plan'),
      cannotInfluence: said('The budget'),
      promise: said('An answer in writing'),
    },
    notice: said('The report becomes public.'),
    groundRules: [said('One speaks at a time.')],
    perTable: 3,
    perspectives: [
      { id: 'parents', text: said('It must be possible to walk there.'), holders: said('parents') },
      { id: 'farmers', text: said('The bus has to stop.'), holders: said('farmers') },
    ],
    scenarios: [],
    mostTexts: 5,
    days: [
      { date: '2027-04-17', activities: [...firstDay] },
      { date: '2027-05-08', activities: [...secondDay] },
    ],
    ...changes,
  }
}
