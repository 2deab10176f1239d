// How simulated jurors write the texts of their table, one after the other, with the pen; and the jury's statement.
import type { SeatAction } from '#shared/protocol/actions.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import type { DraftEntity } from '#shared/protocol/phase-entities.ts'
import { readMany } from '#shared/protocol/reading.ts'
import { compulsory, type Fields } from '#shared/session/phases/recommendations-state.ts'
import * as alvmora from './alvmora-case.ts'
import { caseOf } from './counterparts.ts'
import type { Persona } from './persona.ts'
import { hereAtTable, isHandy, type Policy, statementWriter } from './policy.ts'

/** What a text that the case does not know still has to say. */
function ownWords({ fields, number }: DraftEntity): Fields {
  const title = fields.title || `Rekommendation ${number}`
  const plain: Fields = {
    title,
    we: `Vi rekommenderar detta: ${title}.`,
    because: 'Det svarar mot det som vi har sagt att vi behöver.',
    who: 'Kommunstyrelsen',
  }
  return Object.fromEntries(compulsory.filter((name) => !fields[name]).map((name) => [name, plain[name]]))
}

const firstWords = (draft: DraftEntity): Fields =>
  alvmora.recommendations[caseOf(draft.fields)]?.fields ?? ownWords(draft)

/** After the trial a text is changed only where it met objections; one that was opened since is written from the beginning. */
function laterWords(draft: DraftEntity): Fields {
  if (!draft.tried) return firstWords(draft)
  return draft.contested ? (alvmora.recommendations[caseOf(draft.fields)]?.amended ?? {}) : {}
}

/** Whoever has the pen and sits here; else the one who works the table's shared things. */
const isWriter = (persona: Persona, view: Entities, { pen }: DraftEntity): boolean =>
  pen === persona.seat || (isHandy(persona, view) && (pen === null || !hereAtTable(view).includes(pen)))

function writeTexts(persona: Persona, view: Entities, wanted: (draft: DraftEntity) => Fields): SeatAction | undefined {
  for (const [text, draft] of readMany(view, 'drafts')) {
    if (draft.kind !== 'recommendation' || draft.frozen || !isWriter(persona, view, draft)) continue
    const left = Object.entries(wanted(draft)).filter(([name, words]) => draft.fields[name as keyof Fields] !== words) // the names are those of the fields
    if (left.length > 0 && draft.pen !== persona.seat) return { type: 'take-pen', text }
    if (left.length > 0) return { type: 'write-text', text, fields: Object.fromEntries(left) }
    if (draft.pen === persona.seat) return { type: 'lay-pen', text }
  }
  return undefined
}

export const writeFirst: Policy = (persona, view) => writeTexts(persona, view, firstWords)

export const amend: Policy = (persona, view) => writeTexts(persona, view, laterWords)

/** One writes it, or whoever was given its pen; what a person has written stands. */
export const writeStatement: Policy = ({ seat }, view) => {
  const found = readMany(view, 'drafts').find(([, { kind }]) => kind === 'statement')
  if (found === undefined) return undefined
  const [text, { pen, fields }] = found
  const isWritten = (fields.we ?? '') !== ''
  if (pen === seat && isWritten) return { type: 'lay-pen', text }
  if (pen === seat) return { type: 'write-text', text, fields: { we: alvmora.statement } }
  return seat === statementWriter && pen === null && !isWritten ? { type: 'take-pen', text } : undefined
}
