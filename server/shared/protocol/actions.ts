// Every action a seat or the facilitator can ask for, as a strict shape: what is not listed here is not understood.
import { z } from 'zod'
import { attendances } from '../session/jury.ts'
import { longest } from '../session/limits.ts'
import { cardKinds } from '../session/phases/mapping-state.ts'
import { choices, type FieldName, fieldNames } from '../session/phases/recommendations-state.ts'

const words = (most: number) => z.string().min(1).max(most)
const id = z.string().regex(/^[a-z]\d{1,6}$/)
const seat = z.number().int().min(1).max(999)
const place = z.strictObject({ activity: z.number().int().min(0).max(999), step: z.number().int().min(0).max(9) })
const shape = <T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.strictObject({ type: z.literal(type), ...fields })

const cardFields = { text: words(longest.card), kind: z.enum(cardKinds) }

const text = (most: number) => z.string().max(most)
const reason = text(longest.reason)
/** An id of the run sheet. */
const name = z.string().min(1).max(40)
const ids = z.array(id).max(60)
const parents = z.strictObject({ needs: ids, scenarios: z.array(name).max(20), cards: ids })
const needFields = {
  text: words(longest.need),
  soThat: words(longest.need),
  perspectives: z.array(name).max(40),
}
const proposalFields = { text: words(longest.proposal), because: text(longest.proposal), parents }
const choice = z
  .number()
  .int()
  .min(0)
  .max(choices - 1)
const fieldShapes = Object.fromEntries(fieldNames.map((field) => [field, text(longest.field).optional()])) as Readonly<
  Record<FieldName, z.ZodOptional<z.ZodString>>
> // one shape for each field

/** What both a seat and the facilitator may ask for. */
const offerMerge = shape('offer-merge', {
  proposals: ids,
  text: words(longest.proposal),
  because: text(longest.proposal),
})
const splitProposal = shape('split-proposal', { proposal: id })
/** One link at a time, so that two who tick at once lose nothing. */
const linkText = shape('link-text', {
  text: id,
  kind: z.enum(['needs', 'scenarios', 'cards', 'proposals']),
  id: name,
  linked: z.boolean(),
})
const givePen = shape('give-pen', { text: id, seat })

export const seatActions = [
  shape('take-seat', { alias: z.string().max(longest.alias) }),
  shape('ask-help', {}),
  shape('need-no-help', {}),
  shape('say-done', { place, how: z.enum(['done', 'skipped', 'not-yet']) }),
  shape('write-card', cardFields),
  shape('edit-card', { card: id, ...cardFields }),
  shape('withdraw-card', { card: id }),
  shape('share-cards', { cards: z.array(id).max(2) }),
  shape('open-pile', { title: words(longest.title), cards: z.array(id).max(60) }),
  shape('bring-interview', { interview: z.string().max(40) }),
  shape('name-pile', { pile: id, title: words(longest.title) }),
  shape('drop-pile', { pile: id }),
  shape('put-card', { card: id, pile: id }),
  shape('take-card', { card: id, pile: id }),
  shape('write-need', needFields),
  shape('edit-need', { need: id, ...needFields }),
  shape('withdraw-need', { need: id }),
  shape('give-dots', { dots: z.record(id, z.number().int().min(0).max(5)) }),
  shape('score', { criterion: id, scores: z.record(name, z.number().int().min(0).max(5)) }),
  shape('write-condition', { scenario: name, text: words(longest.condition) }),
  shape('edit-condition', { condition: id, text: words(longest.condition) }),
  shape('withdraw-condition', { condition: id }),
  shape('write-proposal', proposalFields),
  shape('edit-proposal', { proposal: id, ...proposalFields }),
  shape('withdraw-proposal', { proposal: id }),
  shape('part-proposal', { proposal: id, text: words(longest.proposal), because: text(longest.proposal) }),
  offerMerge,
  shape('answer-merge', { merge: id, yes: z.boolean() }),
  splitProposal,
  linkText,
  shape('take-pen', { text: id }),
  shape('ask-pen', { text: id }),
  shape('lay-pen', { text: id }),
  givePen,
  shape('write-text', { text: id, fields: z.strictObject(fieldShapes) }),
  shape('trial-vote', {
    votes: z.record(
      id,
      z
        .number()
        .int()
        .min(0)
        .max(choices - 1),
    ),
  }),
  shape('object', { text: id, words: words(longest.objection) }),
  shape('withdraw-objection', { objection: id }),
  shape('cast-vote', { ballot: id, votes: z.array(choice).min(1).max(20) }),
  shape('write-reservation', { text: id, words: words(longest.reservation) }),
  shape('sign-reservation', { reservation: id, signed: z.boolean() }),
] as const

export const facilitatorActions = [
  /** Where the facilitator believes the room to be: pressed twice, it moves once. */
  shape('next', { from: place.nullable() }),
  shape('back', { from: place }),
  shape('go-to', { from: place.nullable(), to: place }),
  shape('add-time', { minutes: z.number().int().min(-60).max(60) }),
  shape('stop-clock', {}),
  shape('start-clock', {}),
  shape('skip-activity', { activity: z.number().int().min(0).max(999), skipped: z.boolean() }),
  shape('hold-projector', { held: z.boolean() }),
  shape('mark-seat', { seat, attendance: z.enum(attendances) }),
  shape('add-seat', { tables: z.array(z.number().int().min(1).max(99)).min(1).max(9) }),
  shape('answer-help', { seat }),
  shape('hide-card', { card: id, hidden: z.boolean() }),
  shape('map-piles', { title: words(longest.title), piles: z.array(id).min(1).max(60) }),
  shape('name-perspective', { perspective: id, title: words(longest.title) }),
  shape('unmap-perspective', { perspective: id }),
  shape('release-perspective', { perspective: id, released: z.boolean() }),
  shape('share-need', { text: words(longest.need), soThat: text(longest.need), needs: ids }),
  shape('name-shared-need', { shared: id, text: words(longest.need), soThat: text(longest.need) }),
  shape('unshare-need', { shared: id }),
  shape('close-dots', { reason }),
  shape('publish-dots', {}),
  shape('lock-criteria', {
    criteria: z.array(z.strictObject({ need: id, test: text(longest.need) })).max(20),
  }),
  shape('close-scores', { reason }),
  shape('publish-scores', {}),
  shape('release-condition', { condition: id, released: z.boolean() }),
  offerMerge,
  shape('withdraw-merge', { merge: id }),
  splitProposal,
  shape('release-proposals', {}),
  shape('set-outside', { proposal: id, outside: z.boolean() }),
  shape('open-text', {
    table: z.number().int().min(1).max(99),
    title: text(longest.title),
    proposals: ids,
    parents,
  }),
  shape('open-statement', {}),
  shape('drop-text', { text: id }),
  linkText,
  givePen,
  shape('close-trial', {}),
  shape('publish-trial', {}),
  shape('freeze-texts', {}),
  shape('open-ballot', {}),
  shape('enter-paper-votes', {
    ballot: id,
    seats: z.array(seat).min(1).max(400),
    totals: z
      .array(z.array(z.number().int().min(0).max(400)).length(choices))
      .min(1)
      .max(20),
  }),
  /** `closesBox` names the ballot whose counts are now taken out. */
  shape('close-ballot', { closesBox: id, reason }),
  shape('publish-ballot', { ballot: id }),
  shape('void-ballot', { ballot: id, reason: words(longest.reason) }),
] as const

export const seatAction = z.discriminatedUnion('type', [...seatActions])
export const facilitatorAction = z.discriminatedUnion('type', [...facilitatorActions])

export type SeatAction = z.infer<typeof seatAction>
export type FacilitatorAction = z.infer<typeof facilitatorAction>
export type Action = SeatAction | FacilitatorAction
export type ActionOf<T extends Action['type']> = Extract<Action, { type: T }>
