// @vitest-environment jsdom
// Whatever people write is text in the report and in the tables, and never anything more.
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { JuryEvent } from '#shared/session/events.ts'
import { tableNames } from './data-columns.ts'
import { cssString, html } from './html.ts'
import { csvOf, dataOf } from './open-data.ts'
import { reportOf } from './report.ts'
import { juryOf, type ReportSource } from './source.ts'
import { alvmoraSource } from './testing/alvmora.ts'
import { pageOf, textOf } from './testing/page.ts'

const source = await alvmoraSource()

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  '+SUM(1;1)',
  '@import url(http://example.org)',
  '</style><script>alert(2)</script>',
  '&lt;b&gt;',
  'ord'.repeat(600),
]

/** Älvmora, had everybody written such things and the organiser called the jury so. */
function spoilt(): ReportSource {
  let n = 0
  const [opening, ...later] = source.events
  const events = [{ ...opening, name: hostile[5] } as JuryEvent, ...later] // an opening with another name
  const read = (): string => hostile[n++ % hostile.length] ?? ''
  return { ...source, jury: juryOf(events, read), events }
}

test.each(['sv', 'en'] as const)('REPORT-5: hostile words are inert in the report (%s)', (language) => {
  const page = pageOf(reportOf(spoilt(), language))
  expect(page.querySelectorAll('script, img, iframe, object, embed, link, form, base')).toHaveLength(0)
  expect(page.querySelectorAll('style')).toHaveLength(1)
  for (const element of page.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^style$|^src/)
      if (name === 'href') expect(value).toMatch(/^#[\w-]+$/)
    }
  expect(textOf(page.body)).toContain('<script>alert(1)</script>')
  expect(textOf(page.body)).toContain('&lt;b&gt;')
  expect(page.querySelector('style')?.textContent).not.toMatch(/<|alert\(/)
})

test('REPORT-5: no cell of a table begins as a formula, and the JSON is whole', () => {
  const spoiltSource = spoilt()
  for (const name of tableNames) {
    const rows = parse(csvOf(spoiltSource, name), { bom: true }) as string[][]
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  }
  expect(JSON.stringify(JSON.parse(dataOf(spoiltSource)))).toContain('onerror')
})

test('a template escapes what it is given, and only that', () => {
  expect(html`<p title="${'"'}">${['<', html`<b>${'&'}</b>`, false, undefined, 0]}</p>`.markup).toBe(
    '<p title="&quot;">&lt;<b>&amp;</b>0</p>',
  )
  expect(cssString('a"; } </style>')).toBe('"a\\22 \\3b  \\7d  \\3c \\2f style\\3e "')
})

test('every link leads to something in the page, every heading is in order, every id is its own', () => {
  for (const language of ['sv', 'en'] as const) {
    const page = pageOf(reportOf(source, language))
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const link of page.querySelectorAll('a')) expect(ids).toContain(link.getAttribute('href')?.slice(1))
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThan(2)
    })
    for (const table of page.querySelectorAll('table')) {
      expect(textOf(table.querySelector('caption'))).not.toBe('')
      expect(table.querySelectorAll('th:not([scope])')).toHaveLength(0)
    }
  }
})
