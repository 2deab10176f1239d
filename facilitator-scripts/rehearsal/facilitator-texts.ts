// What a simulated facilitator does with proposals, texts, the ballot and what follows it.
import type { Entities } from '#shared/protocol/layers.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import * as alvmora from './alvmora-case.ts'
import { caseOf, needIds, textPlace, textsOf } from './counterparts.ts'
import { allDone, isPresent, type Move, type Step } from './facilitator-step.ts'
import { noParents, statementWriter } from './policy.ts'

const afterAllSeats = 1000

/** A proposal's writer, as the case tells; what was parted from another comes last. */
const writerOf = (text: string | null): number =>
  alvmora.proposals.find((one) => one.text === text)?.seat ?? afterAllSeats

/** In the order of their writers: which of them was quickest is a matter of sockets. */
function proposalsOf(view: Entities, texts: readonly string[]): string[] {
  return readMany(view, 'roomProposals')
    .filter(([, { text, mergedInto }]) => mergedInto === null && texts.includes(text ?? ''))
    .toSorted(([, a], [, b]) => writerOf(a.text) - writerOf(b.text))
    .map(([id]) => id)
}

/** What a recommendation is made of; where some who wrote it are not in a small jury, of the parts that there are. */
function madeOf(view: Entities, { from }: alvmora.CaseRecommendation): string[] {
  const whole = proposalsOf(view, from)
  const parts = alvmora.merges.filter(({ text }) => from.includes(text)).flatMap((one) => textsOf(one.from))
  return whole.length > 0 ? whole : proposalsOf(view, parts)
}

export const merging: Step = (view) => {
  const outside = readMany(view, 'roomProposals').find(([, { text }]) =>
    textsOf([alvmora.outside]).includes(text ?? ''),
  )
  if (outside !== undefined && !outside[1].outside) return { type: 'set-outside', proposal: outside[0], outside: true }
  const offered = readMany(view, 'roomMerges')
  for (const { from, text, because } of alvmora.merges) {
    if (offered.some(([, merge]) => merge.text === text)) continue
    const proposals = proposalsOf(view, textsOf(from))
    if (proposals.length === from.length) return { type: 'offer-merge', proposals, text, because }
    // whoever has a proposal to part does so before saying done
    if (from.includes(alvmora.part.key) && !allDone(view)) return 'wait'
  }
  if (offered.some(([, { state }]) => state === 'open')) return 'wait'
  return readMany(view, 'proposals').length === 0 && readMany(view, 'roomProposals').length > 0
    ? { type: 'release-proposals' }
    : undefined
}

/** Opens the next text of the case that anything was proposed for, at a table where somebody sits. */
const openTexts: Move = (view) => {
  const open = readMany(view, 'roomTexts').filter(([, { kind }]) => kind === 'recommendation')
  const tables = readMany(view, 'tables').flatMap(([, { table, here }]) => (here > 0 ? [table] : []))
  const table = tables[open.length % tables.length]
  const next = alvmora.recommendations.find(
    (one, place) => !open.some(([, { fields }]) => caseOf(fields) === place) && madeOf(view, one).length > 0,
  )
  const most = readOne(view, 'plan')?.mostTexts ?? alvmora.recommendations.length
  if (next === undefined || table === undefined || open.length >= most) return undefined
  const parents = { ...noParents, needs: needIds(view, next.needs) }
  return { type: 'open-text', table, title: next.fields.title, proposals: madeOf(view, next), parents }
}

const isWritten = (view: Entities): boolean =>
  readMany(view, 'roomTexts').every(([, { missing, pen }]) => missing.length === 0 && pen === null)

export const writing: Step = (view) => openTexts(view) ?? (isWritten(view) ? undefined : 'wait')

export const freeze: Move = (view) =>
  readMany(view, 'roomTexts').some(([, { frozen, kind }]) => kind === 'recommendation' && !frozen)
    ? { type: 'freeze-texts' }
    : undefined

export const ballot: Step = (view) => {
  const voting = readOne(view, 'voting')
  if (!readMany(view, 'roomTexts').some(([, { kind }]) => kind === 'recommendation')) return undefined
  if (voting?.state === 'none') return freeze(view) ?? { type: 'open-ballot' }
  if (voting?.state === 'open' && voting.missing.length > 0) return 'wait'
  if (voting?.state === 'open') return { type: 'close-ballot', closesBox: voting.ballot ?? '', reason: '' }
  return voting?.state === 'closed' ? { type: 'publish-ballot', ballot: voting.ballot ?? '' } : undefined
}

/** A reservation is there before others can sign it: who will is known from the case, and they are given the time. */
export const reservations: Step = (view) => {
  const { signers, words, about } = alvmora.reservation
  const [writer] = signers
  const isExpected =
    isPresent(view, writer) &&
    readMany(view, 'results').length > 0 &&
    readMany(view, 'texts').some(([, one]) => one.kind === 'recommendation' && textPlace(one) === about - 1)
  const signed = readMany(view, 'reservations').find(([, one]) => one.words === words)?.[1].signers ?? 0
  const all = signers.filter((seat) => isPresent(view, seat)).length
  return allDone(view) && (!isExpected || signed >= all) ? undefined : 'wait'
}

/** Whoever has said done before it was opened still writes it. */
export const statement: Step = (view) => {
  const found = readMany(view, 'roomTexts').find(([, { kind }]) => kind === 'statement')?.[1]
  if (found === undefined) return { type: 'open-statement' }
  const isWritten = (found.fields.we ?? '') !== '' && found.pen === null
  return allDone(view) && (isWritten || !isPresent(view, statementWriter)) ? undefined : 'wait'
}
