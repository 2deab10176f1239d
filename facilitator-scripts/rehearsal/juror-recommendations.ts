// What simulated jurors do in recommendations besides writing: propose, agree to merge, try, object, vote, sign.
import { readMany, readOne } from '#shared/protocol/reading.ts'
import * as alvmora from './alvmora-case.ts'
import { needIds, textPlace } from './counterparts.ts'
import { noParents, type Policy } from './policy.ts'

export const propose: Policy = ({ seat }, view) => {
  const own = readMany(view, 'ownProposals').map(([, { text }]) => text)
  const next = alvmora.proposals.find((proposal) => proposal.seat === seat && !own.includes(proposal.text))
  if (next === undefined) return undefined
  const cards = readMany(view, 'mine').map(([id]) => id)
  const parents = { ...noParents, needs: needIds(view, next.needs), cards: cards.slice(0, 1) }
  return { type: 'write-proposal', text: next.text, because: next.because, parents }
}

/** One parts what it would not settle in the same text; everybody says yes to being merged, in whatever words. */
export const merge: Policy = (_persona, view) => {
  const { part } = alvmora
  const from = alvmora.proposals.find(({ key }) => key === part.from)?.text
  const own = readMany(view, 'ownProposals')
  const whole = own.find(([, { text, mergedInto }]) => text === from && mergedInto === null)
  if (whole !== undefined && !own.some(([, { text }]) => text === part.text))
    return { type: 'part-proposal', proposal: whole[0], text: part.text, because: part.because }
  const open = readMany(view, 'merges').find(([, { state, mine }]) => state === 'open' && mine === null)
  return open === undefined ? undefined : { type: 'answer-merge', merge: open[0], yes: true }
}

export const tryVote: Policy = (persona, view) => {
  if (readOne(view, 'trying')?.state !== 'open') return undefined
  const given = readOne(view, 'given')?.trial ?? {}
  const texts = readMany(view, 'texts').filter(([id, { kind }]) => kind === 'recommendation' && given[id] === undefined)
  if (texts.length === 0) return undefined
  return {
    type: 'trial-vote',
    votes: Object.fromEntries(texts.map(([id, text]) => [id, persona.trial(textPlace(text))])),
  }
}

export const object: Policy = ({ seat }, view) => {
  const own = readMany(view, 'ownObjections').map(([, { words }]) => words)
  const next = alvmora.objections.find((one) => one.seat === seat && !own.includes(one.words))
  if (next === undefined) return undefined
  const text = readMany(view, 'texts').find(
    ([, one]) => one.contested && one.frozen === null && textPlace(one) === next.about - 1,
  )?.[0]
  return text === undefined ? undefined : { type: 'object', text, words: next.words }
}

export const vote: Policy = (persona, view) => {
  const ballot = readOne(view, 'ballot')
  const voted = readOne(view, 'voted')
  if (ballot?.state !== 'open' || voted?.ballot !== ballot.id || voted.voted) return undefined
  const texts = new Map(readMany(view, 'texts'))
  return {
    type: 'cast-vote',
    ballot: ballot.id,
    votes: ballot.texts.map((id) => persona.vote(textPlace(texts.get(id) ?? { number: 1, fields: {} }))),
  }
}

export const reserve: Policy = ({ seat }, view) => {
  const { signers, words, about } = alvmora.reservation
  const text = readMany(view, 'texts').find(
    ([, one]) => one.kind === 'recommendation' && textPlace(one) === about - 1,
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
