// The report of a jury: one file that anyone can open, print and read aloud, without scripts and without the network.
import typeface from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline'
import type { Language } from '#shared/selection/words/words.ts'
import { type Contents, contentsOf } from './contents/contents.ts'
import { cssString, Html, html } from './html.ts'
import styles from './report.css?raw'
import tables from './report-tables.css?raw'
import { daysSection } from './sections/days.ts'
import { answersSection, checkSection, outsideSection, statementSection } from './sections/ending.ts'
import { mapSection } from './sections/map.ts'
import { needsSection } from './sections/needs.ts'
import { cover, mandate, summary, unfinished } from './sections/opening.ts'
import { panelSection } from './sections/panel.ts'
import { recommendationsSection } from './sections/recommendations.ts'
import { scenariosSection } from './sections/scenarios.ts'
import type { ReportSource } from './source.ts'
import { type Speech, speechIn } from './words/words.ts'

interface Section {
  readonly id: string
  readonly title: string
  readonly body: Html
}

function sectionsOf(contents: Contents, speech: Speech): Section[] {
  const { say } = speech
  return [
    { id: 'summary', title: say.summary.title, body: summary(contents, speech) },
    { id: 'mandate', title: say.mandate.title, body: mandate(contents, speech) },
    { id: 'panel', title: say.draw.title, body: panelSection(contents.panel, speech) },
    { id: 'days', title: say.presence.title, body: daysSection(contents, speech) },
    { id: 'map', title: say.map.title, body: mapSection(contents, speech) },
    { id: 'needs', title: say.needs.title, body: needsSection(contents, speech) },
    { id: 'ways', title: say.scenarios.title, body: scenariosSection(contents, speech) },
    { id: 'recommendations', title: say.recommendations.title, body: recommendationsSection(contents, speech) },
    { id: 'statement', title: say.statement.title, body: statementSection(contents, speech) },
    { id: 'outside', title: say.outside.title, body: outsideSection(contents, speech) },
    { id: 'answers-section', title: say.answers.title, body: answersSection(contents, speech) },
    { id: 'check', title: say.check.title, body: checkSection(contents, speech) },
  ]
}

/** Nothing is loaded and nothing runs, wherever the file is opened. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

/** The typeface goes with the file; then the headings that run on every printed page but the first. */
function setting({ name, demo }: Contents, { say }: Speech): Html {
  const [left, right] = [demo ? `${say.demoTitle}. ${say.kicker}` : say.kicker, name].map(cssString)
  return new Html(`@font-face { font-family: "Atkinson Hyperlegible Next"; font-weight: 200 800; src: url(${typeface}) format("woff2") }
@page { @top-left { content: ${left} } @top-right { content: ${right} } }`)
}

export function reportOf(source: ReportSource, language: Language): string {
  const contents = contentsOf(source)
  const speech = speechIn(language)
  const { say } = speech
  const sections = sectionsOf(contents, speech)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${contents.demo && `${say.demoTitle}: `}${contents.name}. ${say.kicker}</title>
<style>
${new Html(styles)}
${new Html(tables)}
${setting(contents, speech)}
</style>
</head>
<body>
<a class="skip" href="#contents">${say.skip}</a>
<div class="sheet">
${cover(contents, speech)}
<nav aria-labelledby="contents-title"><h2 id="contents-title">${say.contents}</h2><ol>${sections.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`,
  )}</ol></nav>
<main id="contents" tabindex="-1">
${unfinished(contents, speech)}
${sections.map(
  ({ id, title, body }, i) => html`<section class="part" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title"><span class="count">${i + 1}</span> ${title}</h2>
${body}
</section>\n`,
)}</main>
<footer><p>${say.footer}</p></footer>
</div>
</body>
</html>
`.markup
}
