// Words that several pages share, in Swedish.
import { figures } from '../figures/figures.sv.ts'

export const sv = {
  figures,
  skip: 'Hoppa till innehållet',
  language: 'Språk',
  scheme: 'Ljust eller mörkt',
  light: 'Ljust',
  dark: 'Mörkt',
  close: 'Stäng',
  cancel: 'Avbryt',
  loading: 'Laddar',
  footer: 'Allting är fri programvara för medborgarjuryer. Inget lämnar den här datorn.',
  plot: {
    chance: 'Chans att bli dragen',
    people: 'Personer',
    table: 'Antal personer för varje chans',
    bar: '{{from}} till {{to}}',
  },
  picture: {
    expected: 'Väntat antal om panelen liknade poolen',
    inPanel: 'I panelen',
    quota: 'Kvot, minst–högst',
    pool: '{{count}} i poolen',
    panel: '{{count}} i panelen',
    outside: 'utanför kvoten',
  },
  files: {
    drop: 'Dra hit en fil',
    or: 'eller',
    choose: 'Välj fil',
    another: 'Välj en annan fil',
  },
} as const
