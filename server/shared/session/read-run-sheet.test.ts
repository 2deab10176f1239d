import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRunSheet } from './read-run-sheet.ts'
import type { RunSheetProblem } from './run-sheet-problems.ts'

const small = `format: allting-run-sheet-1
title: Test
jury:
  name: Testby
  question: { sv: Vad?, en: What? }
  mandate: Test
  canInfluence: Test
  cannotInfluence: Test
  promise: Test
notice: Test
groundRules:
  - Test
perTable: 6
perspectives: []
scenarios:
  - id: A
    asToday: true
    title: Test
    story: Test
    cost: Test
    gains: Test
    losses: Test
    assumptions: Test
mostTexts: 8
days:
  - date: 2027-04-17
    activities:
      - id: welcome
        kind: talk
        phase: opening
        at: "09:00"
        minutes: 20
        title:
          sv: Välkomna
          en: Welcome
      - id: 1a
        kind: my-perspective
        phase: mapping
        at: "09:20"
        minutes: 20
        steps: { write: 6 }
        title: Mitt perspektiv
`

const fieldsOf = (title: string): string =>
  ['title', 'story', 'cost', 'gains', 'losses', 'assumptions'].map((name) => `    ${name}: ${title}\n`).join('')
const first = `scenarios:\n  - id: A\n    asToday: true\n${fieldsOf('Test')}`
const second = `  - id: A\n${fieldsOf('Again')}`

/** The small run sheet with some of its texts changed. */
function changed(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`Stands not once: ${from}`)
    return text.replace(from, to)
  }, small)
}

function problemsOf(text: string): readonly RunSheetProblem[] {
  const read = readRunSheet(text)
  return read.ok ? [] : read.error
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length
const inEnglish = (text: string) => problemsOf(text).map(({ line, problem, remedy }) => [line, problem.en, remedy.en])

const cases: [name: string, text: string, at: string, problem: string, remedy: string | RegExp][] = [
  [
    'a misspelt kind, with a suggestion',
    changed(['kind: my-perspective', 'kind: my-perspectiv']),
    'kind: my-perspectiv',
    '“my-perspectiv” is not known here.',
    /^Write one of: talk, break, my-perspective, .* Was my-perspective meant\?$/,
  ],
  [
    'a kind that is like none',
    changed(['kind: talk', 'kind: xyzzyxyzzyxyzzy']),
    'kind: xyzzy',
    '“xyzzyxyzzyxyzzy” is not known here.',
    /^Write one of: [^?]*$/,
  ],
  [
    'a missing field, at what lacks it',
    changed(['        phase: mapping\n', '']),
    '- id: 1a',
    'The field phase is missing.',
    'Add phase.',
  ],
  ['a field left empty', changed(['kind: talk', 'kind:']), 'kind:\n', 'The field kind is missing.', 'Add kind.'],
  ['a language left out', changed(['          en: Welcome\n', '']), 'title:\n', 'The field en is missing.', 'Add en.'],
  [
    'an unknown field, at its own line',
    changed(['        at: "09:20"\n', '        at: "09:20"\n        room: 2\n']),
    'room: 2',
    'Unknown field: room.',
    'Remove it, or correct the name.',
  ],
  ['a bad time', changed(['"09:20"', '"9.20"']), 'at: "9.20"', 'The time cannot be read.', 'Write it as "09:00".'],
  [
    'times out of order, with the whole time',
    changed(['"09:20"', '"08:55"']),
    'at: "08:55"',
    'The time is earlier than the one before (09:00).',
    'Correct the time or change the order.',
  ],
  [
    'a duplicate id',
    changed(['id: 1a', 'id: welcome']),
    'id: welcome\n        kind: my',
    'The activity welcome occurs twice.',
    'Give one of them another id.',
  ],
  [
    'an id that will not do',
    changed(['id: 1a', 'id: 1']),
    'id: 1\n',
    'The id “1” will not do.',
    'Write at most 31 characters: a–z, digits and hyphens; digits alone in quotes.',
  ],
  [
    'an unknown step',
    changed(['{ write: 6 }', '{ wrote: 6 }']),
    'wrote: 6',
    'The activity has no such step.',
    'The steps are: write, pair, choose.',
  ],
  [
    'minutes of a step that are no number',
    changed(['{ write: 6 }', '{ write: six }']),
    'write: six',
    'The minutes will not do.',
    'Write a whole number from 1 to 600.',
  ],
  [
    'no scenario as today',
    changed(['    asToday: true\n', '']),
    'scenarios:',
    'No scenario is “as today”.',
    'Mark one of them with asToday: true.',
  ],
  [
    'two scenarios with one id',
    changed(['mostTexts: 8', `${second}mostTexts: 8`]),
    'id: A\n    title: Again',
    'The scenario A occurs twice.',
    'Give one of them another id.',
  ],
  [
    'scoring without scenarios',
    changed(
      [first, 'scenarios: []\n'],
      ['kind: my-perspective', 'kind: scoring'],
      ['        steps: { write: 6 }\n', ''],
    ),
    'scenarios: []',
    'There is scoring, but there are no scenarios.',
    'Write the scenarios, or remove the scoring.',
  ],
  [
    'words for a step that is not there',
    changed(['kind: my-perspective', 'kind: my-perspective\n        prompts: { draw: { sv: a, en: b } }']),
    'prompts:',
    'The activity has no such step.',
    'The steps are: write, pair, choose.',
  ],
  [
    'something to show for what shows its own',
    changed(['kind: my-perspective', 'kind: my-perspective\n        shows: map']),
    'shows: map',
    'This activity shows its own on the projector.',
    'Remove shows; it is for kind: talk.',
  ],
  [
    'other tables in the middle of the writing',
    changed(
      ['kind: talk', 'kind: proposals'],
      ['kind: my-perspective', 'kind: writing\n        round: 2'],
      ['        steps: { write: 6 }\n', ''],
    ),
    'round: 2',
    'Tables change here between the proposals and the final vote. Texts belong to the table that wrote them.',
    'Remove round, or change tables before the proposals.',
  ],
  [
    'a date that is none',
    changed(['2027-04-17', '2027-04-31']),
    'date: 2027',
    'The date cannot be read.',
    'Write it as 2027-04-17.',
  ],
]

describe('a run sheet is read', () => {
  test('with one text for both languages', () => {
    const read = readRunSheet(small)
    expect(read.ok && [read.value.title, read.value.jury.question]).toEqual([
      { sv: 'Test', en: 'Test' },
      { sv: 'Vad?', en: 'What?' },
    ])
  })

  test('also from Windows', () => expect(readRunSheet(small.replaceAll('\n', '\r\n')).ok).toBe(true))

  test('with a text that is written once and named again', () => {
    const text = changed(['notice: Test', 'notice: &said Test'], ['  - Test', '  - *said'])
    expect(readRunSheet(text).ok).toBe(true)
  })
})

describe('what is wrong with a run sheet is said with its line and a remedy:', () => {
  test.each(cases)('%s', (_, text, at, problem, remedy) => {
    const found = inEnglish(text)
    expect(found).toHaveLength(1)
    expect(found[0]?.slice(0, 2)).toEqual([lineOf(text, at), problem])
    expect(found[0]?.[2]).toEqual(typeof remedy === 'string' ? remedy : expect.stringMatching(remedy))
  })

  test.each(cases)('%s, in Swedish too', (_, text) => {
    for (const { problem, remedy } of problemsOf(text))
      for (const { sv, en } of [problem, remedy]) expect([sv.length > 5, sv === en]).toEqual([true, false])
  })

  test('a text that is too long is not called something else', () => {
    const [problem] = problemsOf(changed(['notice: Test', `notice: ${'a'.repeat(2001)}`]))
    expect(problem?.problem.en).toMatch(/^The value of notice will not do: Too big/)
  })

  test.each([
    ['a quote that never ends', changed(['at: "09:20"', 'at: "09:20'])],
    ['a tab', changed(['        kind: talk', '\tkind: talk'])],
    ['a colon in plain words', changed(['Mitt perspektiv', 'Fråga: vad?'])],
    ['a field twice', changed(['kind: talk', 'kind: talk\n        kind: talk'])],
    ['an asterisk first', changed(['title: Mitt perspektiv', 'title: *viktigt* nu'])],
    ['an asterisk alone', changed(['title: Mitt perspektiv', 'title: *viktigt'])],
  ])('what YAML cannot read: %s', (_, text) => {
    const found = problemsOf(text)
    expect(found.length).toBeGreaterThan(0)
    for (const { line, problem, remedy } of found) {
      expect(line).toBeGreaterThan(lineOf(small, 'activities:'))
      expect(problem.en).toMatch(/^The file cannot be read as YAML: /)
      expect(remedy.en).toBe('Check indentation, colons and quotes on the line.')
    }
  })

  test('the line where YAML breaks', () => {
    const text = changed(['Mitt perspektiv', 'Fråga: vad?'])
    expect(problemsOf(text)[0]?.line).toBe(lineOf(text, 'title: Fråga'))
  })

  test.each(['', '# nothing\n', 'hello', '- 1\n', '42', 'null'])('a file that is no run sheet: %j', (text) => {
    expect(problemsOf(text).map(({ problem }) => problem.en)).toEqual(['The file is not a run sheet.'])
  })

  test('a file that repeats itself without measure is refused, not followed', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`)
    expect(problemsOf(['a0: &a0 [x]', ...rows].join('\n'))).toHaveLength(1)
  })
})

describe('all problems are said at once', () => {
  test('in the order of the lines', () => {
    const text = changed(
      ['perTable: 6', 'perTable: 6\nroom: 2\nlamp: 1'],
      ['    asToday: true\n', ''],
      ['kind: talk', 'kind: tallk'],
      ['        phase: opening\n', ''],
      ['id: 1a', 'id: welcome'],
      ['"09:20"', '"08:20"'],
      ['{ write: 6 }', '{ wrote: 6 }'],
    )
    expect(inEnglish(text).map(([line, problem]) => [line, problem])).toEqual([
      [lineOf(text, 'room: 2'), 'Unknown field: room.'],
      [lineOf(text, 'lamp: 1'), 'Unknown field: lamp.'],
      [lineOf(text, 'scenarios:'), 'No scenario is “as today”.'],
      [lineOf(text, '- id: welcome'), 'The field phase is missing.'],
      [lineOf(text, 'kind: tallk'), '“tallk” is not known here.'],
      [lineOf(text, '- id: welcome\n        kind: my'), 'The activity welcome occurs twice.'],
      [lineOf(text, 'at: "08:20"'), 'The time is earlier than the one before (09:00).'],
      [lineOf(text, 'wrote: 6'), 'The activity has no such step.'],
    ])
  })

  test('and a time that cannot be read is not compared', () => {
    const text = changed(['"09:00"', '"9:00"'])
    expect(inEnglish(text).map(([, problem]) => problem)).toEqual(['The time cannot be read.'])
  })

  test('each rule that goes over several fields says the same, whatever else is wrong', () => {
    for (const [name, text] of cases) {
      const also = text.replace('perTable: 6', 'perTable: many')
      const [alone, both] = [problemsOf(text), problemsOf(also)]
      expect(both, name).toHaveLength(alone.length + 1)
      expect(both, name).toEqual(expect.arrayContaining([...alone]))
    }
  })

  test('also in the run sheet that comes with Allting', () => {
    const shipped = readFileSync('facilitator-scripts/run-sheets/two-day-jury.yaml', 'utf8')
    const text = shipped.replace('kind: needs', 'kind: need').replace('kind: scoring', 'kind: scorings')
    expect(problemsOf(text).map(({ line }) => line)).toEqual([
      lineOf(shipped, 'kind: needs'),
      lineOf(shipped, 'kind: scoring'),
    ])
  })
})
