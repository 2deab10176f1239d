// The fields of a text while they are written: what I have typed, what of it the room has, and what was left behind.
import { type FieldName, type Fields, fieldNames } from '#shared/session/phases/recommendations-state.ts'

/** By field, as typed; only those that have been touched. */
export type Typed = Readonly<Partial<Record<FieldName, string>>>

const tidied = (text: string): string => text.normalize('NFC').trim()

/** What has been typed and is not yet so in the room. */
export function unsent(typed: Typed, fields: Fields): Typed {
  const names = fieldNames.filter((name) => {
    const words = typed[name]
    return words !== undefined && tidied(words) !== (fields[name] ?? '')
  })
  return Object.fromEntries(names.map((name) => [name, tidied(typed[name] ?? '')]))
}

export function parseTyped(text: string): Typed {
  try {
    return text === '' ? {} : (JSON.parse(text) as Typed) // only the editor writes there
  } catch {
    return {}
  }
}

export const isEmpty = (typed: Typed): boolean => Object.keys(typed).length === 0

const spokenWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** All words of a text. */
export const wordCount = (fields: Fields): number =>
  fieldNames.reduce((sum, name) => sum + spokenWords(fields[name] ?? ''), 0)

/** A text is read aloud in the room: about a minute is short enough, two are too long. */
export function lengthOf(words: number): 'short' | 'long' | 'tooLong' {
  if (words <= 130) return 'short'
  return words <= 220 ? 'long' : 'tooLong'
}
