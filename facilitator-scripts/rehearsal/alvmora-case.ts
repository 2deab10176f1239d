// The Älvmora case as it went: what each invented juror wrote, gave and voted. Every name and figure is made up.

export interface CaseCard {
  readonly seat: number
  readonly kind: 'experience' | 'standpoint' | 'feeling' | 'idea'
  readonly text: string
  /** The perspective that it belongs to, by its place below. */
  readonly perspective: number
}

export const aliases: readonly string[] =
  'Alva Bosse Camilla Dawit Eivor Fredrik Gunilla Hassan Ingela Jonas Karin Lars-Åke Mona Nils Olena Per Qamar Rut Stefan Tove Ulf Viveka Wilhelm Yvonne'.split(
    ' ',
  )

/** Absent on the second day. */
export const absentDayTwo: readonly number[] = [7, 17]

export const perspectives: readonly string[] = [
  'Skolan är det sista som håller byn ihop.',
  'Mitt barn har en kamrat i klassen.',
  'Vi får inga behöriga lärare.',
  'En timme i taxi är ingen barndom.',
  'Vi i tätorten betalar för tomma klassrum.',
  'De har redan bestämt sig.',
  'Vi flyttade hit för skolan.',
  'Jag förstår inte breven från skolan.',
  'Stort är också socialt.',
  'Det är skönt att säga att det är för barnens skull.',
]

/** Places of the perspectives in the order in which they came onto the map. */
export const mapOrder: readonly number[] = [3, 1, 4, 2, 0, 8, 7, 5, 6, 9]

/** Nobody signed this one: it came on an anonymous slip. */
export const anonymousPerspective = 9

export const cards: readonly CaseCard[] = [
  { seat: 1, kind: 'experience', text: 'Min kusin åker taxi 50 minuter. Hon är sju.', perspective: 3 },
  { seat: 2, kind: 'standpoint', text: 'Utan skola blir det inget mer föreningsliv i Tallsjö.', perspective: 0 },
  { seat: 3, kind: 'experience', text: 'Min son är ensam pojke i trean.', perspective: 1 },
  {
    seat: 4,
    kind: 'standpoint',
    text: 'Mina barn går i en full klass i stan. Det har ingen utredning om.',
    perspective: 4,
  },
  { seat: 5, kind: 'experience', text: 'Jag gick i Högbyns skola 1955. Stänger den, stänger byn.', perspective: 0 },
  { seat: 6, kind: 'standpoint', text: 'Pengarna måste följa barnen, inte husen.', perspective: 4 },
  { seat: 7, kind: 'feeling', text: 'Vi har gått på så många möten. Ingen lyssnade då.', perspective: 5 },
  { seat: 8, kind: 'idea', text: 'Kan skolan ligga i samma hus som vårdcentral?', perspective: 0 },
  { seat: 9, kind: 'experience', text: 'På vår skola hade vi tre vikarier samma termin.', perspective: 2 },
  { seat: 10, kind: 'standpoint', text: 'Vi köpte hus här för skolans skull.', perspective: 6 },
  {
    seat: 11,
    kind: 'experience',
    text: 'Min dotter fick fler kompisar när hon bytte till en större skola.',
    perspective: 8,
  },
  { seat: 12, kind: 'feeling', text: 'Bussen går i mörker halva året.', perspective: 3 },
  { seat: 13, kind: 'standpoint', text: 'Bra lärare är viktigare än korta avstånd.', perspective: 2 },
  { seat: 14, kind: 'experience', text: 'Jag fick nya vänner först i sjuan.', perspective: 8 },
  { seat: 15, kind: 'experience', text: 'Jag läser breven med mobilen och förstår hälften.', perspective: 7 },
  { seat: 16, kind: 'feeling', text: 'Det känns redan avgjort.', perspective: 5 },
  { seat: 17, kind: 'experience', text: 'Mina föräldrar fick brevet om skolvalet för sent.', perspective: 7 },
  {
    seat: 18,
    kind: 'standpoint',
    text: 'När affären stängde fanns skolan kvar. Den får inte också försvinna.',
    perspective: 0,
  },
  { seat: 19, kind: 'experience', text: 'Vi valde Tallsjö för att skolan fanns där.', perspective: 6 },
  { seat: 20, kind: 'feeling', text: 'Vi har bytt lärare fyra gånger på två år.', perspective: 2 },
  { seat: 21, kind: 'standpoint', text: 'Samma krona ska räcka åt alla barn.', perspective: 4 },
  { seat: 22, kind: 'experience', text: 'Det är fyra barn i min dotters årskull.', perspective: 1 },
  { seat: 23, kind: 'standpoint', text: 'Kommunen har inte råd att låtsas.', perspective: 4 },
  { seat: 24, kind: 'feeling', text: 'Vem tar mitt barnbarn till bussen?', perspective: 3 },
]

export interface CaseNeed {
  readonly text: string
  readonly soThat: string
  readonly test: string
  /** Places of the perspectives it grows from. */
  readonly perspectives: readonly number[]
  readonly dots: number
}

export const needs: readonly CaseNeed[] = [
  {
    text: 'Vi behöver en trygg och kort skolväg',
    soThat: 'så att små barn orkar',
    test: 'Orkar en sjuåring resan varje dag, året om?',
    perspectives: [3],
    dots: 18,
  },
  {
    text: 'Vi behöver behöriga lärare och god undervisning',
    soThat: 'så att alla barn får en bra utbildning',
    test: 'Finns en behörig lärare i varje klass?',
    perspectives: [2],
    dots: 27,
  },
  {
    text: 'Vi behöver kamrater i samma ålder',
    soThat: 'så att inget barn blir ensamt',
    test: 'Har varje barn minst tre jämnåriga i skolan?',
    perspectives: [1, 8],
    dots: 14,
  },
  {
    text: 'Vi behöver byar som kan leva',
    soThat: 'så att familjer vill bo och stanna där',
    test: 'Finns det en plats där byn möts på vardagarna?',
    perspectives: [0, 6],
    dots: 22,
  },
  {
    text: 'Vi behöver pengar som räcker i hela kommunen',
    soThat: 'så att inget barn får mindre för att ett annat får mer',
    test: 'Går skolbudgeten ihop utan nya underskott?',
    perspectives: [4],
    dots: 17,
  },
  {
    text: 'Vi behöver besked som håller i tio år',
    soThat: 'så att familjer och lärare vågar planera',
    test: 'Vet den som flyttar hit i dag vad som gäller 2037?',
    perspectives: [5, 7],
    dots: 15,
  },
  {
    text: 'Vi behöver rättvisa mellan byarna',
    soThat: 'så att ingen by bär mer än de andra',
    test: 'Kan varje by säga att den har behandlats som de andra?',
    perspectives: [5, 9],
    dots: 7,
  },
]

/** Sums of 22 answers, by scenario, in the order of the needs. */
export const scoreSums: Readonly<Record<string, readonly number[]>> = {
  A: [97, 51, 48, 99, 35, 42, 86],
  B: [37, 92, 97, 33, 95, 79, 46],
  C: [75, 79, 75, 68, 70, 73, 64],
  D: [84, 77, 73, 92, 59, 68, 84],
}

export const condition = {
  seat: 1,
  scenario: 'D',
  text: 'Jag kan gå med på det om restiden aldrig går över 45 minuter och om lokalkostnaden delas med omsorgen.',
} as const

export interface CaseProposal {
  readonly key: string
  readonly seat: number
  readonly text: string
  readonly because: string
  /** Places of the needs it serves. */
  readonly needs: readonly number[]
}

export const proposals: readonly CaseProposal[] = [
  { key: 'f1', seat: 20, text: 'Dela lärare mellan byskolorna', because: 'då stannar de längre', needs: [1] },
  {
    key: 'f2',
    seat: 3,
    text: 'Samla de äldre barnen i Kvarnnäs, och avgör Högbyn',
    because: 'barnen behöver kamrater',
    needs: [0, 1, 2],
  },
  {
    key: 'f3',
    seat: 1,
    text: 'Sätt taket i minuter, inte i mil',
    because: 'barn känner tid, inte avstånd',
    needs: [0],
  },
  { key: 'f4', seat: 6, text: 'En rektor för alla byskolor', because: 'någon måste se helheten', needs: [1, 5] },
  { key: 'f5', seat: 5, text: 'Håll huset öppet', because: 'byn behöver en plats att mötas på', needs: [3] },
  {
    key: 'f6',
    seat: 21,
    text: 'Lägg pengarna på lärare, inte på lokaler',
    because: 'det är lärarna som gör skillnad',
    needs: [1, 4],
  },
  {
    key: 'f7',
    seat: 12,
    text: 'Låt de minsta gå kvar nära hemmet',
    because: 'små barn ska inte resa långt',
    needs: [0, 2],
  },
  {
    key: 'f8',
    seat: 8,
    text: 'Lägg vård, bibliotek och fritids i skolhuset',
    because: 'då räcker huset åt fler',
    needs: [3, 6],
  },
  { key: 'f9', seat: 16, text: 'Säg något som håller', because: 'ovissheten är värst', needs: [5] },
  { key: 'f10', seat: 10, text: 'Lova att inte utreda igen på tio år', because: 'vi måste våga planera', needs: [5] },
  {
    key: 'f11',
    seat: 19,
    text: 'En fjärrdag i veckan',
    because: 'då räcker de behöriga lärarna till fler',
    needs: [1, 4],
  },
  {
    key: 'o1',
    seat: 23,
    text: 'Höj skatten 15 öre öronmärkt för byskolor',
    because: 'det är en fråga om vilja',
    needs: [4],
  },
]

/** Part of a proposal that its writer would not have settled in the same text. */
export const part = {
  key: 'f2b',
  from: 'f2',
  text: 'Högbyns skola avgörs för sig',
  because: 'den frågan är större än årskurserna',
} as const

export const outside = 'o1'

export interface CaseMerge {
  readonly from: readonly string[]
  readonly text: string
  readonly because: string
}

export const merges: readonly CaseMerge[] = [
  { from: ['f1', 'f4'], text: 'Gemensam rektor och delade lärartjänster', because: 'då får alla barn behöriga lärare' },
  { from: ['f2', 'f7'], text: 'De små nära, de äldre tillsammans', because: 'olika åldrar behöver olika saker' },
  {
    from: ['f5', 'f8'],
    text: 'Högbyns skolhus blir bygdens hus',
    because: 'byn behöver en plats, även om undervisningen flyttar',
  },
  {
    from: ['f6', 'f2b'],
    text: 'Undervisningen i Högbyn upphör och pengarna går till lärare',
    because: 'pengarna ska göra störst nytta',
  },
  { from: ['f9', 'f10'], text: 'Ett besked som gäller i tio år', because: 'ovissheten är värst' },
]

export interface CaseRecommendation {
  /** Texts of the proposals it is made of: a merge's, or a single one's. */
  readonly from: readonly string[]
  readonly needs: readonly number[]
  readonly fields: Readonly<Record<'title' | 'we' | 'because' | 'who', string>>
  /** The text after the objections, where it was changed. */
  readonly amended?: { readonly title: string; readonly we: string }
  /** Strongly for, for, can live with, against, strongly against, abstain: of the 22 in the trial. */
  readonly trial: readonly number[]
  /** The same and abstaining: the final vote. */
  readonly votes: readonly number[]
}

export const recommendations: readonly CaseRecommendation[] = [
  {
    from: ['Gemensam rektor och delade lärartjänster'],
    needs: [1, 5],
    fields: {
      title: 'Gemensam rektor och delade lärartjänster',
      we: 'Vi rekommenderar att byskolorna får en gemensam rektor och delade lärartjänster från läsåret 2027/28.',
      because: 'Då blir tjänsterna hela, och behöriga lärare vågar stanna.',
      who: 'Barn- och utbildningsnämnden',
    },
    trial: [11, 7, 3, 1, 0],
    votes: [13, 6, 2, 1, 0, 0],
  },
  {
    from: ['De små nära, de äldre tillsammans'],
    needs: [0, 1, 2],
    fields: {
      title: 'F–3 i Tallsjö och Kvarnnäs, årskurs 4–6 i Kvarnnäs',
      we: 'Vi rekommenderar att F–3 finns i Tallsjö och Kvarnnäs och att årskurs 4–6 samlas i Kvarnnäs från hösten 2028. Högbyn avgörs i en egen rekommendation.',
      because: 'De små får nära till skolan, och de äldre får kamrater i samma ålder.',
      who: 'Barn- och utbildningsnämnden',
    },
    trial: [8, 8, 5, 1, 0],
    votes: [9, 8, 3, 1, 1, 0],
  },
  {
    from: ['Sätt taket i minuter, inte i mil'],
    needs: [0],
    fields: {
      title: 'Restidstak 40 minuter dörr till dörr',
      we: 'Vi rekommenderar ett tak för restiden på 40 minuter dörr till dörr.',
      because: 'Små barn orkar inte längre dagar än så.',
      who: 'Barn- och utbildningsnämnden tillsammans med regionen',
    },
    amended: {
      title: 'Restidstak 45 minuter dörr till dörr',
      we: 'Vi rekommenderar ett tak för restiden på 45 minuter dörr till dörr, med en vuxen med på linjer med F–3.',
    },
    trial: [6, 5, 4, 4, 2, 1],
    votes: [11, 7, 3, 0, 0, 1],
  },
  {
    from: ['Högbyns skolhus blir bygdens hus'],
    needs: [3, 6],
    fields: {
      title: 'Högbyns skolhus blir bygdens hus',
      we: 'Vi rekommenderar att Högbyns skolhus blir bygdens hus med fritids, omsorg och bibliotek.',
      because: 'Byn behöver en plats där man möts på vardagarna.',
      who: 'Kommunstyrelsen',
    },
    trial: [7, 8, 6, 1, 0],
    votes: [7, 7, 4, 3, 1, 0],
  },
  {
    from: ['Undervisningen i Högbyn upphör och pengarna går till lärare'],
    needs: [1, 4],
    fields: {
      title: 'Undervisningen i Högbyn upphör senast 2028',
      we: 'Vi rekommenderar att undervisningen i Högbyn upphör senast 2028 och att pengarna går till lärarlöner.',
      because: 'Pengarna ska räcka till behöriga lärare åt alla barn.',
      who: 'Barn- och utbildningsnämnden',
    },
    trial: [4, 6, 5, 5, 2],
    votes: [5, 6, 3, 5, 2, 1],
  },
  {
    from: ['Ett besked som gäller i tio år'],
    needs: [5],
    fields: {
      title: 'Tioårigt besked',
      we: 'Vi rekommenderar att ingen ny nedläggningsutredning görs före 2037 så länge elevtalet överstiger 60 i Kvarnnäs, och att kommunen varje år visar siffrorna öppet.',
      because: 'Familjer och lärare måste våga planera.',
      who: 'Kommunfullmäktige',
    },
    trial: [9, 8, 4, 1, 0],
    votes: [10, 7, 2, 2, 0, 1],
  },
  {
    from: ['En fjärrdag i veckan'],
    needs: [1, 4],
    fields: {
      title: 'En dag i veckan med fjärrundervisning',
      we: 'Vi rekommenderar en dag i veckan med fjärrundervisning i byskolorna.',
      because: 'Då räcker de behöriga lärarna till fler barn.',
      who: 'Rektorerna',
    },
    trial: [3, 4, 4, 6, 5],
    votes: [3, 4, 3, 6, 5, 1],
  },
]

export const reservation = {
  /** The number of the recommendation. */
  about: 5,
  signers: [5, 16, 22, 18, 2],
  words: 'Vi kan inte stödja att Högbyn tappar skolan innan bygdens hus är i drift. Gör R4 först.',
} as const

export const statement =
  'Vi var oense när vi kom och är det fortfarande om Högbyn. Men vi är eniga om att ovissheten är värst. Ge besked, håll det och visa siffrorna varje år.'

export const objections: readonly { readonly seat: number; readonly about: number; readonly words: string }[] = [
  { seat: 24, about: 3, words: 'Fyrtio minuter går inte att hålla på vintern. Och vem är med de minsta på bussen?' },
  { seat: 5, about: 5, words: 'Högbyn får inte stå utan både skola och hus.' },
  { seat: 15, about: 7, words: 'Små barn lär sig inte framför en skärm.' },
]
