// `verify`: every check with its verdict, what it shows, and what it does not.

import { decodeExactly } from '#shared/selection/canonical.ts'
import type { Check } from '#shared/selection/check.ts'
import { verifyDraw } from '#shared/selection/verify.ts'
import { describeCheck, describeSummary, type Language, summarise } from '#shared/selection/words/words.ts'
import { loadSolver } from '../../server/draws/solver.ts'
import { readBytes } from './files.ts'
import { languageOf, print } from './terminal.ts'

interface VerifyOptions {
  readonly commitment?: string
  readonly features?: string
  readonly json?: boolean
  readonly lang?: string
}

const marks = { holds: '✓', fails: '✗', 'not-checkable': '–' } as const

function printCheck(check: Check, language: Language): void {
  const { title, verdict, shows, doesNot, reason } = describeCheck(check, language)
  print(`${marks[check.verdict]} ${title}: ${verdict}`)
  print(`    ${shows} ${doesNot}`)
  if (reason !== undefined) print(`    → ${reason}`)
}

export async function verify(file: string, options: VerifyOptions): Promise<void> {
  const language = languageOf(options.lang)
  const { checks } = await verifyDraw(
    {
      record: decodeExactly(readBytes(file)),
      ...(options.commitment === undefined ? {} : { commitment: options.commitment }),
      ...(options.features === undefined ? {} : { attachment: decodeExactly(readBytes(options.features)) }),
    },
    loadSolver,
    options.json ? undefined : (check) => printCheck(check, language),
  )
  const summary = summarise(checks)
  if (options.json) print(JSON.stringify({ summary, checks }))
  else print(`\n${describeSummary(checks, language)}`)
  process.exitCode = summary === 'failed' ? 1 : 0
}
