// The words of the juror's screens for needs, dots and what we compare with, in English.
import type { Translation } from '../../ui/i18n/translation.ts'
import type { interests as sv } from './interests.sv.ts'

export const interests: Translation<typeof sv> = {
  need: {
    title: 'What do we need?',
    we: 'We need …',
    weHelper: 'Write the need without naming a solution.',
    soThat: 'so that …',
    soThatShown: 'so that {{words}}',
    perspectives: 'Which perspectives does the need grow from?',
    perspectivesMissing: 'Choose at least one perspective.',
    hint: 'You write “{{word}}”. Can it be met in more than one way? Then it is a need. If not: ask why once more.',
    save: 'Save the need',
    table: 'The table’s needs',
    none: 'The table has not written any need yet.',
    shared: 'Is in the room’s list',
    closed: 'The dots are counted, so the needs can no longer be changed.',
  },
  dots: {
    title: 'What must not be sacrificed?',
    lead: 'Put your five dots. Several dots may go on one need.',
    left_one: '{{count}} dot left',
    left_other: '{{count}} dots left',
    none: 'All dots are placed. You can move them until the dots are closed.',
    more: 'One more dot on: {{need}}',
    fewer: 'One dot fewer on: {{need}}',
    given_one: '{{count}} dot',
    given_other: '{{count}} dots',
    noNeeds: 'The room’s needs will be shown here shortly. Look at the screen.',
    closed: 'The dots are counted',
    closedLead: 'The facilitator will soon show how it turned out.',
    result: 'How the dots fell',
    resultLead: 'The bar shows all dots. The boxes show how many of us gave 0, 1, 2, 3, 4 or 5.',
    dots: 'Dots',
    jurors: 'How many of us',
  },
  criteria: {
    title: 'What we compare with',
    lead: 'We test the ways against these needs.',
    test: 'How we test it: {{test}}',
    others: 'Needs that remain but are not compared',
    waiting: 'Which needs shall we compare with?',
    waitingLead: 'We choose five to eight needs together. Look at the screen.',
  },
}
