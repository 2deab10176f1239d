// The log of attempts as a file: one entry a line, each holding the hash of the one before.
import { existsSync } from 'node:fs'
import type { z } from 'zod'
import { isChain } from '#shared/selection/attempts.ts'
import { canonicalText } from '#shared/selection/canonical.ts'
import { type Attempt, recordSchema } from '#shared/selection/record.ts'
import { decodeText } from '#shared/selection/table.ts'
import { readBytes } from './files.ts'
import { giveUp } from './terminal.ts'

const entries: z.ZodType<Attempt[]> = recordSchema.shape.attempts

/** The attempts so far; a broken chain stops the command. */
export function readAttempts(file: string): Attempt[] {
  if (!existsSync(file)) return []
  const lines = decodeText(readBytes(file)).text.split('\n').filter(Boolean)
  try {
    const parsed = entries.parse(lines.map((line) => JSON.parse(line)))
    if (isChain(parsed)) return parsed
  } catch {
    // falls through to the same sentence: the file is not a chain of attempts
  }
  return giveUp([`${file}: not a whole log of attempts; it has been altered.`])
}

export const attemptsText = (attempts: readonly Attempt[]): string =>
  attempts.map((entry) => `${canonicalText(entry as never)}\n`).join('')
