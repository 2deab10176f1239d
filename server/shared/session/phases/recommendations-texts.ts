// Texts: written at tables with one pen (4C), changed once after the trial (4D), then frozen with a fingerprint.
import { hashOf } from '../../selection/canonical.ts'
import { type Deciders, type Evolvers, seatOf } from '../deciding.ts'
import { currentRound, type Jury } from '../jury.ts'
import { penRests } from '../limits.ts'
import { did, no, wrote } from '../outcome.ts'
import { Pen } from '../stamp.ts'
import { ownTable, tableName } from '../tables.ts'
import { type TextRef, tidy, type Words } from '../text.ts'
import {
  changeText,
  isComplete,
  joinParents,
  parentsExist,
  putRecommendations,
  recommendationsOf,
} from './recommendations-of.ts'
import {
  type FieldName,
  type Fields,
  fieldNames,
  type Recommendation,
  type TextEvent,
} from './recommendations-state.ts'
import { isContested, votesToAskAgain } from './recommendations-trial.ts'

type TextActionType =
  | 'open-text'
  | 'open-statement'
  | 'drop-text'
  | 'link-text'
  | 'take-pen'
  | 'ask-pen'
  | 'lay-pen'
  | 'give-pen'
  | 'write-text'
  | 'freeze-texts'

/** Who may hold the pen of a text: its table; for the statement, anybody. */
const mayWrite = (jury: Jury, text: Recommendation, seat: number): boolean =>
  text.kind === 'statement' || text.table === ownTable(jury, seat)

/** A text is written in 4C, and after the trial only where there are objections to meet or a field is empty; a frozen one never. */
function whyClosed(jury: Jury, text: Recommendation): 'activity-closed' | undefined {
  if (text.frozen !== null) return 'activity-closed'
  return text.trial === null || isContested(jury, text) || !isComplete(text) ? undefined : 'activity-closed'
}

/** A short sign of exactly these words, to be compared by eye. */
export const fingerprint = (fields: Fields): string =>
  hashOf(Object.fromEntries(fieldNames.map((name) => [name, fields[name] ?? '']))).slice(0, 12)

export const decideTexts: Deciders<TextActionType> = {
  'open-text': (jury, { table, title, proposals, parents }, stamp) => {
    if (recommendationsOf(jury).some(({ frozen }) => frozen !== null)) return no('activity-closed')
    if (recommendationsOf(jury).length >= jury.sheet.mostTexts) return no('too-many')
    const found = proposals.map((id) => jury.recommendations.proposals[id])
    if (found.some((one) => one === undefined)) return no('no-such-thing')
    if (found.some((one) => one?.outside === true)) return no('not-allowed')
    if (!parentsExist(jury, parents)) return no('no-such-thing')
    const pen = new Pen(stamp)
    const from = found.flatMap((one) => one ?? [])
    const single = from.length === 1 ? from[0] : undefined
    const fields = {
      ...(tidy(title) === '' ? {} : { title: pen.write(title) }),
      ...(single?.text == null ? {} : { we: pen.write(single.text) }),
      ...(single?.because == null ? {} : { because: pen.write(single.because) }),
    }
    const number = Math.max(0, ...recommendationsOf(jury).map((one) => one.number)) + 1
    return wrote(pen.texts, {
      type: 'text-opened',
      text: `r${jury.recommendations.made + 1}`,
      kind: 'recommendation',
      number,
      table: tableName(currentRound(jury), table),
      fields,
      proposals,
      parents: joinParents([...from.map((one) => one.parents), parents]),
    })
  },
  'open-statement': (jury) => {
    if (Object.values(jury.recommendations.texts).some(({ kind }) => kind === 'statement')) return no('already-there')
    return did({
      type: 'text-opened',
      text: `r${jury.recommendations.made + 1}`,
      kind: 'statement',
      number: 0,
      table: '',
      fields: {},
      proposals: [],
      parents: joinParents([]),
    })
  },
  'drop-text': (jury, { text }) => {
    const found = jury.recommendations.texts[text]
    if (found === undefined) return did()
    return found.frozen !== null ? no('activity-closed') : did({ type: 'text-dropped', text })
  },
  'link-text': (jury, { text, kind, id, linked }, stamp) => {
    const found = jury.recommendations.texts[text]
    if (found === undefined) return no('no-such-thing')
    if (found.frozen !== null) return no('activity-closed')
    if (stamp.by.role === 'seat' && !mayWrite(jury, found, stamp.by.seat)) return no('not-here')
    const links = { ...found.parents, proposals: found.proposals }
    if (links[kind].includes(id) === linked) return did()
    const { proposals, ...parents } = {
      ...links,
      [kind]: linked ? [...links[kind], id] : links[kind].filter((one) => one !== id),
    }
    if (linked && !parentsExist(jury, parents)) return no('no-such-thing')
    if (linked && kind === 'proposals' && jury.recommendations.proposals[id]?.outside !== false)
      return no('no-such-thing')
    return did({ type: 'text-linked', text, parents, proposals })
  },
  'take-pen': (jury, { text }, stamp) => {
    const seat = seatOf(stamp)
    const found = jury.recommendations.texts[text]
    if (found === undefined) return no('no-such-thing')
    if (!mayWrite(jury, found, seat)) return no('not-here')
    const why = whyClosed(jury, found)
    if (why !== undefined) return no(why)
    const free = found.pen === null || found.pen.seat === seat || stamp.at - found.pen.at >= penRests
    return free ? did({ type: 'pen-taken', text, seat, at: stamp.at }) : no('someone-else-writes')
  },
  'ask-pen': (jury, { text }, stamp) => {
    const seat = seatOf(stamp)
    const found = jury.recommendations.texts[text]
    if (found === undefined) return no('no-such-thing')
    if (!mayWrite(jury, found, seat)) return no('not-here')
    return found.asking.includes(seat) ? did() : did({ type: 'pen-asked', text, seat })
  },
  'lay-pen': (jury, { text }, stamp) => {
    const found = jury.recommendations.texts[text]
    return found?.pen?.seat === seatOf(stamp) ? did({ type: 'pen-laid', text }) : did()
  },
  'give-pen': (jury, { text, seat }, stamp) => {
    const found = jury.recommendations.texts[text]
    if (found === undefined) return no('no-such-thing')
    if (stamp.by.role === 'seat' && found.pen?.seat !== stamp.by.seat) return no('someone-else-writes')
    if (!mayWrite(jury, found, seat)) return no('not-here')
    return did({ type: 'pen-taken', text, seat, at: stamp.at })
  },
  'write-text': (jury, { text, fields }, stamp) => {
    const found = jury.recommendations.texts[text]
    if (found === undefined) return no('no-such-thing')
    if (found.pen?.seat !== seatOf(stamp)) return no('someone-else-writes')
    const why = whyClosed(jury, found)
    if (why !== undefined) return no(why)
    const pen = new Pen(stamp)
    const refs: Partial<Record<FieldName, TextRef>> = {}
    for (const name of fieldNames) {
      const words = fields[name]
      if (words !== undefined && tidy(words) !== (found.fields[name] ?? '')) refs[name] = pen.write(words)
    }
    if (Object.keys(refs).length === 0) return did()
    const written = { type: 'text-written', text, at: stamp.at, fields: refs } as const
    return { ok: true, value: { events: [written], texts: pen.texts, held: votesToAskAgain(jury, text) } }
  },
  'freeze-texts': (jury) => {
    const texts = recommendationsOf(jury).filter(({ frozen }) => frozen === null)
    if (texts.length === 0) return no('too-few')
    if (!texts.every(isComplete)) return no('incomplete')
    return did({
      type: 'texts-frozen',
      texts: Object.fromEntries(texts.map(({ id, fields }) => [id, fingerprint(fields)])),
    })
  },
}

type Refs = Readonly<Partial<Record<FieldName, TextRef>>>

const readFields = (refs: Refs, read: (ref: string) => string | undefined): Fields =>
  Object.fromEntries(Object.entries(refs).map(([name, { ref }]): [string, Words] => [name, read(ref) ?? null]))

export const evolveTexts: Evolvers<TextEvent> = {
  'text-opened': (jury, { text, kind, number, table, fields, proposals, parents }, read) =>
    putRecommendations(jury, {
      texts: {
        ...jury.recommendations.texts,
        [text]: {
          id: text,
          kind,
          number,
          table,
          fields: readFields(fields, read),
          version: 1,
          pen: null,
          asking: [],
          proposals,
          parents,
          before: null,
          trial: null,
          frozen: null,
        },
      },
      made: Number(text.slice(1)),
    }),
  'text-dropped': (jury, { text }) => {
    const { [text]: _gone, ...texts } = jury.recommendations.texts
    return putRecommendations(jury, { texts })
  },
  'text-linked': (jury, { text, parents, proposals }) => changeText(jury, text, () => ({ parents, proposals })),
  'pen-taken': (jury, { text, seat, at }) =>
    changeText(jury, text, ({ asking }) => ({ pen: { seat, at }, asking: asking.filter((one) => one !== seat) })),
  'pen-asked': (jury, { text, seat }) => changeText(jury, text, ({ asking }) => ({ asking: [...asking, seat] })),
  'pen-laid': (jury, { text }) => changeText(jury, text, () => ({ pen: null })),
  'text-written': (jury, { text, at, fields }, read) =>
    changeText(jury, text, (found) => ({
      fields: { ...found.fields, ...readFields(fields, read) },
      version: found.version + 1,
      pen: found.pen === null ? null : { ...found.pen, at },
      // the first change after the trial keeps the text that was tried
      before: found.trial !== null && found.before === null ? found.fields : found.before,
    })),
  'texts-frozen': (jury, { texts }) =>
    Object.entries(texts).reduce(
      (state, [text, frozen]) => changeText(state, text, () => ({ frozen, pen: null, asking: [] })),
      jury,
    ),
}
