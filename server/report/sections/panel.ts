// How the jury came about: the draw told from its record, or said openly that there is none.

import { commitmentGroups } from '#shared/selection/words/commitment-words.ts'
import { describeCheck, percent } from '#shared/selection/words/words.ts'
import type { DrawPart, PanelKind, PanelPart } from '../contents/panel.ts'
import { type Html, html } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { descriptions, list, own, table } from './pieces.ts'

/** Sixty-four characters in eight groups, so that they can be read aloud and compared. */
export const hex = (text: string): Html =>
  html`<code class="hex">${(text.match(/.{1,8}/g) ?? []).map((group) => html`<span>${group}</span> `)}</code>`

function lead({ kind, size }: PanelPart, { say }: Speech): string {
  const sentences: Readonly<Record<PanelKind, string>> = {
    record: say.draw.record(size),
    demo: say.draw.demo,
    list: say.draw.list(size),
    'record-missing': say.draw.recordMissing,
    'other-record': say.draw.otherRecord,
  }
  return sentences[kind]
}

function facts(draw: DrawPart, { say, language, day, decimals }: Speech): Html {
  const { draw: words } = say
  const chance = (tickets: number): string => percent(tickets / draw.panels, language)
  return descriptions(
    [
      { term: words.pool, text: decimals(draw.pool, 0) },
      { term: words.panel, text: draw.panel },
      { term: words.chances, text: words.chanceRange(chance(draw.smallest), chance(draw.largest)) },
      { term: words.households, text: draw.households ? words.oneEach : words.noRule },
      { term: words.panels, text: decimals(draw.panels, 0) },
      { term: words.ticket, text: draw.ticket === null ? words.notDrawn : String(draw.ticket).padStart(3, '0') },
      { term: words.throwers, text: draw.throwers },
      { term: words.replaced, text: draw.replaced },
      { term: words.attempts, text: draw.attempts },
      { term: words.sealed, text: day(draw.sealedAt) },
      {
        term: words.changes,
        text:
          draw.changes.length === 0
            ? words.noChanges
            : list(draw.changes.map(({ what, reason }) => `${what} (${reason})`)),
      },
    ],
    'facts',
  )
}

function quotas({ quotas: rows }: DrawPart, speech: Speech): Html {
  const { say } = speech
  const open = rows.some(({ panel }) => panel !== null)
  const span = (min: number, max: number): string => (min === max ? String(min) : `${min}–${max}`)
  return table({
    id: 'quotas',
    caption: open ? say.draw.quotasTable : say.draw.quotasOnly,
    columns: [say.draw.feature, say.draw.category, say.draw.quota, ...(open ? [say.draw.inPanel] : [])],
    rows: rows.map(({ feature, category, min, max, panel }, i) => ({
      head: html`<span${rows[i - 1]?.feature === feature && html` class="again"`}>${own(feature, speech)}</span>`,
      cells: [own(category, speech), span(min, max), ...(open ? [panel ?? '–'] : [])],
    })),
    kind: 'numbers quotas',
  })
}

function checks({ checks: made }: DrawPart, { say, language }: Speech): Html | false {
  if (made.length === 0) return false
  const rows = made.map((check) => {
    const { title, verdict, shows, reason } = describeCheck(check, language)
    return {
      head: title,
      cells: [html`<strong>${verdict}</strong>`, check.verdict === 'holds' ? shows : (reason ?? '')],
    }
  })
  const { check, outcome, checksTable, checksNote, shows } = say.draw
  return html`${table({ id: 'checks', caption: checksTable, columns: [check, outcome, shows], rows, kind: 'checks' })}
${made.some(({ verdict }) => verdict === 'not-checkable') && html`<p class="subtle">${checksNote}</p>`}`
}

function commitmentBox(commitment: string, { say, language }: Speech): Html {
  return html`<div class="keep"><h3>${say.draw.commitment}</h3><p>${say.draw.commitmentLead}</p>
<div class="box"><ol class="commitment">${commitmentGroups(commitment, language).map((group) => html`<li>${group}</li>`)}</ol>
<p>${say.draw.inHex}</p><p>${hex(commitment)}</p></div></div>`
}

export function panelSection(panel: PanelPart, speech: Speech): Html {
  const { draw } = panel
  const commitment = draw?.commitment ?? panel.commitment
  return html`<p>${lead(panel, speech)}</p>
${draw !== null && html`<h3>${speech.say.draw.facts}</h3>${facts(draw, speech)}${quotas(draw, speech)}${checks(draw, speech)}`}
${commitment !== null && commitmentBox(commitment, speech)}`
}
