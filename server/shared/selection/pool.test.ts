import { expect, test } from 'vitest'
import { checkPool, countCategories, type PoolOptions, parsePool } from './pool.ts'
import { lines } from './testing/prepared.ts'
import { quota } from './testing/small-pools.ts'

const quotas = [
  { name: 'gender', categories: [quota('woman', 0, 9), quota('man', 0, 9)] },
  { name: 'area', categories: [quota('Centralort', 0, 9), quota('Högbyn', 0, 9)] },
]

const asRow = (address: string, i: number): string => `p${i},woman,Högbyn,${address}`

/** A pool without problems. */
function pool(source: string, options: PoolOptions = {}) {
  const { value, problems, warnings } = parsePool(source, quotas, options)
  expect(problems).toEqual([])
  return { ...value!, warnings }
}

test('every person gets the listed category of every feature, whatever the case and the order of the columns', () => {
  const { people } = pool(lines('Area,note,ID,Gender', 'Högbyn,x,7, WOMAN ', 'centralort,y,9,man'))
  expect(people.map(({ id, row, categories }) => ({ id, row, categories }))).toEqual([
    { id: '7', row: 2, categories: [0, 1] },
    { id: '9', row: 3, categories: [1, 0] },
  ])
})

test.each(['id', 'ID', 'nr', 'Löpnummer', 'unique_id', 'nationbuilder_id', 'person id', 'Deltagar-ID'])(
  'the id column is found: %s',
  (header) => {
    const { idColumn, people } = pool(lines(`gender,area,${header}`, 'woman,Högbyn,A1'))
    expect(idColumn).toBe(header)
    expect(people[0]?.id).toBe('A1')
  },
)

test('an id column can be chosen where several could be meant', () => {
  const { idColumn, people } = pool(lines('id,code,gender,area', '1,K7,woman,Högbyn'), { idColumn: 'CODE' })
  expect([idColumn, people[0]?.id]).toEqual(['code', 'K7'])
})

test('without an id column people are numbered in the order of the file, with a warning', () => {
  const { idColumn, people, warnings } = pool(lines('gender,area', 'woman,Högbyn', 'woman,Högbyn'))
  expect(idColumn).toBeUndefined()
  expect(people.map((person) => person.id)).toEqual(['1', '2'])
  expect(warnings).toEqual([{ code: 'ids-made-up' }])
})

test('identical rows under one id count once, with a warning that names both rows', () => {
  const { people, warnings } = pool(lines('id,gender,area', 'a,woman,Högbyn', 'b,man,Högbyn', 'a,woman, Högbyn '))
  expect(people.map((person) => person.id)).toEqual(['a', 'b'])
  expect(warnings).toEqual([{ code: 'row-twice-identical', row: 4, column: 'id', cell: 'a', other: '2' }])
})

test.each(['kim@example.org', '19811218-9876', '811218+9876', '198112189876'])(
  'DRAW-14: an id that looks like a contact detail or a personal number is warned of: %s',
  (id) => {
    const { warnings } = pool(lines('id,gender,area', 'a,man,Högbyn', `${id},woman,Högbyn`))
    expect(warnings).toEqual([{ code: 'id-looks-personal', row: 3, column: 'id' }])
  },
)

test('remarks below the table are notes: skipped, with a warning', () => {
  const { people, warnings } = pool(lines('id,gender,area', 'a,woman,Högbyn', '', 'Exported on Monday,,', ',,n = 1'))
  expect(people.length).toBe(1)
  expect(warnings).toEqual([
    { code: 'note-row-skipped', row: 5, cell: 'n = 1' },
    { code: 'note-row-skipped', row: 4, cell: 'Exported on Monday' },
  ])
})

test('DRAW-7: the last person with a blank address in a file without ids is a person, not a note', () => {
  const gender = quotas.slice(0, 1)
  const { value } = parsePool(lines('gender,address', 'woman,Mill Lane 1', 'man,', 'woman,'), gender, {
    addressColumns: ['address'],
  })
  expect(value?.people.length).toBe(3)
})

test('DRAW-7: a blank address is no household; the same address in other letter case or spacing is one', () => {
  const { people, warnings } = pool(
    lines('id,gender,area,street,town', ...['Mill Lane 1,Ely', ' mill  LANE 1,ely', ',', ',Ely', ' ,'].map(asRow)),
    { addressColumns: ['street', 'town'] },
  )
  const [first, second, ...blank] = people.map((person) => person.household)
  expect(first).toBeDefined()
  expect(second).toBe(first)
  expect(blank).toEqual([undefined, undefined, undefined])
  expect(warnings).toEqual([{ code: 'household-columns-blank', cell: '3' }])
})

test('DRAW-7: the same street in another town, or columns that only run together alike, are two households', () => {
  const { people } = pool(
    lines('id,gender,area,street,town', ...['Lane 1,Ely', 'Lane 1,Bath', 'Lane 1E,ly'].map(asRow)),
    { addressColumns: ['street', 'town'] },
  )
  expect(new Set(people.map((person) => person.household)).size).toBe(3)
})

test('DRAW-7: without address columns nobody shares a household', () => {
  const { people } = pool(lines('id,gender,area,address', ...['Lane 1', 'Lane 1'].map(asRow)))
  expect(people.map((person) => 'household' in person)).toEqual([false, false])
})

test('the people in every category are counted', () => {
  const { people } = pool(lines('id,gender,area', 'a,woman,Högbyn', 'b,woman,Centralort', 'c,man,Högbyn'))
  expect(countCategories(people, quotas)).toEqual([
    [2, 1],
    [1, 2],
  ])
})

test('DRAW-7: people with a blank address do not make the households too few', () => {
  const own = pool(lines('id,gender,area,street', ...['', '', '', 'Lane 1', 'Lane 1'].map(asRow)), {
    addressColumns: ['street'],
  })
  expect(checkPool(own, quotas, 4)).toEqual([])
  expect(checkPool(own, quotas, 5)).toEqual([{ code: 'households-too-few', have: 4, need: 5 }])
})
