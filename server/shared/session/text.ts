// What people write never stands in the log: an event holds a reference and a digest, the words lie beside and can be erased.
import { sha256Hex, utf8ToBytes } from '../selection/canonical.ts'

/** What an event says of a text: where it lies, and a salted digest that shows it has not been changed. */
export interface TextRef {
  readonly ref: string
  readonly digest: string
}

/** A text as it is stored beside the log. */
export interface StoredText {
  readonly ref: string
  readonly salt: string
  readonly text: string
}

/** Finds the words of a reference; undefined when they have been erased. */
export type ReadText = (ref: string) => string | undefined

/** Words as state holds them; null when they have been erased. */
export type Words = string | null

export const digestOf = (salt: string, text: string): string => sha256Hex(utf8ToBytes(`${salt}${text}`))

/** Control characters and halves of characters are no words (line breaks are); the rest is kept as written, in one Unicode form. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, ' ')
    .trim()
