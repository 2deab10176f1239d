import { expect, test } from 'vitest'
import { penRests } from '../limits.ts'
import { nobody } from '../live.ts'
import { percentOf, resultOf } from '../result-of-vote.ts'
import { everybody, LaterMeeting } from '../testing/later-phases.ts'
import { facilitator, seat } from '../testing/meeting.ts'
import { traceOfProposal } from '../traces.ts'
import { view } from '../view.ts'

const parents = { needs: [], scenarios: [], cards: [] }

function proposing(): { meeting: LaterMeeting; propose: (number: number, text: string) => string } {
  const meeting = new LaterMeeting().goTo('proposals') as LaterMeeting
  const propose = (number: number, text: string): string =>
    meeting.done(seat(number), { type: 'write-proposal', text, because: 'so', parents }, 'proposal')
  return { meeting, propose }
}

const offer = (proposals: string[]) => ({ type: 'offer-merge', proposals, text: 'both', because: 'same' }) as const

test('TEXTS-1: proposals become one when both who wrote them say yes, and no sooner', () => {
  const { meeting, propose } = proposing()
  const [a, b] = [propose(1, 'a'), propose(2, 'b')]
  const merge = meeting.done(facilitator, offer([a, b]), 'merge')
  expect(meeting.asks(seat(3), { type: 'answer-merge', merge, yes: true })).toBe('not-yours')
  expect(meeting.asks(seat(1), { type: 'answer-merge', merge, yes: true })).toHaveLength(1)
  expect(meeting.jury.recommendations.proposals[a]?.mergedInto).toBeNull()
  const [, merged] = meeting.asks(seat(2), { type: 'answer-merge', merge, yes: true }) as { proposal: string }[]
  expect(meeting.jury.recommendations.proposals[merged?.proposal ?? '']).toMatchObject({ from: [a, b], seats: [1, 2] })
  expect(meeting.jury.recommendations.proposals[a]?.mergedInto).toBe(merged?.proposal)
})

test('TEXTS-1: one no ends the offer; somebody absent is not waited for', () => {
  const { meeting, propose } = proposing()
  const [a, b] = [propose(1, 'a'), propose(2, 'b')]
  const first = meeting.done(facilitator, offer([a, b]), 'merge')
  expect(meeting.asks(seat(1), { type: 'answer-merge', merge: first, yes: false })).toHaveLength(2)
  expect(meeting.asks(seat(2), { type: 'answer-merge', merge: first, yes: true })).toBe('activity-closed')
  meeting.asks(facilitator, { type: 'mark-seat', seat: 2, attendance: 'left' })
  const second = meeting.done(facilitator, offer([a, b]), 'merge')
  expect(meeting.asks(seat(1), { type: 'answer-merge', merge: second, yes: true })).toHaveLength(2)
})

test('TEXTS-1: a writer who asks has said yes, and only the others are asked', () => {
  const { meeting, propose } = proposing()
  const [a, b] = [propose(1, 'a'), propose(2, 'b')]
  meeting.asks(facilitator, { type: 'release-proposals' })
  const merge = meeting.done(seat(1), offer([a, b]), 'merge')
  expect(meeting.jury.recommendations.merges[merge]).toMatchObject({ state: 'open', said: { 1: true } })
  expect(meeting.layer('seat:1')[`merges/${merge}`]).toMatchObject({ mine: true })
  meeting.asks(seat(2), { type: 'answer-merge', merge, yes: true })
  expect(meeting.jury.recommendations.merges[merge]?.state).toBe('merged')
  expect(meeting.jury.recommendations.proposals[a]?.mergedInto).not.toBeNull()
  const [c, d] = [propose(1, 'c'), propose(2, 'd')]
  meeting.asks(facilitator, { type: 'release-proposals' })
  meeting.asks(facilitator, { type: 'mark-seat', seat: 2, attendance: 'left' })
  const alone = meeting.done(seat(1), offer([c, d]), 'merge')
  expect(meeting.jury.recommendations.merges[alone]?.state).toBe('merged')
  expect(propose(3, 'e')).not.toBe(meeting.jury.recommendations.proposals[c]?.mergedInto)
  expect(meeting.replayed()).toEqual(meeting.jury)
})

test('TEXTS-1: what was merged is split again and the originals stand by themselves', () => {
  const { meeting, propose } = proposing()
  const [a, b] = [propose(1, 'a'), propose(2, 'b')]
  const merge = meeting.done(facilitator, offer([a, b]), 'merge')
  meeting.asks(seat(1), { type: 'answer-merge', merge, yes: true })
  const [, merged] = meeting.asks(seat(2), { type: 'answer-merge', merge, yes: true }) as { proposal: string }[]
  const proposal = merged?.proposal ?? ''
  expect(meeting.asks(seat(3), { type: 'split-proposal', proposal })).toBe('not-yours')
  meeting.asks(seat(1), { type: 'split-proposal', proposal })
  expect([a, b].map((id) => meeting.jury.recommendations.proposals[id]?.mergedInto)).toEqual([null, null])
  expect(meeting.jury.recommendations.proposals[proposal]).toBeUndefined()
})

test('TEXTS-1: an offer is void when a part of it has become something else or is gone, and the facilitator takes one back', () => {
  const { meeting, propose } = proposing()
  const [a, b, c] = [propose(1, 'a'), propose(2, 'b'), propose(3, 'c')]
  const [first, second, third] = [
    [a, b],
    [b, c],
    [a, c],
  ].map((parts) => meeting.done(facilitator, offer(parts), 'merge'))
  const stateOf = (merge = '') => meeting.jury.recommendations.merges[merge]?.state
  for (const number of [1, 2]) meeting.asks(seat(number), { type: 'answer-merge', merge: first ?? '', yes: true })
  expect([first, second, third].map(stateOf)).toEqual(['merged', 'declined', 'declined'])
  const d = propose(4, 'd')
  const fourth = meeting.done(facilitator, offer([c, d]), 'merge')
  meeting.asks(seat(3), { type: 'withdraw-proposal', proposal: c })
  expect(stateOf(fourth)).toBe('declined')
  const fifth = meeting.done(facilitator, offer([d, propose(5, 'e')]), 'merge')
  expect(meeting.asks(facilitator, { type: 'withdraw-merge', merge: fifth })).toHaveLength(1)
  expect(meeting.asks(seat(4), { type: 'answer-merge', merge: fifth, yes: true })).toBe('activity-closed')
})

test('TEXTS-1: nobody speaks for another: only who wrote it parts a proposal, and agreed words are nobody’s to change alone', () => {
  const { meeting, propose } = proposing()
  const [a, b] = [propose(1, 'a'), propose(2, 'b')]
  expect(meeting.asks(seat(3), { type: 'part-proposal', proposal: a, text: 'part', because: '' })).toBe('not-yours')
  const merge = meeting.done(facilitator, offer([a, b]), 'merge')
  meeting.asks(seat(1), { type: 'answer-merge', merge, yes: true })
  const [, merged] = meeting.asks(seat(2), { type: 'answer-merge', merge, yes: true }) as { proposal: string }[]
  const edit = { type: 'edit-proposal', proposal: merged?.proposal ?? '', text: 'mine', because: '', parents } as const
  expect(meeting.asks(seat(1), edit)).toBe('not-yours')
})

test('TEXTS-1: a seat suggests to merge only what it can read', () => {
  const { meeting, propose } = proposing()
  const [a, b] = [propose(1, 'a'), propose(2, 'of the other table')]
  expect(meeting.asks(seat(1), offer([a, b]))).toBe('no-such-thing')
  meeting.asks(facilitator, { type: 'release-proposals' })
  expect(meeting.asks(seat(1), offer([a, b]))).not.toBe('no-such-thing')
})

test('VIEW-5: what is proposed or changed after the release is not shown until it is released, too', () => {
  const { meeting, propose } = proposing()
  const a = propose(1, 'a')
  meeting.asks(facilitator, { type: 'release-proposals' })
  const b = propose(2, 'b')
  const shown = () => Object.keys(meeting.layer('everyone')).filter((key) => key.startsWith('proposals/'))
  expect(shown()).toEqual([`proposals/${a}`])
  meeting.asks(seat(1), { type: 'edit-proposal', proposal: a, text: 'rude', because: '', parents })
  expect(shown()).toEqual([])
  meeting.asks(facilitator, { type: 'release-proposals' })
  expect(shown()).toEqual([`proposals/${a}`, `proposals/${b}`])
})

test('TEXTS-3: the thread holds: what something was made of is neither withdrawn nor split away', () => {
  const { meeting, propose } = proposing()
  const [a, b] = [propose(1, 'a'), propose(2, 'b')]
  const part = { type: 'part-proposal', text: 'part', because: '' } as const
  const merge = meeting.done(facilitator, offer([a, b]), 'merge')
  meeting.asks(seat(1), { type: 'answer-merge', merge, yes: true })
  const [, merged] = meeting.asks(seat(2), { type: 'answer-merge', merge, yes: true }) as { proposal: string }[]
  const whole = merged?.proposal ?? ''
  const own = meeting.done(seat(1), { ...part, proposal: whole }, 'proposal')
  meeting.asks(facilitator, { type: 'open-text', table: 1, title: 'R', proposals: [own], parents })
  expect(meeting.asks(seat(1), { type: 'split-proposal', proposal: whole })).toBe('activity-closed')
  const c = propose(3, 'c')
  meeting.asks(seat(3), { ...part, proposal: c })
  expect(meeting.asks(seat(3), { type: 'withdraw-proposal', proposal: c })).toBe('activity-closed')
  expect(traceOfProposal(meeting.jury, a).within).toEqual([1])
})

test('TEXTS-3: two who link at once both keep their link; what lies outside the mandate is no parent', () => {
  const { meeting, propose } = proposing()
  const [a, b] = [propose(1, 'a'), propose(2, 'b')]
  meeting.asks(facilitator, { type: 'set-outside', proposal: b, outside: true })
  const [text = ''] = meeting.withTexts(1)
  const link = (kind: 'scenarios' | 'proposals', id: string, linked = true) =>
    ({ type: 'link-text', text, kind, id, linked }) as const
  for (const [number, id] of [
    [1, 'A'],
    [3, 'B'],
  ] as const)
    meeting.asks(seat(number), link('scenarios', id))
  meeting.asks(seat(5), link('proposals', a))
  expect(meeting.asks(seat(5), link('proposals', b))).toBe('no-such-thing')
  expect(meeting.asks(seat(2), link('scenarios', 'A', false))).toBe('not-here')
  const found = meeting.jury.recommendations.texts[text]
  expect([found?.parents.scenarios, found?.proposals]).toEqual([['A', 'B'], [a]])
})

test('TEXTS-2: who has not the pen does not write, and the pen is taken when it has rested for a minute', () => {
  const meeting = new LaterMeeting()
  const [text = ''] = meeting.withTexts(1)
  meeting.asks(seat(1), { type: 'take-pen', text })
  expect(meeting.asks(seat(3), { type: 'write-text', text, fields: { we: 'mine' } })).toBe('someone-else-writes')
  expect(meeting.asks(seat(3), { type: 'take-pen', text })).toBe('someone-else-writes')
  expect(meeting.asks(seat(2), { type: 'take-pen', text })).toBe('not-here')
  meeting.later(penRests / 1000)
  expect(meeting.asks(seat(3), { type: 'take-pen', text })).toHaveLength(1)
  expect(meeting.asks(seat(1), { type: 'write-text', text, fields: { we: 'late' } })).toBe('someone-else-writes')
})

test('TEXTS-3: a text knows the proposals behind it through merging and parting', () => {
  const { meeting, propose } = proposing()
  const [a, b] = [propose(1, 'a'), propose(2, 'b')]
  const part = meeting.done(seat(1), { type: 'part-proposal', proposal: a, text: 'part', because: '' }, 'proposal')
  const merge = meeting.done(facilitator, offer([part, b]), 'merge')
  meeting.asks(seat(1), { type: 'answer-merge', merge, yes: true })
  const [, merged] = meeting.asks(seat(2), { type: 'answer-merge', merge, yes: true }) as { proposal: string }[]
  const proposals = [merged?.proposal ?? '']
  meeting.asks(facilitator, { type: 'open-text', table: 1, title: 'R', proposals, parents })
  expect([a, b, part].map((id) => traceOfProposal(meeting.jury, id).within)).toEqual([[1], [1], [1]])
})

test('TEXTS-4: one low vote closes a text to changes, two open it, and the words that were tried are kept', () => {
  const meeting = new LaterMeeting()
  const [calm = '', contested = ''] = meeting.withTexts(2)
  meeting.goTo('trial')
  for (const number of everybody)
    meeting.asks(seat(number), {
      type: 'trial-vote',
      votes: { [calm]: number === 1 ? 4 : 0, [contested]: number < 3 ? 3 : 0 },
    })
  meeting.asks(facilitator, { type: 'close-trial' })
  expect(meeting.asks(seat(1), { type: 'object', text: contested, words: 'no' })).toBe('not-open-yet')
  meeting.asks(facilitator, { type: 'publish-trial' })
  expect(meeting.asks(seat(1), { type: 'object', text: calm, words: 'no' })).toBe('not-open-yet')
  expect(meeting.asks(seat(1), { type: 'take-pen', text: calm })).toBe('activity-closed')
  expect(meeting.asks(seat(1), { type: 'object', text: contested, words: 'no' })).toHaveLength(1)
  meeting.asks(seat(1), { type: 'take-pen', text: contested })
  meeting.asks(seat(1), { type: 'write-text', text: contested, fields: { we: 'we, but later' } })
  expect(meeting.jury.recommendations.texts[contested]).toMatchObject({
    before: { we: 'we' },
    fields: { we: 'we, but later' },
  })
})

const tryAll = (meeting: LaterMeeting, votes: Readonly<Record<string, number>>): void => {
  meeting.goTo('trial')
  for (const number of everybody) meeting.asks(seat(number), { type: 'trial-vote', votes })
}

test('TEXTS-4: before the trial is published nobody learns which texts are contested', () => {
  const meeting = new LaterMeeting()
  const [text = ''] = meeting.withTexts(1)
  tryAll(meeting, { [text]: 4 })
  meeting.asks(facilitator, { type: 'close-trial' })
  const told = () => JSON.stringify([...meeting.layers()]).includes('"contested":true')
  expect(told()).toBe(false)
  meeting.asks(facilitator, { type: 'publish-trial' })
  expect(told()).toBe(true)
})

test('TEXTS-4: a trial vote is on the words that were read: when they change it is asked for again', () => {
  const meeting = new LaterMeeting()
  const [changed = '', kept = ''] = meeting.withTexts(2)
  tryAll(meeting, { [changed]: 0, [kept]: 1 })
  meeting.asks(seat(1), { type: 'take-pen', text: changed })
  meeting.asks(seat(1), { type: 'write-text', text: changed, fields: { we: 'the opposite' } })
  expect(meeting.layer('seat:2').given).toMatchObject({ trial: { [kept]: 1 } })
  expect(meeting.layer('everyone').trying).toMatchObject({ state: 'open', answered: 0, here: 6 })
})

test('TEXTS-5: no way leads into a dead end: an unfinished text is not tried, and can be written or dropped until texts are frozen', () => {
  const meeting = new LaterMeeting()
  const [whole = ''] = meeting.withTexts(1)
  const late = meeting.done(facilitator, { type: 'open-text', table: 1, title: '', proposals: [], parents }, 'text')
  tryAll(meeting, { [whole]: 0 })
  expect(meeting.asks(facilitator, { type: 'close-trial' })).toBe('incomplete')
  meeting.asks(seat(1), { type: 'take-pen', text: late })
  meeting.asks(seat(1), { type: 'write-text', text: late, fields: { title: 't', we: 'w', because: 'b', who: 'x' } })
  expect(meeting.asks(facilitator, { type: 'close-trial' })).toHaveLength(1)
  // words may be erased when somebody asks for it
  const written = meeting.replayed((ref) => meeting.texts.get(ref) === 'x')
  meeting.jury = written
  expect(meeting.asks(seat(1), { type: 'take-pen', text: late })).toHaveLength(1)
  expect(meeting.asks(facilitator, { type: 'drop-text', text: late })).toHaveLength(1)
  expect(meeting.asks(facilitator, { type: 'freeze-texts' })).toHaveLength(1)
  expect(meeting.asks(facilitator, { type: 'open-text', table: 1, title: 'late', proposals: [], parents })).toBe(
    'activity-closed',
  )
})

test('TEXTS-4: whoever abstains in the trial has answered, and is no low vote', () => {
  const meeting = new LaterMeeting()
  const [text = ''] = meeting.withTexts(1)
  tryAll(meeting, { [text]: 5 })
  meeting.asks(facilitator, { type: 'close-trial' })
  meeting.asks(facilitator, { type: 'publish-trial' })
  expect(meeting.layer('everyone')[`texts/${text}`]).toMatchObject({ trial: [0, 0, 0, 0, 0, 6], contested: false })
})

test('TEXTS-5: nothing is frozen while a text lacks a compulsory field; afterwards nothing is written', () => {
  const meeting = new LaterMeeting()
  const [text = ''] = meeting.withTexts(1)
  meeting.asks(facilitator, { type: 'open-text', table: 1, title: '', proposals: [], parents })
  expect(meeting.asks(facilitator, { type: 'freeze-texts' })).toBe('incomplete')
  const empty = Object.values(meeting.jury.recommendations.texts).find(({ number }) => number === 2)?.id ?? ''
  meeting.asks(facilitator, { type: 'drop-text', text: empty })
  expect(meeting.asks(facilitator, { type: 'freeze-texts' })).toHaveLength(1)
  expect(meeting.asks(seat(1), { type: 'take-pen', text })).toBe('activity-closed')
})

const votes = [0, 5]

test('BALLOT-1: a seat votes once, on everything, and only when it is there', () => {
  const meeting = new LaterMeeting()
  const ballot = meeting.withBallot()
  expect(meeting.asks(seat(1), { type: 'cast-vote', ballot, votes: [0] })).toBe('incomplete')
  expect(meeting.asks(seat(1), { type: 'cast-vote', ballot, votes })).toEqual([{ type: 'vote-cast', ballot, seat: 1 }])
  expect(meeting.asks(seat(1), { type: 'cast-vote', ballot, votes })).toBe('already-voted')
  meeting.asks(facilitator, { type: 'mark-seat', seat: 2, attendance: 'absent' })
  expect(meeting.asks(seat(2), { type: 'cast-vote', ballot, votes })).toBe('not-present')
})

test('BALLOT-4: paper votes are never one alone, add up for every text, and take the place of the tablet', () => {
  const meeting = new LaterMeeting()
  const ballot = meeting.withBallot()
  const enter = (seats: number[], totals: number[][]) =>
    meeting.asks(facilitator, { type: 'enter-paper-votes', ballot, seats, totals })
  const row = [1, 1, 0, 0, 0, 0]
  expect(enter([1], [row, row])).toBe('too-few')
  expect(enter([1, 1], [row, row])).toBe('too-few')
  expect(enter([1, 2], [row, [3, 0, 0, 0, 0, 0]])).toBe('numbers-disagree')
  expect(enter([1, 2], [row, row])).toHaveLength(1)
  expect(meeting.asks(seat(1), { type: 'cast-vote', ballot, votes })).toBe('already-voted')
})

test('BALLOT-5: it closes with a reason while somebody is missing, never with fewer than five votes, and void ones are held again', () => {
  const meeting = new LaterMeeting()
  const ballot = meeting.withBallot()
  const counts = [
    [5, 0, 0, 0, 0, 0],
    [5, 0, 0, 0, 0, 0],
  ]
  const close = (reason: string) => {
    const stamp = { ...meeting.stamp(facilitator), counts }
    return meeting.decides({ type: 'close-ballot', closesBox: ballot, reason }, stamp)
  }
  for (const number of [1, 2, 3, 4]) meeting.asks(seat(number), { type: 'cast-vote', ballot, votes })
  expect(close('time is up')).toBe('too-few')
  meeting.asks(seat(5), { type: 'cast-vote', ballot, votes })
  expect(close('')).toBe('not-voted')
  expect(meeting.asks(facilitator, { type: 'void-ballot', ballot, reason: 'the laptop was lost' })).toHaveLength(1)
  expect(meeting.asks(facilitator, { type: 'open-ballot' })).toHaveLength(1)
})

test('BALLOT-5: one tablet beside paper votes is too few: whoever typed the paper could subtract it', () => {
  const meeting = new LaterMeeting()
  const ballot = meeting.withBallot()
  const totals = [
    [5, 0, 0, 0, 0, 0],
    [5, 0, 0, 0, 0, 0],
  ]
  meeting.asks(facilitator, { type: 'enter-paper-votes', ballot, seats: [1, 2, 3, 4, 5], totals })
  meeting.asks(seat(6), { type: 'cast-vote', ballot, votes })
  const stamp = { ...meeting.stamp(facilitator), counts: totals }
  expect(meeting.decides({ type: 'close-ballot', closesBox: ballot, reason: '' }, stamp)).toBe('too-few')
})

test('BALLOT-5: a box without its key says so instead of counting', () => {
  const meeting = new LaterMeeting()
  const ballot = meeting.withBallot()
  for (const number of everybody) meeting.asks(seat(number), { type: 'cast-vote', ballot, votes })
  expect(meeting.asks(facilitator, { type: 'close-ballot', closesBox: ballot, reason: '' })).toBe('box-lost')
  expect(meeting.layer('facilitator').voting).toMatchObject({ isLost: false })
  expect(meeting.layer('facilitator', { boxLost: true }).voting).toMatchObject({ isLost: true })
})

test('BALLOT-6: classes by whole numbers: 80 and 60 per cent exactly are enough, a hair less is not, and no quorum is no class', () => {
  expect(resultOf([8, 0, 0, 2, 0, 0], 10).class).toBe('jury')
  expect(resultOf([799, 0, 0, 201, 0, 0], 1000).class).toBe('majority')
  expect(resultOf([6, 0, 0, 4, 0, 0], 10).class).toBe('majority')
  expect(resultOf([599, 0, 0, 401, 0, 0], 1000).class).toBe('not-enough')
  expect(resultOf([5, 0, 0, 0, 0, 1], 10).class).toBe('no-quorum')
  expect(resultOf([0, 0, 0, 0, 0, 8], 10)).toMatchObject({ class: 'not-enough', sides: 0 })
  expect(percentOf(resultOf([0, 0, 0, 0, 0, 8], 10))).toBeNull()
})

test('BALLOT-7: before the result nobody writes a reservation; afterwards signers are counted, not named', () => {
  const meeting = new LaterMeeting()
  const ballot = meeting.withBallot()
  const [text = ''] = Object.keys(meeting.jury.recommendations.texts)
  expect(meeting.asks(seat(1), { type: 'write-reservation', text, words: 'not so' })).toBe('not-open-yet')
  for (const number of everybody) meeting.asks(seat(number), { type: 'cast-vote', ballot, votes })
  const counts = [
    [6, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 6],
  ]
  meeting.decides({ type: 'close-ballot', closesBox: ballot, reason: '' }, { ...meeting.stamp(facilitator), counts })
  meeting.asks(facilitator, { type: 'publish-ballot', ballot })
  const reservation = meeting.done(seat(1), { type: 'write-reservation', text, words: 'not so' }, 'reservation')
  meeting.asks(seat(2), { type: 'sign-reservation', reservation, signed: true })
  const told = view(meeting.jury, nobody).get('everyone')?.[`reservations/${reservation}`]
  expect(told).toEqual({ text, words: 'not so', signers: 2 })
  for (const number of [1, 2]) meeting.asks(seat(number), { type: 'sign-reservation', reservation, signed: false })
  expect(meeting.jury.recommendations.reservations).toEqual({})
})
