// Words that several pages share, in English.
import { figures } from '../figures/figures.en.ts'
import type { sv } from './sv.ts'
import type { Translation } from './translation.ts'

export const en: Translation<typeof sv> = {
  figures,
  skip: 'Skip to the content',
  language: 'Language',
  scheme: 'Light or dark',
  light: 'Light',
  dark: 'Dark',
  close: 'Close',
  cancel: 'Cancel',
  loading: 'Loading',
  footer: 'Allting is free software for citizens’ juries. Nothing leaves this computer.',
  plot: {
    chance: 'Chance of being drawn',
    people: 'People',
    table: 'Number of people for each chance',
    bar: '{{from}} to {{to}}',
  },
  picture: {
    expected: 'Expected number if the panel were like the pool',
    inPanel: 'In the panel',
    quota: 'Quota, least–most',
    pool: '{{count}} in the pool',
    panel: '{{count}} in the panel',
    outside: 'outside the quota',
  },
  files: {
    drop: 'Drop a file here',
    or: 'or',
    choose: 'Choose file',
    another: 'Choose another file',
  },
}
