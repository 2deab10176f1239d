// What a simulated juror does next, judged only from what its tablet shows; nothing, when there is nothing to do.
import type { SeatAction } from '#shared/protocol/actions.ts'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import * as alvmora from './alvmora-case.ts'
import type { Persona } from './persona.ts'

type Policy = (persona: Persona, view: Entities) => SeatAction | undefined

/** The juror who works the table's shared things: the lowest seat that is here. */
function isHandy({ seat }: Persona, view: Entities): boolean {
  const here = readMany(view, 'mates').filter(([, mate]) => mate.here)
  return Math.min(...here.map(([, mate]) => mate.seat)) === seat
}

const noParents = { needs: [], scenarios: [], cards: [] }

const caseNeedOf = (text: string | null): number => alvmora.needs.findIndex((need) => need.text === text)

/** Ids of the room's needs by their places in the case. */
export const needIds = (view: Entities, places: readonly number[]): string[] =>
  readMany(view, 'needs')
    .filter(([, { text }]) => places.includes(caseNeedOf(text)))
    .map(([id]) => id)

const write: Policy = ({ cards }, view) => {
  const next = cards[readMany(view, 'mine').length]
  return next === undefined ? undefined : { type: 'write-card', text: next.text, kind: next.kind }
}

const choose: Policy = (_persona, view) => {
  const mine = readMany(view, 'mine')
  if (mine.length === 0 || mine.some(([, { shared }]) => shared)) return undefined
  return { type: 'share-cards', cards: mine.slice(0, 2).map(([id]) => id) }
}

const titleOf = (text: string | null): string => {
  const found = alvmora.cards.find((card) => card.text === text)
  return alvmora.perspectives[found?.perspective ?? 0] ?? ''
}

const sort: Policy = (persona, view) => {
  if (!isHandy(persona, view)) return undefined
  const piles = readMany(view, 'piles')
  const lying = new Set(piles.flatMap(([, { cards }]) => cards))
  const loose = readMany(view, 'cards').find(([id]) => !lying.has(id))
  if (loose !== undefined) {
    const [card, { text }] = loose
    const title = titleOf(text)
    const pile = piles.find(([, one]) => one.title === title)?.[0]
    return pile === undefined ? { type: 'open-pile', title, cards: [card] } : { type: 'put-card', card, pile }
  }
  const anonymous = alvmora.perspectives[alvmora.anonymousPerspective] ?? ''
  const isFirst = readOne(view, 'table')?.table === 1
  return isFirst && !piles.some(([, { title }]) => title === anonymous)
    ? { type: 'open-pile', title: anonymous, cards: [] }
    : undefined
}

const writeNeeds: Policy = (persona, view) => {
  if (!isHandy(persona, view)) return undefined
  const table = readOne(view, 'table')?.table ?? 1
  const written = readMany(view, 'tableNeeds').map(([, { text }]) => text)
  const next = alvmora.needs.find(({ text }, i) => i % 4 === (table - 1) % 4 && !written.includes(text))
  if (next === undefined) return undefined
  const titles = next.perspectives.map((place) => alvmora.perspectives[place])
  const found = readMany(view, 'perspectives').filter(([, { title }]) => titles.includes(title ?? ''))
  const all = found.length > 0 ? found : readMany(view, 'perspectives').slice(0, 1)
  const { text, soThat } = next
  return all.length === 0 ? undefined : { type: 'write-need', text, soThat, perspectives: all.map(([id]) => id) }
}

const giveDots: Policy = ({ dots }, view) => {
  const given = readOne(view, 'given')?.dots ?? {}
  if (readOne(view, 'dotting')?.state !== 'open' || Object.keys(given).length > 0) return undefined
  const needs = readMany(view, 'needs')
  const wanted = needs.flatMap(([id, { text }]) => {
    const count = dots[caseNeedOf(text)] ?? 0
    return count > 0 ? [[id, count] as const] : []
  })
  return wanted.length === 0 ? undefined : { type: 'give-dots', dots: Object.fromEntries(wanted) }
}

const score: Policy = (persona, view) => {
  if (readOne(view, 'scoring')?.state !== 'open') return undefined
  const given = readOne(view, 'given')?.scores ?? {}
  const next = readMany(view, 'needs').find(([id, { criterion }]) => criterion !== null && given[id] === undefined)
  if (next === undefined) return undefined
  const [criterion, { text }] = next
  const scenarios = readMany(view, 'scenarios').map(([id]) => id)
  const scores = Object.fromEntries(scenarios.map((id) => [id, persona.score(id, caseNeedOf(text))]))
  return { type: 'score', criterion, scores }
}

const writeCondition: Policy = ({ seat }, view) => {
  const { condition } = alvmora
  if (seat !== condition.seat) return undefined
  const written = readMany(view, 'tableConditions').some(([, one]) => one.seat === seat)
  return written ? undefined : { type: 'write-condition', scenario: condition.scenario, text: condition.text }
}

const propose: Policy = ({ seat }, view) => {
  const own = readMany(view, 'ownProposals').map(([, { text }]) => text)
  const next = alvmora.proposals.find((proposal) => proposal.seat === seat && !own.includes(proposal.text))
  if (next === undefined) return undefined
  const cards = readMany(view, 'mine').map(([id]) => id)
  const parents = { ...noParents, needs: needIds(view, next.needs), cards: cards.slice(0, 1) }
  return { type: 'write-proposal', text: next.text, because: next.because, parents }
}

const merge: Policy = (_persona, view) => {
  const { part } = alvmora
  const from = alvmora.proposals.find(({ key }) => key === part.from)?.text
  const own = readMany(view, 'ownProposals')
  const whole = own.find(([, { text }]) => text === from)
  if (whole !== undefined && !own.some(([, { text }]) => text === part.text))
    return { type: 'part-proposal', proposal: whole[0], text: part.text, because: part.because }
  const open = readMany(view, 'merges').find(([, { state, mine }]) => state === 'open' && mine === null)
  return open === undefined ? undefined : { type: 'answer-merge', merge: open[0], yes: true }
}

/** Writes the texts of the table, one after the other, with the pen. */
function writeTexts(
  persona: Persona,
  view: Entities,
  wanted: (number: number) => Readonly<Record<string, string>> | undefined,
) {
  if (!isHandy(persona, view)) return undefined
  for (const [text, draft] of readMany(view, 'drafts')) {
    const fields = wanted(draft.number)
    if (draft.kind !== 'recommendation' || draft.frozen || fields === undefined) continue
    const left = Object.entries(fields).filter(
      ([name, words]) => (draft.fields as Record<string, unknown>)[name] !== words,
    ) // the names are those of the fields
    if (left.length > 0 && draft.pen !== persona.seat) return { type: 'take-pen', text } as const
    if (left.length > 0) return { type: 'write-text', text, fields: Object.fromEntries(left) } as const
    if (draft.pen === persona.seat) return { type: 'lay-pen', text } as const
  }
  return undefined
}

const writeFirst: Policy = (persona, view) =>
  writeTexts(persona, view, (number) => alvmora.recommendations[number - 1]?.fields)

const tryVote: Policy = (persona, view) => {
  if (readOne(view, 'trying')?.state !== 'open') return undefined
  const given = readOne(view, 'given')?.trial ?? {}
  const texts = readMany(view, 'texts').filter(([id, { kind }]) => kind === 'recommendation' && given[id] === undefined)
  if (texts.length === 0) return undefined
  return {
    type: 'trial-vote',
    votes: Object.fromEntries(texts.map(([id, { number }]) => [id, persona.trial(number - 1)])),
  }
}

const amend: Policy = (persona, view) => {
  const own = readMany(view, 'ownObjections').map(([, { words }]) => words)
  const next = alvmora.objections.find(({ seat, words }) => seat === persona.seat && !own.includes(words))
  const text = readMany(view, 'texts').find(([, { number, contested }]) => contested && number === next?.about)
  if (next !== undefined && text !== undefined) return { type: 'object', text: text[0], words: next.words }
  const contested = readMany(view, 'texts')
    .filter(([, one]) => one.contested)
    .map(([, { number }]) => number)
  return writeTexts(persona, view, (number) =>
    contested.includes(number) ? alvmora.recommendations[number - 1]?.amended : undefined,
  )
}

const vote: Policy = (persona, view) => {
  const ballot = readOne(view, 'ballot')
  const voted = readOne(view, 'voted')
  if (ballot?.state !== 'open' || voted?.ballot !== ballot.id || voted.voted) return undefined
  const numbers = new Map(readMany(view, 'texts').map(([id, { number }]) => [id, number]))
  return {
    type: 'cast-vote',
    ballot: ballot.id,
    votes: ballot.texts.map((text) => persona.vote((numbers.get(text) ?? 1) - 1)),
  }
}

const reserve: Policy = ({ seat }, view) => {
  const { signers, words, about } = alvmora.reservation
  const text = readMany(view, 'texts').find(
    ([, { number, kind }]) => kind === 'recommendation' && number === about,
  )?.[0]
  if (!(signers as readonly number[]).includes(seat) || text === undefined) return undefined
  const there = readMany(view, 'reservations').find(([, one]) => one.words === words)?.[0]
  if (there === undefined)
    return seat === signers[0] && readMany(view, 'results').length > 0
      ? { type: 'write-reservation', text, words }
      : undefined
  const signed = readMany(view, 'signed').some(([id]) => id === there)
  return signed ? undefined : { type: 'sign-reservation', reservation: there, signed: true }
}

const state: Policy = (persona, view) => {
  if (persona.seat !== 1) return undefined
  const draft = readMany(view, 'drafts').find(([, { kind }]) => kind === 'statement')
  if (draft === undefined || draft[1].fields.we === alvmora.statement) {
    return draft !== undefined && draft[1].pen === persona.seat ? { type: 'lay-pen', text: draft[0] } : undefined
  }
  return draft[1].pen === persona.seat
    ? { type: 'write-text', text: draft[0], fields: { we: alvmora.statement } }
    : { type: 'take-pen', text: draft[0] }
}

const policies: Readonly<Record<string, Policy>> = {
  'my-perspective/write': write,
  'my-perspective/choose': choose,
  'perspective-map/sort': sort,
  'needs/write': writeNeeds,
  'criteria/dots': giveDots,
  'scoring/score': score,
  'conditions/conditions': writeCondition,
  'proposals/write': propose,
  'merging/merge': merge,
  'writing/write': writeFirst,
  'trial/vote': tryVote,
  'amending/amend': amend,
  'final-vote/vote': vote,
  'statement/reservations': reserve,
  'statement/statement': state,
}

export const placeName = ({ activity, step }: RunEntity): string => `${activity?.kind ?? ''}/${step ?? ''}`

/** Sits down, does what the activity asks, then says that it is done. */
export function nextOfJuror(persona: Persona, view: Entities): SeatAction | undefined {
  const me = readOne(view, 'me')
  const run = readOne(view, 'run')
  if (me === undefined || run === undefined) return undefined
  if (!me.seated) return { type: 'take-seat', alias: persona.alias }
  if (run.place === null) return undefined
  const wanted = policies[placeName(run)]?.(persona, view)
  if (wanted !== undefined) return wanted
  return me.said === null && !isWaiting(run, view) ? { type: 'say-done', place: run.place, how: 'done' } : undefined
}

/** Some steps have nothing to do until the facilitator has opened something. */
function isWaiting(run: RunEntity, view: Entities): boolean {
  const name = placeName(run)
  if (name === 'final-vote/vote') return readOne(view, 'voted')?.voted !== true
  if (name === 'criteria/dots') return readMany(view, 'needs').length === 0
  if (name === 'writing/write') return readMany(view, 'texts').length === 0
  return false
}
