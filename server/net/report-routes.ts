// The laptop's routes to a jury's report and its open data. Loopback only: what becomes public is the organiser's to publish.
import type { Response, Router } from 'express'
import type { JuryRefusal } from '#shared/protocol/juries.ts'
import type { Result } from '#shared/result.ts'
import type { Language } from '#shared/selection/words/words.ts'
import { tableNames } from '../report/data-columns.ts'
import { cardOf, csvOf, dataOf } from '../report/open-data.ts'
import { reportOf } from '../report/report.ts'
import type { ReportSource } from '../report/source.ts'
import type { Directory } from '../sessions/directory.ts'

/** The report carries its own style and typeface, and may load and run nothing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const languageOf = (asked: unknown): Language => (asked === 'en' ? 'en' : 'sv')

const readme = 'readme.txt'

/** The type of a file by its name; undefined where there is no such file. */
function fileOf(name: string, source: ReportSource, language: Language): { type: string; text: string } | undefined {
  if (name === readme) return { type: 'text/plain', text: cardOf(source, language) }
  const table = tableNames.find((one) => `${one}.csv` === name)
  return table === undefined ? undefined : { type: 'text/csv', text: csvOf(source, table) }
}

export function addReportRoutes(
  routes: Router,
  directory: Directory,
  refuse: (response: Response, result: Result<unknown, JuryRefusal>) => void,
): void {
  routes.get('/:id/report.html', async ({ params, query }, response) => {
    const source = await directory.report(params.id)
    if (!source.ok) return refuse(response, source)
    response
      .set({ 'content-security-policy': policy, 'cache-control': 'no-store' })
      .type('html')
      .send(reportOf(source.value, languageOf(query.lang)))
  })
  routes.get('/:id/report.json', async ({ params }, response) => {
    const source = await directory.report(params.id)
    if (!source.ok) return refuse(response, source)
    response.set('cache-control', 'no-store').attachment('report.json').type('json').send(dataOf(source.value))
  })
  routes.get('/:id/data/:name', async ({ params, query }, response) => {
    const source = await directory.report(params.id)
    if (!source.ok) return refuse(response, source)
    const file = fileOf(params.name, source.value, languageOf(query.lang))
    if (file === undefined) return refuse(response, { ok: false, error: { code: 'not-found' } })
    response.set('cache-control', 'no-store').attachment(params.name).type(file.type).send(file.text)
  })
}
