// What the report says in English of the draw, and of how the report itself can be checked.
import type { CheckWords, DrawWords } from './draw-sv.ts'

export const drawEn: DrawWords = {
  title: 'How the jury came about',
  list: (n) =>
    `The jury’s ${n} seats come from a plain list. There is no record of a draw in Allting, so this report cannot show how the jury was chosen. Ask whoever organised it.`,
  demo: 'In the demo the seats are played: none of the jurors exist. The draw below is the example’s own. It was truly made from an invented pool, but the 24 whom it chose are not the very ones played here.',
  recordMissing:
    'The jury was drawn by lot, but the record is not on this computer. Here is the commitment that the jury was opened with.',
  otherRecord:
    'The record on this computer is not the one that the jury was opened with, so nothing of it stands here.',
  record: (n) => `The jury’s ${n} seats were drawn by lot. Anyone can check the record.`,
  facts: 'The draw in figures',
  pool: 'People in the pool',
  panel: 'Places on the panel',
  panels: 'Numbered panels to draw among',
  ticket: 'Panel that the dice chose',
  notDrawn: 'Not drawn yet',
  throwers: 'People who rolled the dice',
  chances: 'One person’s chance',
  chanceRange: (least, most) => `from ${least} to ${most}`,
  households: 'From the same household',
  oneEach: 'At most one person',
  noRule: 'No limit',
  replaced: 'Replaced with new rolls',
  attempts: 'Attempt',
  sealed: 'Sealed',
  changes: 'Changes after the pool was read in',
  noChanges: 'None',
  quotasTable: 'The quotas, and how the panel turned out',
  quotasOnly:
    'The quotas. How the panel turned out is with the organiser: those figures are locked together with the pool.',
  feature: 'Feature',
  category: 'Category',
  quota: 'Quota',
  inPanel: 'On the panel',
  checksTable: 'Checks made when the report was written',
  check: 'Check',
  outcome: 'Outcome',
  shows: 'What it means',
  checksNote: 'What cannot be checked here needs the auditor’s attachment, or the commitment on paper.',
  commitment: 'The commitment',
  commitmentLead: 'It was read aloud and written down before anyone rolled a die. Compare it with the one on paper.',
  inHex: 'The same in characters:',
}

export const checkEn: CheckWords = {
  title: 'How to check this report',
  lead: 'Everything in the report is computed from the jury’s log. The same log gives the same report, character for character.',
  log: 'Last hash of the log',
  logLead: (n) =>
    `The log had ${n} events when this report was written. They form a chain: if a single one is changed, the hash, the chain’s check sum, becomes another. Write both the number and the hash into the minutes of the meeting the same day. Whatever happens later is added at the end, also a step forward or back in the run sheet, and gives a new number and a new hash. This one still holds for the first ${n} events, and it is that comparison which shows that they are untouched.`,
  texts: 'Fingerprints of the texts',
  textsLead:
    'When a text is frozen it gets a fingerprint of its seven parts. If one letter is changed, it becomes another. They are shown in the room when the texts are read aloud before the final vote. Compare with them.',
  textsTable: 'Fingerprints',
  text: 'Text',
  fingerprint: 'Fingerprint',
  notFrozen: 'Not frozen',
  none: 'No texts are frozen yet.',
  secret: 'What the report does not say',
  secretLead:
    'There are no names, aliases or seats here. Nothing shows who wrote, dotted, scored or voted what. Cards that were not shared, or were hidden, are not here. What was not published in the room is not published here. Anyone who wants something erased can ask for it, and then it says [erased on request].',
  data: 'The figures are also available as open data, in JSON and CSV, with a description of every column.',
}
