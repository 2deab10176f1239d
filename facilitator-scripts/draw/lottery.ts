// `draw lottery`: everyone's chance, with the figures by which to judge it.
import { chancesOf, type Figures, figuresOf, zeroChance } from '#shared/selection/figures.ts'
import { explainInfeasibility } from '#shared/selection/infeasibility.ts'
import { computeLottery } from '#shared/selection/lottery.ts'
import { classesOf, programOf } from '#shared/selection/prepare.ts'
import { canonicalQuotas } from '#shared/selection/quotas.ts'
import { describeInfeasibility, percent, words } from '#shared/selection/words/words.ts'
import { loadSolver } from '../../server/draws/solver.ts'
import { type InputOptions, readInputs } from './files.ts'
import { giveUp, languageOf, Progress, print } from './terminal.ts'

interface Report extends Figures {
  readonly panels: number
  readonly seconds: number
  readonly method: string
  readonly zeroChance: readonly string[]
}

export async function lottery(options: InputOptions & { readonly json?: boolean }): Promise<void> {
  const language = languageOf(options.lang)
  const started = performance.now()
  const inputs = await readInputs(options, language)
  const program = programOf(inputs, inputs.k)
  const progress = new Progress()
  const result = await computeLottery(program, options.objective, loadSolver, ({ stage, done }) =>
    progress.show(stage, done),
  )
  progress.end()
  if (!result.ok) {
    const quotas = canonicalQuotas(inputs.quotas)
    const why = await explainInfeasibility(program, quotas, loadSolver)
    giveUp([words[language].sealing.infeasible, ...describeInfeasibility(why, quotas, language)])
  }
  const chances = chancesOf(classesOf(inputs), result.value.chance)
  const ids = inputs.pool.people.map((person) => person.id)
  const report: Report = {
    ...figuresOf(chances, program.size.length, inputs.k),
    panels: result.value.panels.length,
    seconds: Math.round(performance.now() - started) / 1000,
    method: result.value.method,
    zeroChance: zeroChance(chances).map((position) => ids[position]!),
  }
  if (options.json)
    print(
      JSON.stringify({ ...report, probabilities: Object.fromEntries(chances.map((chance, i) => [ids[i]!, chance])) }),
    )
  else printReport(report, language)
}

function printReport(report: Report, language: 'sv' | 'en'): void {
  const say = words[language].figures
  const rows: readonly (readonly [string, string | number])[] = [
    [say.n, report.n],
    [say.k, report.k],
    [say.types, report.types],
    [say.min, percent(report.min, language)],
    [say.mean, percent(report.mean, language)],
    [say.max, percent(report.max, language)],
    [say.gini, report.gini.toFixed(4)],
    [say.levels, report.levels],
    [say.panels, report.panels],
    [say.method, say.methods[report.method as 'tight' | 'cut' | 'fallback']],
    [say.seconds, report.seconds.toFixed(2)],
    [say.zeroChance, report.zeroChance.length === 0 ? say.nobody : report.zeroChance.join(', ')],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  for (const [label, value] of rows) print(`${label.padEnd(width)}  ${value}`)
}
