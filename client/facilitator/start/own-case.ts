// What the organiser types about the jury: kept through a reload, and the server's case once nothing is missing.
import type { OwnCase } from '#shared/protocol/juries.ts'
import { useDraft } from '../../connection/use-draft.ts'

export const sentences = ['question', 'mandate', 'canInfluence', 'cannotInfluence', 'promise'] as const
export type Sentence = (typeof sentences)[number]

export type Typed = Readonly<Partial<Record<'name' | 'firstDay' | 'secondDay' | Sentence | `${Sentence}En`, string>>>

function readTyped(text: string): Typed {
  try {
    return JSON.parse(text) as Typed // only this file writes it
  } catch {
    return {}
  }
}

/** What has been typed, and how to type more. */
export function useTyped(): [Typed, (changes: Typed) => void] {
  const [text, write] = useDraft('own-case')
  const typed = readTyped(text)
  return [typed, (changes) => write(JSON.stringify({ ...typed, ...changes }))]
}

const compulsory = ['name', ...sentences, 'firstDay', 'secondDay'] as const
export type Compulsory = (typeof compulsory)[number]

const of = (typed: Typed, key: keyof Typed): string => (typed[key] ?? '').trim()

/** What has not been written yet, in the order of the form. */
export const missing = (typed: Typed): readonly Compulsory[] => compulsory.filter((key) => of(typed, key) === '')

export const isBackwards = (typed: Typed): boolean => {
  const [first, second] = [of(typed, 'firstDay'), of(typed, 'secondDay')]
  return first !== '' && second !== '' && second <= first
}

/** One text serves for both languages where there is no English. */
export function caseOf(typed: Typed): OwnCase | undefined {
  if (missing(typed).length > 0 || isBackwards(typed)) return undefined
  const both = (key: Sentence) => ({ sv: of(typed, key), en: of(typed, `${key}En`) || of(typed, key) })
  return {
    name: of(typed, 'name'),
    question: both('question'),
    mandate: both('mandate'),
    canInfluence: both('canInfluence'),
    cannotInfluence: both('cannotInfluence'),
    promise: both('promise'),
    dates: [of(typed, 'firstDay'), of(typed, 'secondDay')],
  }
}
