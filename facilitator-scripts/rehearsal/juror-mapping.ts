// What simulated jurors do in mapping: write cards, share one or two, and sort those of the table under headings.
import { readMany, readOne } from '#shared/protocol/reading.ts'
import * as alvmora from './alvmora-case.ts'
import { isHandy, type Policy } from './policy.ts'

export const write: Policy = ({ cards }, view) => {
  const next = cards[readMany(view, 'mine').length]
  return next === undefined ? undefined : { type: 'write-card', text: next.text, kind: next.kind }
}

export const choose: Policy = (_persona, view) => {
  const mine = readMany(view, 'mine')
  if (mine.length === 0 || mine.some(([, { shared }]) => shared)) return undefined
  return { type: 'share-cards', cards: mine.slice(0, 2).map(([id]) => id) }
}

const titleOf = (text: string | null): string => {
  const found = alvmora.cards.find((card) => card.text === text)
  return alvmora.perspectives[found?.perspective ?? 0] ?? ''
}

export const sort: Policy = (persona, view) => {
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
