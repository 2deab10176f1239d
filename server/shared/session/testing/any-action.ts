// Any action whatever, made from the shapes of the protocol, so that a new action is tried without anyone thinking of it.
import fc from 'fast-check'
import { z } from 'zod'
import type { Action } from '../../protocol/actions.ts'
import { stepNames } from '../activities.ts'
import type { Meeting } from './meeting.ts'

/** What the shapes are made of, as JSON Schema says it. */
interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly propertyNames?: Shape
  readonly additionalProperties?: Shape | boolean
  readonly items?: Shape
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
}

/** Stands for an id until it is known what there is. */
const someId = fc.nat(40).map((pick) => `@${pick}`)
const isSomeId = (value: unknown): value is string => typeof value === 'string' && /^@\d+$/.test(value)

const phrases = fc.oneof(
  fc.constantFrom('The bus is late', 'Bussen kommer sent', 'Skolan ska vara kvar', ' ', '', 'å'.normalize('NFD')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('<script>alert(1)</script>', '=1+1', '__proto__', '\u202e\u0000', '💩'.repeat(40)),
)

function text({ minLength = 0, maxLength = 400 }: Shape): fc.Arbitrary<string> {
  return phrases.map((words) => (words.length < minLength ? 'x'.repeat(minLength) : words.slice(0, maxLength)))
}

function list({ items = {}, minItems = 0, maxItems = 8 }: Shape): fc.Arbitrary<unknown[]> {
  return fc.array(arbitrary(items), { minLength: minItems, maxLength: Math.min(maxItems, 8) })
}

const whole = ({ minimum = 0, maximum = 99 }: Shape): fc.Arbitrary<number> => fc.integer({ min: minimum, max: maximum })

/** Ids of the log have a pattern; those of the run sheet are short. An alias is short, too, but no id. */
function wordsOrId(shape: Shape): fc.Arbitrary<string> {
  const isId = shape.pattern !== undefined || (shape.maxLength !== undefined && shape.maxLength === 40)
  return isId ? someId : text(shape)
}

const byType: Readonly<Record<string, (shape: Shape) => fc.Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: whole,
  number: whole,
  array: list,
  object: (shape) => record(shape),
  string: wordsOrId,
}

function arbitrary(shape: Shape): fc.Arbitrary<unknown> {
  if ('const' in shape) return fc.constant(shape.const)
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum)
  const either = shape.anyOf ?? shape.oneOf
  if (either !== undefined) return fc.oneof(...either.map(arbitrary))
  const make = byType[shape.type ?? 'string']
  if (make === undefined) throw new Error(`No such shape: ${shape.type}`)
  return make(shape)
}

function record({ properties, required = [], propertyNames, additionalProperties }: Shape): fc.Arbitrary<unknown> {
  if (properties === undefined || Object.keys(properties).length === 0) {
    if (propertyNames === undefined) return fc.constant({})
    const values = typeof additionalProperties === 'object' ? additionalProperties : { type: 'null' }
    return fc.dictionary(arbitrary(propertyNames) as fc.Arbitrary<string>, arbitrary(values), { maxKeys: 6 }) // names are texts
  }
  const parts = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, arbitrary(part)]))
  return fc.record(parts, { requiredKeys: [...required] })
}

export const shapesOf = (schema: z.ZodType): readonly Shape[] => {
  const { oneOf, anyOf } = z.toJSONSchema(schema, { io: 'input' }) as Shape // what zod writes is JSON Schema
  return oneOf ?? anyOf ?? []
}

export const typeOf = (shape: Shape): string => String(shape.properties?.type?.const)

/** An action of one type with ids still to be chosen. */
export const draftOf = (shape: Shape): fc.Arbitrary<unknown> => arbitrary(shape)

/** Any action of a role, with ids still to be chosen. */
export const anyDraft = (schema: z.ZodType): fc.Arbitrary<unknown> => fc.oneof(...shapesOf(schema).map(arbitrary))

const idPattern = /^[a-z]\d{1,6}$/
const singular = (field: string): string => field.replace(/s$/, '')

/** Every id in the log by the name of the field it stood in: what `card` can mean, or `piles`. */
function idsByField({ events, jury }: Meeting): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  const look = (value: unknown, field: string): void => {
    if (typeof value === 'string' && idPattern.test(value)) {
      const ids = found.get(singular(field)) ?? new Set()
      found.set(singular(field), ids.add(value))
    } else if (Array.isArray(value)) for (const part of value) look(part, field)
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) look(part, name)
  }
  for (const event of events) look(event, '')
  const sheet = jury.sheet.perspectives.map(({ id }) => id)
  const lists: [string, string[]][] = [...found].map(([field, ids]) => [field, [...ids]])
  const scenarios = jury.sheet.scenarios.map(({ id }) => id)
  const ids = new Map(lists)
  ids.set('interview', sheet).set('scenario', scenarios)
  ids.set('perspectives', [...(ids.get('perspective') ?? []), ...sheet])
  ids.set('closesBox', ids.get('ballot') ?? [])
  ids.set('dot', ids.get('shared') ?? []).set('score', scenarios)
  if (!ids.has('need')) ids.set('need', [])
  return ids
}

const nowhere = 'z9'

/** The action as somebody at this meeting would send it: most ids are there, most places are in the run sheet. */
export function settle(draft: unknown, meeting: Meeting): Action {
  const ids = idsByField(meeting)
  const { activities, running, seats } = meeting.jury
  const choose = (pick: string, field: string): string => {
    const known = ids.get(field) ?? ids.get(singular(field)) ?? []
    return known[Number(pick.slice(1)) % (known.length + 1)] ?? nowhere
  }
  const walk = (value: unknown, field: string): unknown => {
    if (isSomeId(value)) return choose(value, field)
    if (Array.isArray(value)) return value.map((part) => walk(part, field))
    if (typeof value === 'number' && singular(field) === 'seat') return (value % (Object.keys(seats).length + 1)) + 1
    if (typeof value === 'number' && field === 'activity') return value % (activities.length + 1)
    if (typeof value !== 'object' || value === null) return value
    if ('activity' in value && 'step' in value) return place(value as { activity: number; step: number }, field) // by its two fields
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [isSomeId(name) ? choose(name, field) : name, walk(part, name)]),
    )
  }
  const place = ({ activity, step }: { activity: number; step: number }, field: string) => {
    if (field === 'from' && activity % 8 !== 0) return running.place
    const found = activities[activity % activities.length]
    return {
      activity: activity % activities.length,
      step: found === undefined ? step : step % (stepNames(found.kind).length + 1),
    }
  }
  return walk(draft, '') as Action // made from the shape of an action
}
