// Every way to change one thing in a JSON file: a value, a key, an entry, or a stretch of its text.

type Path = readonly (string | number)[]

export interface Change {
  readonly what: string
  /** The whole file with the change; made only when asked for. */
  readonly text: () => string
}

/** Paths to every value that holds no others, and to everything that does. */
function pathsOf(value: unknown, path: Path = []): { readonly leaves: Path[]; readonly nodes: Path[] } {
  if (typeof value !== 'object' || value === null) return { leaves: [path], nodes: [] }
  const inner = Object.entries(value).map(([key, one]) =>
    pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return { leaves: inner.flatMap(({ leaves }) => leaves), nodes: [path, ...inner.flatMap(({ nodes }) => nodes)] }
}

const at = (root: unknown, path: Path): unknown =>
  path.reduce((value, key) => (value as Record<string, unknown>)[key], root)

/** The text with the value at a path replaced by what `change` makes of it. */
function changed(text: string, path: Path, change: (value: never) => unknown): string {
  const root: unknown = JSON.parse(text)
  const last = path.at(-1)
  if (last === undefined) return JSON.stringify(change(root as never))
  const parent = at(root, path.slice(0, -1)) as Record<string, unknown>
  parent[last] = change(parent[last] as never)
  return JSON.stringify(root)
}

/** Other values of the same kind: the next number and a far too large one; a string with another first or last character. */
function others(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value === 0 ? 7 : value - 1, 999_999]
  if (typeof value === 'boolean') return [!value]
  const text = String(value)
  const other = (character: string): string => (character === '1' ? '2' : '1')
  return [`${text.slice(0, -1)}${other(text.slice(-1))}`, `${other(text.slice(0, 1))}${text.slice(1)}`, `${text} `]
}

/** One change of every value. */
export function valueChanges(text: string): Change[] {
  const root: unknown = JSON.parse(text)
  return pathsOf(root).leaves.flatMap((path) => {
    const value = at(root, path)
    return others(value).map((other) => ({
      what: `${path.join('/')}: ${JSON.stringify(value)} → ${JSON.stringify(other)}`,
      text: () => changed(text, path, () => other),
    }))
  })
}

type List = readonly unknown[]
type Fields = Readonly<Record<string, unknown>>

const listChanges: readonly (readonly [string, (list: List) => unknown])[] = [
  ['without the first', (list) => list.slice(1)],
  ['without the last', (list) => list.slice(0, -1)],
  ['the last twice', (list) => [...list, list.at(-1)]],
  ['first and last exchanged', (list) => [list.at(-1), ...list.slice(1, -1), list[0]]],
  ['emptied', () => []],
]

/** One entry or key more, fewer or elsewhere. */
export function structureChanges(text: string): Change[] {
  const root: unknown = JSON.parse(text)
  return pathsOf(root).nodes.flatMap((path): Change[] => {
    const value = at(root, path)
    const name = path.join('/')
    if (Array.isArray(value))
      return listChanges.map(([what, change]) => ({ what: `${name} ${what}`, text: () => changed(text, path, change) }))
    return [
      { what: `${name} with another key`, text: () => changed(text, path, (one: Fields) => ({ ...one, zzz: 1 })) },
      ...Object.keys(value as Fields).map((key) => ({
        what: `${name} without ${key}`,
        text: () => changed(text, path, ({ [key]: _, ...rest }: Fields) => rest),
      })),
    ]
  })
}

/** The same content written otherwise, or bytes lost and added. */
export function textChanges(text: string): Change[] {
  const first = /^\{"([^"]+)":/.exec(text)?.[1] ?? ''
  const escaped = `"\\u00${first.charCodeAt(0).toString(16)}${first.slice(1)}"`
  const backwards = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()))
  const written: Readonly<Record<string, string>> = {
    'a line break at the end': `${text}\n`,
    'a space at the start': ` ${text}`,
    'a space inside': text.replace(',', ', '),
    'a byte-order mark': `\uFEFF${text}`,
    'the first key twice': text.replace('{', `{"${first}":0,`),
    'the last key twice': text.replace(/\}$/, `,"${first}":0}`),
    'a letter written as an escape': text.replace(`"${first}"`, escaped),
    'a number with a decimal point': text.replace(/:(\d+)([,}])/, ':$1.0$2'),
    'a number with an exponent': text.replace(/:(\d+)([,}])/, ':$1e0$2'),
    'keys in another order': backwards,
    'half of it': text.slice(0, text.length / 2),
    nothing: '',
  }
  return Object.entries(written).map(([what, other]) => ({ what, text: () => other }))
}

/** Evenly spread, `count` at most, always the same. */
export function sample<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count)
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}
