// The tables of the open data: their columns in order, each with what it means in both languages.
import type { Bilingual } from '#shared/session/bilingual.ts'

export interface DataTable {
  readonly about: Bilingual
  readonly columns: Readonly<Record<string, Bilingual>>
}

const both = (sv: string, en: string): Bilingual => ({ sv, en })
const id = both('Rapportens beteckning', 'The report’s name for it')

export const dataTables = {
  recommendations: {
    about: both('En rad för varje rekommendation.', 'One row for each recommendation.'),
    columns: {
      id,
      title: both('Rubrik, juryns ord', 'Title, the jury’s words'),
      we: both('Vi rekommenderar, juryns ord', 'We recommend, the jury’s words'),
      because: both('Därför att, juryns ord', 'Because, the jury’s words'),
      who: both('Vem, juryns ord', 'Who, the jury’s words'),
      when: both('När, juryns ord', 'When, the jury’s words'),
      sign: both('Så märks det, juryns ord', 'How it will show, the jury’s words'),
      risk: both('Risk, juryns ord', 'Risk, the jury’s words'),
      class: both(
        'jury: minst 80 procents stöd. majority: minst 60. not-enough: mindre. no-quorum: mindre än två tredjedelar av panelen röstade. Tomt: inte publicerat',
        'jury: at least 80 per cent support. majority: at least 60. not-enough: less. no-quorum: fewer than two thirds of the panel voted. Blank: not published',
      ),
      support: both('Starkt för, för och kan leva med, antal', 'Strongly for, for and can live with, number'),
      sides: both('Röster utan avstår, antal', 'Votes without abstentions, number'),
      voted: both('Alla röster, antal', 'All votes, number'),
      percent: both(
        'Stöd i hela procent av dem som tog ställning',
        'Support in whole per cent of those who took a side',
      ),
      reservations: both('Antal reservationer', 'Number of reservations'),
      fingerprint: both('Den låsta textens fingeravtryck', 'Fingerprint of the frozen text'),
    },
  },
  votes: {
    about: both('En rad för varje val i varje röstning.', 'One row for each choice in each vote.'),
    columns: {
      recommendation: id,
      round: both('trial: provröstning. final: slutröstning', 'trial: trial vote. final: final vote'),
      choice: both(
        'strongly-for, for, can-live-with, against, strongly-against, abstained',
        'strongly-for, for, can-live-with, against, strongly-against, abstained',
      ),
      count: both('Antal jurymedlemmar', 'Number of jurors'),
    },
  },
  reservations: {
    about: both('En rad för varje reservation.', 'One row for each reservation.'),
    columns: {
      recommendation: id,
      text: both('Reservationen, ordagrant', 'The reservation, word for word'),
      signers: both('Antal som har skrivit under', 'How many have signed it'),
    },
  },
  objections: {
    about: both(
      'En rad för varje invändning efter provröstningen, i bokstavsordning.',
      'One row for each objection after the trial vote, by the alphabet.',
    ),
    columns: { recommendation: id, text: both('Invändningen, ordagrant', 'The objection, word for word') },
  },
  scores: {
    about: both(
      'En rad för varje svar på hur väl en väg klarar ett behov.',
      'One row for each answer on how well a way meets a need.',
    ),
    columns: {
      scenario: both('Vägens beteckning', 'The way’s name'),
      need: id,
      answer: both(
        '1 (inte alls) till 5 (mycket bra), eller dont-know',
        '1 (not at all) to 5 (very well), or dont-know',
      ),
      count: both('Antal jurymedlemmar', 'Number of jurors'),
    },
  },
  conditions: {
    about: both(
      'En rad för varje villkor som någon ställde för att gå med på en väg, i bokstavsordning.',
      'One row for each condition on which somebody would go along with a way, by the alphabet.',
    ),
    columns: {
      scenario: both('Vägens beteckning', 'The way’s name'),
      text: both('Villkoret, ordagrant', 'The condition, word for word'),
    },
  },
  presence: {
    about: both('En rad för varje halvdag.', 'One row for each half-day.'),
    columns: {
      date: both('Datum', 'Date'),
      half: both('morning: förmiddag. afternoon: eftermiddag', 'morning or afternoon'),
      present: both(
        'Antal på plats när halvdagens sista del började',
        'How many were there when the last part of the half-day began',
      ),
      panel: both(
        'Panelens storlek. När reserver sitter med kan fler vara på plats',
        'Size of the panel. Where reserves sit with it, more can be there',
      ),
    },
  },
  needs: {
    about: both('En rad för varje gemensamt behov.', 'One row for each shared need.'),
    columns: {
      id,
      text: both('Behovet, juryns ord', 'The need, the jury’s words'),
      so_that: both('Så att, juryns ord', 'So that, the jury’s words'),
      criterion: both('yes: vägarna jämfördes med det', 'yes: the ways were compared by it'),
      test: both('Hur det prövas, juryns ord', 'How it is tested, the jury’s words'),
      dots: both('Summan av prickar. Tomt: inte publicerat', 'Sum of dots. Blank: not published'),
      gave_0: both('Antal som gav 0 prickar', 'How many gave 0 dots'),
      gave_1: both('Antal som gav 1', 'How many gave 1'),
      gave_2: both('Antal som gav 2', 'How many gave 2'),
      gave_3: both('Antal som gav 3', 'How many gave 3'),
      gave_4: both('Antal som gav 4', 'How many gave 4'),
      gave_5: both('Antal som gav 5', 'How many gave 5'),
    },
  },
  perspectives: {
    about: both('En rad för varje perspektiv på kartan.', 'One row for each perspective on the map.'),
    columns: {
      id,
      title: both('Rubriken, juryns ord', 'The heading, the jury’s words'),
      cards: both('Antal kort som delades', 'Number of cards that were shared'),
      tables: both('Antal bord där det kom upp', 'Number of tables where it came up'),
    },
  },
  cards: {
    about: both('En rad för varje delat kort, i bokstavsordning.', 'One row for each shared card, by the alphabet.'),
    columns: {
      id,
      kind: both('experience, standpoint, feeling eller idea', 'experience, standpoint, feeling or idea'),
      text: both('Kortet, ordagrant', 'The card, word for word'),
    },
  },
  proposals: {
    about: both('En rad för varje förslag, i bokstavsordning.', 'One row for each proposal, by the alphabet.'),
    columns: {
      id,
      text: both('Förslaget, ordagrant', 'The proposal, word for word'),
      because: both('Skälet, ordagrant', 'The reason, word for word'),
      outside: both('yes: utanför uppdraget, inte röstat om', 'yes: outside the mandate, not voted on'),
    },
  },
  links: {
    about: both(
      'En rad för varje led från ett kort till en rekommendation.',
      'One row for each step from a card to a recommendation.',
    ),
    columns: {
      child: both('Det som växte fram', 'What grew'),
      parent: both('Det som det växte ur', 'What it grew from'),
      how: both('grew-from, merged-from eller parted-from', 'grew-from, merged-from or parted-from'),
    },
  },
} as const satisfies Readonly<Record<string, DataTable>>

export type TableName = keyof typeof dataTables
export const tableNames = Object.keys(dataTables) as readonly TableName[] // the keys of the constant above
