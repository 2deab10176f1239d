// Reads a run sheet written in YAML; every problem comes with its line, what is wrong, and what to do about it.
import { type Document, isAlias, isMap, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { z } from 'zod'
import { accept, type Result, refuse } from '../result.ts'
import { type ActivityKind, stepNames } from './activities.ts'
import { type RunSheet, runSheetSchema, scenarioFaults, showsFaults, tableFaults } from './run-sheet.ts'
import { type Issue, type RunSheetProblem, saidOf, unreadable } from './run-sheet-problems.ts'

/** The run sheet of a text, or all its problems, in the order of the lines. */
export function readRunSheet(text: string): Result<RunSheet, readonly RunSheetProblem[]> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const lineAt = (offset: number): number => lines.linePos(offset).line
  const syntax = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    ...looseAliases(document),
  ]
  if (syntax.length > 0)
    return refuse(syntax.map(({ offset, message }) => ({ line: lineAt(offset), ...unreadable(message) })))
  const sheet = readOut(document)
  if (!sheet.ok) return refuse([{ line: 0, ...unreadable(sheet.error) }])
  const parsed = runSheetSchema.safeParse(sheet.value)
  if (parsed.success) return accept(parsed.data)
  const problems = allIssues(parsed.error.issues, sheet.value).map((issue) => ({
    line: lineOf(document, issue, lineAt),
    ...saidOf(issue, valueAt(sheet.value, issue.path)),
  }))
  return refuse(problems.toSorted((a, b) => a.line - b.line))
}

/** A text that begins with an asterisk is read as the name of something said earlier; here are those that name nothing. */
function looseAliases(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = []
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        found.push({ offset: alias.range?.[0] ?? 0, message: `*${alias.source}` })
    },
  })
  return found
}

/** The document as plain values; a file that repeats itself without measure is refused. */
function readOut(document: Document): Result<unknown, string> {
  try {
    return accept(document.toJS({ maxAliasCount: 100 }))
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value)
}

/** The line of the field that an issue is about: that of its name, and where it is missing that of what lacks it. */
function lineOf(document: Document, issue: Issue, lineAt: (offset: number) => number): number {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
  let node: unknown = document.contents
  let offset = isNode(node) ? node.range?.[0] : undefined
  for (const key of path) {
    const within: unknown = isAlias(node) ? node.resolve(document) : node
    const pair = isMap(within) ? within.items.find(({ key: name }) => String(name) === key) : undefined
    node = isMap(within) ? pair?.value : isSeq(within) ? within.items[Number(key)] : undefined
    const place = pair?.key ?? node
    if (!isNode(place) || !place.range) break
    offset = place.range[0]
  }
  return offset === undefined ? 0 : lineAt(offset)
}

/** Each thing wrong as an issue of its own. */
function allIssues(issues: readonly Issue[], sheet: unknown): Issue[] {
  const found = issues.flatMap((issue) => (issue.code === 'invalid_union' ? narrowest(issue) : [issue]))
  const each = found.flatMap((issue): Issue[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue],
  )
  const fields = each.filter(({ code }) => code !== 'custom')
  return fields.length === 0 ? each : [...fields, ...rulesOver(sheet)]
}

/**
 * Zod asks the rules that go over several fields only when every field is right; here they are asked of the fields that
 * are, so that a file with a misspelt word does not hide that two activities have one name.
 */
function rulesOver(sheet: unknown): Issue[] {
  const found: Issue[] = []
  const seen = new Set<string>()
  listAt(sheet, 'days').forEach((day, d) => {
    let before = ''
    listAt(day, 'activities').forEach((raw, a) => {
      const path = ['days', d, 'activities', a]
      const { id, at, kind, steps, prompts } = readable(raw)
      if (kind !== undefined)
        found.push(
          ...otherSteps(kind, steps ?? {}, [...path, 'steps']),
          ...otherSteps(kind, prompts ?? {}, [...path, 'prompts']),
        )
      if (id !== undefined && seen.has(id)) found.push(broken([...path, 'id'], `twice:${id}`))
      if (at !== undefined && at < before) found.push(broken([...path, 'at'], `earlier:${before}`))
      seen.add(id ?? '')
      before = at ?? before
    })
  })
  const scenarios = listAt(sheet, 'scenarios')
  const outline = {
    scenarios: scenarios.map((scenario) => ({ id: valueAt(scenario, ['id']) })),
    days: listAt(sheet, 'days').map((day) => ({
      activities: listAt(day, 'activities').map((raw) => ({
        kind: valueAt(raw, ['kind']),
        round: valueAt(raw, ['round']),
        shows: valueAt(raw, ['shows']),
      })),
    })),
  }
  const faults = [...scenarioFaults(outline), ...tableFaults(outline), ...showsFaults(outline)]
  for (const [path, message] of faults) found.push(broken(path, message))
  const hasToday = scenarios.some((scenario) => valueAt(scenario, ['asToday']) === true)
  return scenarios.length === 0 || hasToday ? found : [...found, broken(['scenarios'], 'no-as-today')]
}

const broken = (path: PropertyKey[], message: string): Issue => ({ code: 'custom', path, message, input: undefined })

function otherSteps(kind: ActivityKind, steps: Readonly<Record<string, unknown>>, path: PropertyKey[]): Issue[] {
  const known: readonly string[] = stepNames(kind)
  return Object.keys(steps)
    .filter((name) => !known.includes(name))
    .map((name) => broken([...path, name], `steps:${known.join(', ')}`))
}

function listAt(value: unknown, key: string): unknown[] {
  const list = valueAt(value, [key])
  return Array.isArray(list) ? list : []
}

const { shape } = runSheetSchema.shape.days.element.shape.activities.element
const readableFields = z
  .object({
    id: shape.id.optional().catch(undefined),
    at: shape.at.optional().catch(undefined),
    kind: shape.kind.optional().catch(undefined),
    steps: z.record(z.string(), z.unknown()).optional().catch(undefined),
    prompts: z.record(z.string(), z.unknown()).optional().catch(undefined),
  })
  .catch({ id: undefined, at: undefined, kind: undefined, steps: undefined, prompts: undefined })

/** The fields of an activity that rules look at, without those that are wrong in themselves. */
const readable = (activity: unknown): z.infer<typeof readableFields> => readableFields.parse(activity)

/** A bilingual field may be a text or two: what is wrong with the reading that was meant is what is said. */
function narrowest(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const isMeant = (reading: readonly Issue[]): boolean =>
    !reading.some(({ code, path }) => code === 'invalid_type' && path.length === 0)
  const meant = issue.errors.find(isMeant) ?? issue.errors[0] ?? []
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue) // the same issue, seen from the whole
}
