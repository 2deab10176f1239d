import { describe, expect, test } from 'vitest'
import { Desk, example, filesOf, rollOptions, run } from './testing/commands.ts'

describe('draw: what it says of itself, and how it ends', () => {
  test('help is given for the command and each of its parts, with status 0', async () => {
    for (const part of [[], ['lottery'], ['seal'], ['pick'], ['replace']]) {
      const { status, out } = await run('draw', [...part, '--help'])
      expect(status).toBe(0)
      expect(out).toMatch(/^Usage: draw/)
    }
    const { out } = await run('draw', ['--help'])
    for (const part of ['lottery', 'seal', 'pick', 'replace']) expect(out).toContain(part)
  })

  test.each([
    ['no command', []],
    ['an unknown command', ['rig']],
    ['an unknown option', ['lottery', '--fast']],
    ['a missing option', ['lottery', '--pool', example('alvmora', 'pool.csv')]],
    ['an unknown objective', ['lottery', ...filesOf('two-groups', 2), '--objective', 'whim']],
    ['a file that is not there', ['lottery', '--pool', 'none.csv', '--quotas', 'none.csv', '--size', '2']],
    ['a record that is not there', ['pick', 'none.draw.json', ...rollOptions(1)]],
  ])('%s ends with status 2 and says why, with nothing on standard output', async (_, args) => {
    const { status, out, notes } = await run('draw', args)
    expect([status, out]).toEqual([2, ''])
    expect(notes.length).toBeGreaterThan(10)
  })
})

const keys = [
  ...['n', 'k', 'types', 'min', 'mean', 'max', 'gini', 'levels'],
  ...['panels', 'seconds', 'method', 'zeroChance', 'probabilities'],
]

describe('draw lottery', () => {
  test('--json prints exactly one object with the documented keys and nothing else', async () => {
    const { status, out } = await run('draw', ['lottery', ...filesOf('alvmora', 24, 'adress'), '--json'])
    expect(status).toBe(0)
    const report = JSON.parse(out)
    expect(out).toBe(`${JSON.stringify(report)}\n`)
    expect(Object.keys(report)).toEqual(keys)
    expect(report).toMatchObject({ n: 142, k: 24, zeroChance: [], method: 'tight' })
    expect(Object.keys(report.probabilities).length).toBe(142)
    expect(report.min).toBeCloseTo(8 / 74, 9)
    expect(Math.min(...(Object.values(report.probabilities) as number[]))).toBe(report.min)
  })

  test('DRAW-4: whoever has no chance is named, by id, in the words and in the JSON', async () => {
    const json = await run('draw', ['lottery', ...filesOf('zero-chance', 4), '--json'])
    expect(JSON.parse(json.out).zeroChance).toEqual(['c1', 'c2', 'c3'])
    const words = await run('draw', ['lottery', ...filesOf('zero-chance', 4)])
    expect(words.out).toMatch(/Without a chance +c1, c2, c3\n/)
  })

  test('DRAW-7: the households rule counts where an address column is named, and only there', async () => {
    const chances = async (address?: string) =>
      JSON.parse((await run('draw', ['lottery', ...filesOf('households', 3, address), '--json'])).out).probabilities
    expect((await chances('address')).b).toBeCloseTo(1, 9)
    expect((await chances()).b).toBeCloseTo(3 / 5, 9)
  })

  test('DRAW-1: MAXIMIN can be asked for, and gives the same smallest chance', async () => {
    const { out } = await run('draw', ['lottery', ...filesOf('odd-triangle', 3), '--objective', 'maximin', '--json'])
    expect(JSON.parse(out).min).toBeCloseTo(1 / 3, 9)
  })

  test('words come in the language asked for, else that of the terminal', async () => {
    const args = ['lottery', ...filesOf('two-groups', 2)]
    expect((await run('draw', [...args, '--lang', 'sv'])).out).toContain('Minsta chans')
    expect((await run('draw', args, { LANG: 'sv_SE.UTF-8' })).out).toContain('Minsta chans')
    expect((await run('draw', args)).out).toContain('Smallest chance')
  })
})

describe('draw: input with problems', () => {
  test('DRAW-6: every problem of both files is printed at once with its file and row, and nothing is written', async () => {
    const desk = new Desk()
    const pool = desk.write('pool.csv', 'id,gender\na,woman\na,man\n,man\nb,wman\nc,\n')
    const quotas = desk.write('quotas.csv', 'feature,value,min,max\ngender,woman,2,1\ngender,man,x,2\n')
    for (const part of [['lottery'], ['seal', '--out', desk.path('r.draw.json')]]) {
      const { status, out, notes } = await run('draw', [...part, '--pool', pool, '--quotas', quotas, '--size', 'many'])
      expect([status, out]).toEqual([2, ''])
      const said = notes.trim().split('\n')
      expect(said.map((line) => line.replace(/^.*\/(\w+\.csv): /, '$1: ').slice(0, 21))).toEqual([
        'quotas.csv: Row 2, co',
        'quotas.csv: Row 3, co',
        'quotas.csv: The panel',
        'pool.csv: Row 5, colu',
        'pool.csv: Row 6, colu',
        'pool.csv: Row 3, colu',
        'pool.csv: Row 4, colu',
      ])
      expect(notes).toContain('Did you mean “woman”?')
    }
    expect(desk.names()).toEqual(['pool.csv', 'quotas.csv'])
  })

  test('DRAW-8: quotas that cannot be met get the conflict and the smallest change in words, and nothing is written', async () => {
    const desk = new Desk()
    const quotas = desk.write('quotas.csv', 'feature,value,min,max\ngender,woman,2,2\ngender,man,1,1\n')
    const files = ['--pool', example('two-groups', 'pool.csv'), '--quotas', quotas, '--size']
    for (const size of ['2', '4']) {
      const { status, notes } = await run('draw', ['seal', ...files, size, '--out', desk.path('r.draw.json')])
      expect(status).toBe(2)
      expect(notes).toContain('These quotas cannot hold together:')
      expect(notes).toMatch(/The smallest change that helps:\n {2}· gender, “(wo)?man”: \d becomes [\d–]+\n/)
    }
    expect(desk.names()).toEqual(['quotas.csv'])
  })

  test('a file from a spreadsheet in Windows-1252 is read with its letters and dashes, with a warning', async () => {
    const desk = new Desk()
    const bytes = (text: string) => Uint8Array.from(text.replaceAll('–', '\u0096'), (letter) => letter.charCodeAt(0))
    const pool = desk.write('pool.csv', bytes('id;ålder\r\n1;16–24\r\n2;25–44\r\n3;25–44\r\n'))
    const quotas = desk.write(
      'quotas.csv',
      bytes('egenskap;värde;minst;högst\r\nålder;16–24;0;1\r\nålder;25–44;1;2\r\n'),
    )
    const { status, notes, out } = await run('draw', [
      'lottery',
      '--pool',
      pool,
      '--quotas',
      quotas,
      '--size',
      '2',
      '--json',
    ])
    expect(status).toBe(0)
    expect(notes).toMatch(/pool\.csv: The file is not saved as UTF-8/)
    expect(JSON.parse(out).probabilities).toEqual({
      1: expect.closeTo(2 / 3, 9),
      2: expect.closeTo(2 / 3, 9),
      3: expect.closeTo(2 / 3, 9),
    })
  })
})
