// What is wrong with a run sheet and what to do about it, in both languages.
import type { z } from 'zod'
import { nearest } from '../selection/nearest.ts'
import { activityKinds, phases } from './activities.ts'
import type { Bilingual } from './bilingual.ts'
import { talkShows } from './run-sheet.ts'

export interface RunSheetProblem {
  /** From 1; 0 where the file as a whole is meant. */
  readonly line: number
  readonly problem: Bilingual
  readonly remedy: Bilingual
}

export type Issue = z.core.$ZodIssue
type Said = Pick<RunSheetProblem, 'problem' | 'remedy'>

const say = (problem: [string, string], remedy: [string, string]): Said => ({
  problem: { sv: problem[0], en: problem[1] },
  remedy: { sv: remedy[0], en: remedy[1] },
})

/** One of the file as a whole that cannot be read, with the reader's own words. */
export const unreadable = (message: string): Said =>
  say(
    [`Filen går inte att läsa som YAML: ${message}`, `The file cannot be read as YAML: ${message}`],
    ['Se över indrag, kolon och citattecken på raden.', 'Check indentation, colons and quotes on the line.'],
  )

const choices: Readonly<Record<string, readonly string[]>> = {
  kind: activityKinds,
  phase: phases,
  shows: talkShows,
}

function saidOfCustom(message: string): Said {
  const code = message.split(':', 1)[0]
  const detail = message.slice(message.indexOf(':') + 1)
  if (code === 'twice')
    return say(
      [`Aktiviteten ${detail} finns två gånger.`, `The activity ${detail} occurs twice.`],
      ['Ge den ena ett annat id.', 'Give one of them another id.'],
    )
  if (code === 'earlier')
    return say(
      [`Tiden är tidigare än aktivitetens före (${detail}).`, `The time is earlier than the one before (${detail}).`],
      ['Rätta tiden eller byt ordning.', 'Correct the time or change the order.'],
    )
  if (code === 'steps')
    return say(
      ['Aktiviteten har inget sådant steg.', 'The activity has no such step.'],
      [`Stegen heter: ${detail}.`, `The steps are: ${detail}.`],
    )
  if (code === 'scenario-twice')
    return say(
      [`Scenariot ${detail} finns två gånger.`, `The scenario ${detail} occurs twice.`],
      ['Ge det ena ett annat id.', 'Give one of them another id.'],
    )
  if (code === 'nothing-to-score')
    return say(
      ['Det finns en poängsättning men inga scenarier.', 'There is scoring, but there are no scenarios.'],
      ['Skriv scenarierna, eller ta bort poängsättningen.', 'Write the scenarios, or remove the scoring.'],
    )
  if (code === 'shows-its-own')
    return say(
      ['Den här aktiviteten visar sitt eget på projektorn.', 'This activity shows its own on the projector.'],
      ['Ta bort shows; det är till för kind: talk.', 'Remove shows; it is for kind: talk.'],
    )
  if (code === 'tables-change')
    return say(
      [
        'Här byts bord mellan förslagen och slutröstningen. Texterna hör till bordet som skrev dem.',
        'Tables change here between the proposals and the final vote. Texts belong to the table that wrote them.',
      ],
      ['Ta bort round, eller byt bord före förslagen.', 'Remove round, or change tables before the proposals.'],
    )
  return say(
    ['Inget scenario är ”som i dag”.', 'No scenario is “as today”.'],
    ['Märk ett av dem med asToday: true.', 'Mark one of them with asToday: true.'],
  )
}

/** `value` is what stands where the issue is. */
export function saidOf(issue: Issue, value: unknown): Said {
  const key = String(issue.path.at(-1) ?? '')
  if (issue.code === 'custom') return saidOfCustom(issue.message)
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return say(
      ['Filen är ingen körplan.', 'The file is not a run sheet.'],
      ['Utgå från den medföljande körplanen.', 'Start from the run sheet that comes with Allting.'],
    )
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.join(', ')
    return say(
      [`Okänt fält: ${names}.`, `Unknown field: ${names}.`],
      ['Ta bort det, eller rätta namnet.', 'Remove it, or correct the name.'],
    )
  }
  if (value === undefined || value === null)
    return say([`Fältet ${key} saknas.`, `The field ${key} is missing.`], [`Lägg till ${key}.`, `Add ${key}.`])
  const known = choices[key]
  if (known !== undefined) {
    const near = nearest(String(value), known)
    const all = known.join(', ')
    const hint = near === undefined ? ['', ''] : [` Menades ${near}?`, ` Was ${near} meant?`]
    return say(
      [`”${String(value)}” är okänt här.`, `“${String(value)}” is not known here.`],
      [`Skriv en av: ${all}.${hint[0]}`, `Write one of: ${all}.${hint[1]}`],
    )
  }
  if (key === 'at')
    return say(
      ['Tiden går inte att läsa.', 'The time cannot be read.'],
      ['Skriv den som "09:00".', 'Write it as "09:00".'],
    )
  if (key === 'date')
    return say(
      ['Datumet går inte att läsa.', 'The date cannot be read.'],
      ['Skriv det som 2027-04-17.', 'Write it as 2027-04-17.'],
    )
  if (key === 'id')
    return say(
      [`Id:t ”${String(value)}” går inte.`, `The id “${String(value)}” will not do.`],
      [
        'Skriv högst 31 tecken: a–z, siffror och bindestreck; bara siffror inom citattecken.',
        'Write at most 31 characters: a–z, digits and hyphens; digits alone in quotes.',
      ],
    )
  if (key === 'minutes' || issue.path.at(-2) === 'steps')
    return say(
      ['Antalet minuter går inte.', 'The minutes will not do.'],
      ['Skriv ett helt tal från 1 till 600.', 'Write a whole number from 1 to 600.'],
    )
  return say(
    [`Värdet av ${key} går inte: ${issue.message}.`, `The value of ${key} will not do: ${issue.message}.`],
    ['Jämför med den medföljande körplanen.', 'Compare with the run sheet that comes with Allting.'],
  )
}
