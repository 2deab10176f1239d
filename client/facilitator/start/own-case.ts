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

/** One text serves for both languages where there is no English. */
export function caseOf(typed: Typed): OwnCase | undefined {
  const of = (key: keyof Typed): string => (typed[key] ?? '').trim()
  const both = (key: Sentence) => ({ sv: of(key), en: of(`${key}En`) || of(key) })
  const dates = [of('firstDay'), of('secondDay')]
  const isWhole = of('name') !== '' && sentences.every((key) => of(key) !== '') && dates.every((date) => date !== '')
  if (!isWhole || dates[1]! <= dates[0]!) return undefined
  return {
    name: of('name'),
    question: both('question'),
    mandate: both('mandate'),
    canInfluence: both('canInfluence'),
    cannotInfluence: both('cannotInfluence'),
    promise: both('promise'),
    dates,
  }
}
