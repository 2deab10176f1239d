// The words of the projector's pictures of phases 2–4, in English.
import type { Translation } from '../../ui/i18n/translation.ts'
import type { phases as sv } from './phases.sv.ts'

export const phases: Translation<typeof sv> = {
  of: '{{n}} of {{of}}',
  number: 'R{{number}}',
  answered: {
    dots: 'have given their dots',
    scores: 'have given their scores',
    trial: 'have cast a trial vote',
    ballot: 'have voted',
  },
  closed: {
    dots: 'The dots are counted.',
    scores: 'The scores are counted.',
    trial: 'The trial votes are counted.',
    ballot: 'The votes are counted. The result will be shown shortly.',
  },
  needs: 'Our needs',
  criteria: 'What we compare with',
  ways: 'The ways forward',
  asToday: 'nothing changes',
  conditions: 'Conditions for each way',
  proposals: 'The proposals',
  outside: 'other view, outside the mandate',
  parts_one: 'made of {{count}} proposal',
  parts_other: 'made of {{count}} proposals',
  texts: 'The texts',
  untitled: '(no heading yet)',
  contested: 'two or more against',
  changed: 'Changed since the trial vote',
  objections: 'Objections',
  unread_one: '{{count}} objection has been written.',
  unread_other: '{{count}} objections have been written.',
  unreadReservation: 'A reservation has been written.',
  noObjections: 'Nobody has written anything yet.',
  fingerprints: 'The fingerprint is the same on every screen: we vote on exactly these words.',
  results: 'How the jury voted',
  votes: 'Votes',
  reservations: 'Reservations',
  signers_one: '{{count}} juror signs',
  signers_other: '{{count}} jurors sign',
}
