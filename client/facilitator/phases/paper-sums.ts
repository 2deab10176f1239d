// Votes on paper are entered together as totals: every text's choices must add up to the number of papers.
import { choices } from '#shared/session/phases/recommendations-state.ts'

/** As typed: empty is not yet counted, and counts as none. */
export type Typed = readonly (readonly string[])[]

export const blank = (texts: number): Typed => Array.from({ length: texts }, () => new Array<string>(choices).fill(''))

const whole = (text: string): number =>
  /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : text.trim() === '' ? 0 : Number.NaN

export const totalsOf = (typed: Typed): number[][] => typed.map((row) => row.map(whole))

export const sumOf = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0)

/** Whether every text has exactly one choice from each paper. */
export const addsUp = (typed: Typed, papers: number): boolean => totalsOf(typed).every((row) => sumOf(row) === papers)

export const typeInto = (typed: Typed, row: number, column: number, text: string): Typed =>
  typed.map((one, r) => (r === row ? one.map((cell, c) => (c === column ? text : cell)) : one))
