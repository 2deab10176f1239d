// Why something was refused, in a sentence that says what to do.

import type { Bilingual } from '#shared/session/bilingual.ts'
import type { RefusalCode } from '#shared/session/outcome.ts'

export const refusals: Readonly<Record<RefusalCode, Bilingual>> = {
  'not-understood': {
    sv: 'Det gick inte att läsa. Ladda om sidan och försök igen.',
    en: 'This could not be read. Reload the page and try again.',
  },
  'not-allowed': { sv: 'Det får du inte göra här.', en: 'You may not do this here.' },
  'not-here': { sv: 'Det hör till ett annat bord.', en: 'This belongs to another table.' },
  'activity-closed': {
    sv: 'Momentet är stängt. Texten finns kvar här hos dig.',
    en: 'This activity is closed. Your text is still here with you.',
  },
  'not-open-yet': { sv: 'Momentet har inte börjat än.', en: 'This activity has not begun yet.' },
  'already-moved': { sv: 'Rummet har redan gått vidare.', en: 'The room has already moved on.' },
  'nothing-before': { sv: 'Det finns inget före det här.', en: 'There is nothing before this.' },
  'nothing-after': { sv: 'Det här är det sista i körplanen.', en: 'This is the last in the run sheet.' },
  'no-such-thing': {
    sv: 'Det finns inte längre. Någon annan kan ha ändrat det.',
    en: 'It is no longer there. Somebody else may have changed it.',
  },
  'not-yours': { sv: 'Det är någon annans.', en: 'It is somebody else’s.' },
  'too-many': { sv: 'Det blir för många. Ta bort något först.', en: 'That is too many. Remove something first.' },
  'too-few': { sv: 'Det är för få.', en: 'That is too few.' },
  empty: { sv: 'Det står inget i rutan.', en: 'There is nothing written.' },
  'not-empty': { sv: 'Högen är inte tom. Flytta korten först.', en: 'The pile is not empty. Move its cards first.' },
  'already-there': { sv: 'Det finns redan.', en: 'It is there already.' },
  'someone-else-writes': { sv: 'Någon annan har pennan nu.', en: 'Somebody else has the pen now.' },
  'already-voted': {
    sv: 'Din röst är redan räknad. En röst kan inte ändras.',
    en: 'Your vote is counted already. A vote cannot be changed.',
  },
  'not-voted': { sv: 'Alla har inte röstat än.', en: 'Not everybody has voted yet.' },
  'numbers-disagree': {
    sv: 'Siffrorna går inte ihop. Räkna en gång till.',
    en: 'The numbers do not agree. Count once more.',
  },
  'has-needs': {
    sv: 'Behov har vuxit ur det här perspektivet. Slå ihop det med ett annat, eller dölj det i stället.',
    en: 'Needs have grown from this perspective. Join it with another, or hide it instead.',
  },
  'box-lost': {
    sv: 'Rösterna går inte att räkna på den här datorn. Omröstningen måste hållas igen.',
    en: 'The votes cannot be counted on this laptop. The ballot has to be held again.',
  },
  incomplete: {
    sv: 'Något fattas. Fyll i alla fält som krävs.',
    en: 'Something is missing. Fill in every field that is required.',
  },
  'not-present': {
    sv: 'Platsen är inte markerad som närvarande. Be processledaren om hjälp.',
    en: 'This seat is not marked as present. Ask the facilitator for help.',
  },
  'not-saved': {
    sv: 'Det kunde inte sparas på datorn. Det skickas igen.',
    en: 'It could not be saved on the laptop. It will be sent again.',
  },
  broken: {
    sv: 'Något gick fel i datorn. Säg till processledaren.',
    en: 'Something went wrong on the laptop. Tell the facilitator.',
  },
  'too-fast': {
    sv: 'Det gick lite fort. Det skickas strax igen.',
    en: 'That was a little fast. It will be sent again shortly.',
  },
}
