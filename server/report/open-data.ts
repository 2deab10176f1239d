// The same figures and words as in the report, as data that anyone may use: one JSON file, tables, and a card that explains them.
import { stringify } from 'csv-stringify/sync'
import type { Language } from '#shared/selection/words/words.ts'
import { type Contents, contentsOf } from './contents/contents.ts'
import { dataTables, type TableName, tableNames } from './data-columns.ts'
import { allCards, allProposals, erased, linkRows, rowsOf } from './data-rows.ts'
import type { ReportSource } from './source.ts'

export const dataFormat = 'allting-report-1'

/** The organiser may publish under other terms; this is what holds if nothing else is said. */
export const dataLicence = 'CC0-1.0'

const proposals = (contents: Contents) => allProposals(contents).map(({ id, text, because }) => ({ id, text, because }))

/** The JSON file: erased words are null, and what is not published is null. */
export function dataOf(source: ReportSource): string {
  const contents = contentsOf(source)
  const { name, demo, dates, panel, halfDays, scenarios, outside, leftOver, statement, missing, head } = contents
  const perspectives = contents.perspectives.map(({ cards, ...rest }) => ({
    ...rest,
    cards: cards.map(({ id }) => id),
  }))
  const recommendations = contents.recommendations.map(({ roots: _links, ...rest }) => rest)
  const data = {
    format: dataFormat,
    licence: dataLicence,
    jury: { ...contents.case, name, demo, dates, groundRules: contents.groundRules },
    panel,
    presence: halfDays.map(({ date, half, present, of }) => ({ date, half, present, of })),
    perspectives,
    interviews: contents.interviews,
    cards: allCards(contents),
    needs: contents.needs,
    scenarios,
    proposals: proposals(contents),
    recommendations,
    didNotVote: contents.didNotVote,
    leftOver: leftOver.map(({ id }) => id),
    outside: outside.map(({ id }) => id),
    unshown: contents.unshown,
    statement: statement ?? null,
    links: linkRows(contents).map(([child, parent, how]) => ({ child, parent, how })),
    missing,
    log: { events: head.seq, hash: head.hash },
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

/** One table. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export const csvOf = (source: ReportSource, name: TableName): string =>
  stringify(
    rowsOf(name, contentsOf(source)).map((row) => [...row]),
    { header: true, columns: Object.keys(dataTables[name].columns), escape_formulas: true, bom: true },
  )

const cardWords = {
  sv: {
    title: (name: string) => `${name}: öppna data`,
    demo: 'DEMO. Allt är påhittat: kommunen, jurymedlemmarna, orden och siffrorna.',
    what: 'Siffrorna och orden i juryns rapport, räknade ur juryns logg. Inga namn, alias eller platser. Beteckningarna är rapportens egna och visar inte i vilken ordning något skrevs.',
    licence:
      'Villkor: CC0 1.0. Vem som helst får använda datan till vad som helst, om inte arrangören har bestämt något annat.',
    erased: `Det som har raderats på begäran står som ${erased} i tabellerna och null i JSON. Det som inte är publicerat är tomt, i JSON null.`,
    json: 'report.json har allt i en fil, också det som ingen tabell har: frågan och uppdraget, lottningen, vägvalen, vad som ändrades efter provröstningen, uttalandet, och hur många förslag som inte är visade i rummet.',
    csv: 'Tabellerna är UTF-8 med komma mellan fälten. Ett fält som ett kalkylprogram kunde ta för en formel börjar med en apostrof.',
    log: (events: number, hash: string) => `Loggen har ${events} händelser. Den sista hashen är ${hash}.`,
  },
  en: {
    title: (name: string) => `${name}: open data`,
    demo: 'DEMO. Everything is invented: the municipality, the jurors, the words and the figures.',
    what: 'The figures and words of the jury’s report, computed from the jury’s log. No names, aliases or seats. The ids are the report’s own and do not show in which order anything was written.',
    licence: 'Terms: CC0 1.0. Anyone may use the data for anything, unless the organiser has decided otherwise.',
    erased: `What has been erased on request reads ${erased} in the tables and null in JSON. What is not published is blank, in JSON null.`,
    json: 'report.json has everything in one file, also what no table has: the question and the mandate, the draw, the ways forward, what was changed after the trial vote, the statement, and how many proposals the room has not been shown.',
    csv: 'The tables are UTF-8 with commas between fields. A field that a spreadsheet could take for a formula begins with an apostrophe.',
    log: (events: number, hash: string) => `The log has ${events} events. Its last hash is ${hash}.`,
  },
} as const

/** The data card: what there is, on what terms, and what every column means. */
export function cardOf({ jury, head }: ReportSource, language: Language): string {
  const say = cardWords[language]
  const tables = tableNames.flatMap((name) => {
    const { about, columns } = dataTables[name]
    const lines = Object.entries(columns).map(([column, meaning]) => `  ${column}: ${meaning[language]}`)
    return [`${name}.csv`, `  ${about[language]}`, ...lines, '']
  })
  const lead = [
    say.title(jury.name),
    '',
    ...(jury.demo ? [say.demo, ''] : []),
    say.what,
    say.licence,
    say.erased,
    say.json,
    say.csv,
  ]
  return `${[...lead, say.log(head.seq, head.hash), '', ...tables].join('\n').trimEnd()}\n`
}
