// What the draw says in Swedish: problems, warnings and checks, one sentence each.

export const sv = {
  place: { row: 'rad {{row}}', column: 'kolumnen ”{{column}}”' },
  suggestion: 'Menade du ”{{suggestion}}”?',
  problems: {
    'file-empty': 'Filen är tom. Den behöver en rubrikrad och minst en rad till.',
    'file-not-csv': 'Filen går inte att läsa som en tabell. Kontrollera citattecknen och spara den som CSV igen.',
    'header-missing': 'Kolumnen ”{{column}}” saknas. Kvoter behöver kolumnerna feature, value, min och max.',
    'header-twice': 'Kolumnen ”{{column}}” finns mer än en gång. Ta bort den ena.',
    'value-blank': 'Cellen är tom. Varje kvot behöver en egenskap och en grupp.',
    'number-bad': '”{{cell}}” är inte ett helt tal. Skriv ett tal som 0, 3 eller 12.',
    'number-missing': 'Talet saknas. Skriv 0 om inget minst eller samma tal som panelen om inget högst.',
    'min-above-max': 'Minst ({{have}}) är större än högst ({{need}}).',
    'flex-outside': 'Gränsen för hur mycket kvoten får ändras ligger innanför kvoten själv ({{need}}).',
    'category-twice': 'Gruppen ”{{category}}” i ”{{feature}}” finns redan på rad {{have}}.',
    'feature-sum-min':
      'I ”{{feature}}” kräver grupperna tillsammans minst {{have}}, men panelen har {{need}} platser. Sänk något minst.',
    'feature-sum-max':
      'I ”{{feature}}” släpper grupperna tillsammans in högst {{have}}, men panelen har {{need}} platser. Höj något högst.',
    'panel-size-bad': 'Panelens storlek ”{{cell}}” duger inte. Skriv ett helt tal mellan 1 och {{need}}.',
    'too-many-features': '{{have}} egenskaper är fler än {{need}}, som är det mesta programmet tar.',
    'too-many-categories': '{{have}} grupper är fler än {{need}}, som är det mesta programmet tar.',
    'too-many-rows': '{{have}} rader är fler än {{need}}, som är det mesta programmet tar.',
    'column-missing': 'Egenskapen ”{{column}}” i kvoterna har ingen kolumn med det namnet i poolen.',
    'id-column-missing': 'Poolen har ingen kolumn ”{{column}}” att ta id från.',
    'address-column-missing': 'Poolen har ingen adresskolumn ”{{column}}”.',
    'id-blank': 'Id saknas.',
    'id-twice': 'Id ”{{cell}}” finns redan på rad {{have}}, med andra uppgifter. Varje person ska finnas en gång.',
    'cell-blank': 'Cellen är tom. Varje person behöver en grupp i ”{{feature}}”.',
    'category-unknown': '”{{cell}}” är ingen grupp i ”{{feature}}” enligt kvoterna.',
    'category-too-few': 'Kvoten kräver minst {{need}} i gruppen ”{{category}}” ({{feature}}), men poolen har {{have}}.',
    'pool-too-small': 'Poolen har {{have}} personer, men panelen har {{need}} platser.',
    'households-too-few':
      'Poolen har {{have}} hushåll, men panelen har {{need}} platser och tar högst en person per hushåll.',
    'pair-impossible':
      'Kvoterna för ”{{feature}}” och ”{{other}}” går inte ihop i den här poolen med {{need}} platser, även om alla andra kvoter lämnas därhän.',
  },
  warnings: {
    'note-row-skipped': 'Raden lästes som en anteckning och hoppades över: ”{{cell}}”.',
    'row-twice-identical': 'Raden är lika med rad {{other}} och räknas en gång.',
    'not-utf8': 'Filen är inte sparad som UTF-8. Den lästes som Windows-text; kontrollera å, ä och ö.',
    'id-looks-personal':
      'Id ser ut som ett personnummer eller en e-postadress. Byt till ett löpnummer: id står i revisorns bilaga.',
    'ids-made-up': 'Poolen har ingen id-kolumn. Personerna numreras i filens ordning.',
    'household-columns-blank': '{{cell}} personer saknar adress och räknas som egna hushåll.',
  },
  sealing: {
    infeasible: 'Ingen panel kan uppfylla alla kvoter.',
    'chance-too-small':
      'Den minsta chansen är för liten för en numrerad lista med 100 000 paneler. Ändra kvoterna så att den blir större.',
    'list-too-long':
      'Listan skulle få fler än fem miljoner platser. Ändra kvoterna så att den minsta chansen blir större.',
    'reason-missing': 'Det finns redan ett försök. En ny försegling behöver ett skäl, som står i protokollet.',
    attemptUnknown: 'Försök {{asked}} kan inte komma nu: nästa försök är {{next}}.',
    attemptTaken:
      'Försök {{asked}} är redan gjort, med annat innehåll. En ny försegling är försök {{next}} och behöver ett skäl.',
  },
  sealed: {
    exists: '{{file}} finns redan och är en annan förseglad dragning. Välj ett annat namn.',
    written: 'Protokollet står i {{record}}, revisorns bilaga i {{attachment}} (kan läsas av dig, ingen annan).',
    figures: '{{panels}} numrerade paneler; avrundningen ändrar ingens chans med mer än {{deviation}}.',
    whatNow:
      'Åtagandet nedan ska läsas upp, skrivas in i protokollet och ges till två vittnen innan någon slår en tärning:',
  },
  figures: {
    n: 'Personer i poolen',
    k: 'Platser i panelen',
    types: 'Slags personer',
    min: 'Minsta chans',
    mean: 'Medelchans',
    max: 'Största chans',
    gini: 'Gini (0 = alla lika)',
    levels: 'Olika chanser',
    panels: 'Paneler i lotteriet',
    method: 'Metod',
    seconds: 'Sekunder',
    zeroChance: 'Utan chans',
    nobody: 'ingen',
    methods: { tight: 'gränsen nås', cut: 'med olikheter', fallback: 'med kolumngenerering' },
  },
  table: { feature: 'Egenskap', category: 'Grupp', pool: 'Pool', quota: 'Kvot', panel: 'Panel' },
  picked: { seed: 'Frö  ', ticket: 'Lott ', panel: 'Panel' },
  conflict: {
    title: 'De här kvoterna går inte ihop:',
    min: 'minst {{count}} i ”{{category}}” ({{feature}})',
    max: 'högst {{count}} i ”{{category}}” ({{feature}})',
    households: 'högst en person per hushåll',
    relaxation: 'Minsta ändring som hjälper:',
    alternative: 'Eller:',
    change: '{{feature}}, ”{{category}}”: {{from}} blir {{to}}',
    buys: 'Då blir den minsta chansen {{chance}}.',
    none: 'Ingen ändring inom de tillåtna gränserna hjälper.',
  },
  rolls: {
    'too-few-people': 'Minst tre personer ska slå tärningarna.',
    'too-few-digits': 'Det behövs minst 39 siffror sammanlagt.',
    'same-name-twice': 'Samma namn står två gånger. Skriv namnen så att de skiljer sig åt.',
    'not-digits': 'Varje slag ska ha ett namn och bara siffror, 0–9.',
    'already-drawn': 'Panelen är redan dragen med andra slag. En förseglad dragning görs en gång.',
  },
  replacement: {
    'not-drawn-yet': 'Panelen är inte dragen än.',
    'not-on-panel': 'Personen sitter inte i panelen.',
    'reason-missing': 'Skriv ett skäl.',
    'nobody-left': 'Det finns ingen kvar i poolen som kan träda in.',
    'other-plan': 'Panelen har ändrats sedan listan visades. Börja om med ersättningen.',
    attachmentNeeded: 'För att ersätta någon behövs revisorns bilaga. Ange den med --features.',
    fingerprint:
      'Listans fingeravtryck: {{hash}}. Läs upp det, slå tärningarna och kör igen med --at {{at}} och --roll.',
    joins: '{{joining}} ({{id}}) träder in i stället för {{leaving}}.',
    candidates: '{{count}} personer kan träda in; alla kvoter hålls.',
    shortfall: '{{count}} personer kan träda in; kvoterna missas då med {{missing}}, vilket är det minsta möjliga.',
  },
  verdicts: { holds: 'stämmer', fails: 'stämmer inte', 'not-checkable': 'går inte att kontrollera' },
  summary: {
    anchored: 'Alla kontroller som går att göra stämmer, och åtagandet är det som gavs på papper.',
    consistent:
      'Allt som går att kontrollera stämmer, men inte mot ett åtagande på papper: protokollet hänger ihop, men är inte förankrat.',
    failed: 'Något stämmer inte. Se de kontroller som är märkta.',
    erased: 'Rättvisan gick inte att kontrollera, eftersom någons uppgifter är raderade.',
  },
  checks: {
    bytes: {
      title: 'Filen är hel',
      shows: 'Filerna är skrivna på det enda tillåtna sättet, utan tillägg eller dubbletter.',
      doesNot: 'Det säger inget om innehållet.',
    },
    commitment: {
      title: 'Åtagandet',
      shows: 'Allt som beslutades före tärningarna ger just detta åtagande.',
      doesNot: 'Det visar inte att åtagandet var känt före tärningarna; det gör kontrollen mot papperet.',
    },
    anchor: {
      title: 'Förankringen',
      shows: 'Protokollets åtagande är det som stod på papper, i protokollet eller lästes upp före tärningarna.',
      doesNot: 'Det bygger på att papperet är äkta; fråga två vittnen.',
    },
    attempts: {
      title: 'Försöken',
      shows: 'Kedjan av förseglingar är hel, och den här är den sista i den.',
      doesNot: 'Det visar inte om någon har börjat en annan kedja vid sidan av. Klockslag är uppgifter, inte bevis.',
    },
    pool: {
      title: 'Poolen',
      shows:
        'Listan över poolens medlemmar är den förseglade; ingen har lagts till, tagits bort eller ändrats sedan dess.',
      doesNot: 'Det visar inte att rätt personer fanns i poolen från början.',
    },
    lottery: {
      title: 'Lotterilistan',
      shows: 'De numrerade panelerna är de förseglade, och var och en har rätt antal platser.',
      doesNot: 'Det visar inte att panelerna uppfyller kvoterna; det gör en kontroll med revisorns bilaga.',
    },
    chances: {
      title: 'Chanserna',
      shows: 'Vars och ens chans är antalet paneler som personen står på.',
      doesNot: 'Det visar inte att chanserna är så lika som de kan vara.',
    },
    rolls: {
      title: 'Tärningarna och lotten',
      shows: 'Minst tre personers slag och åtagandet ger fröet, fröet ger lotten, och lotten ger just denna panel.',
      doesNot: 'Det visar inte att siffrorna är de som slogs; det såg vittnena.',
    },
    replacements: {
      title: 'Ersättarna',
      shows: 'Varje ersättare drogs med egna tärningar ur en lista som var bestämd i förväg.',
      doesNot: 'Det visar inte att återbudet var frivilligt.',
    },
    rows: {
      title: 'Bilagan',
      shows: 'Varje rad i revisorns bilaga är den som förseglades.',
      doesNot: 'Det visar inte att uppgifterna om personerna är sanna.',
    },
    quotas: {
      title: 'Kvoterna',
      shows: 'Alla paneler på listan uppfyller varje kvot och har högst en person per hushåll.',
      doesNot: 'Det visar inte att kvoterna är rimliga.',
    },
    rounding: {
      title: 'Avrundningen',
      shows: 'Ingens antal lotter avviker mer från lotteriets chans än {{deviation}}.',
      doesNot: 'Avrundningen behövs för att lotteriet ska bli en numrerad lista.',
    },
    fairness: {
      title: 'Rättvisan',
      shows: '{{fairest}}',
      doesNot: 'Det gäller just dessa kvoter; andra kvoter ger andra chanser.',
    },
    candidates: {
      title: 'Ersättarlistorna',
      shows: 'Varje lista över möjliga ersättare innehåller precis dem som kunde träda in.',
      doesNot: 'Det visar inte att kvoterna fortfarande är rimliga.',
    },
  },
  fairest: {
    leximin:
      'Det finns inget rättvisare lotteri: den minsta chansen, och sedan nästa, är så stor som kvoterna tillåter.',
    maximin: 'Inget lotteri har en större minsta chans; chanserna däröver kan vara mer ojämna än de behövde vara.',
  },
  reasons: {
    'not-a-record': 'Filen är inget dragningsprotokoll.',
    'record-not-canonical': 'Protokollet är inte skrivet på det enda tillåtna sättet; det har ändrats efteråt.',
    'attachment-not-canonical': 'Bilagan går inte att läsa eller har ändrats efteråt.',
    'no-commitment-given': 'Skriv in åtagandet från papperet för att kontrollera det.',
    'other-commitment': 'Åtagandet på papperet är ett annat.',
    'not-drawn-yet': 'Panelen är inte dragen än.',
    none: 'Ingen har ersatts.',
    'no-attachment': 'Det behövs revisorns bilaga, som lämnas ut under sekretess.',
    'other-draw': 'Bilagan hör till en annan dragning.',
    'other-length': 'Bilagan har ett annat antal rader.',
    'other-certificate': 'Bilagans bevis är inte det förseglade.',
    'row-differs': 'Rad {{index}} i bilagan är inte den som förseglades.',
    'badly-numbered': 'Id eller hushåll i bilagan är dubbla, saknas eller är fel numrerade.',
    'row-outside-quotas': 'En rad i bilagan har en uppgift som inte finns i kvoterna.',
    'rows-fail': 'Bilagan stämmer inte, så det går inte att bygga på den.',
    'quotas-fail': 'Kvoterna stämmer inte, så det går inte att bygga på dem.',
    'some-erased': 'Någon har begärt att få sina uppgifter raderade; det övriga går att kontrollera.',
    'panel-breaks-quota': 'Panel {{panel}} bryter mot en kvot.',
    'larger-deviation': 'Avrundningen är en annan än protokollet säger.',
    'not-a-rounding': 'Någons chans på listan är tydligt en annan än i lotteriet. Det är ingen avrundning.',
    'certificate-unsound': 'Beviset hänvisar till något som inte finns.',
    'bound-not-met': 'Beviset visar inte att lotteriet är så rättvist som det sägs.',
    'without-solver': 'Kontrollerat i hela tal, utan lösare ({{levels}} nivåer).',
    'with-solver': 'Kontrollerat med lösare: {{cuts}} olikheter, {{levels}} nivåer.',
    'needs-solver': 'Den här kontrollen behöver en lösare, som inte gick att läsa in.',
    'cut-not-valid': 'En olikhet i beviset gäller inte alla paneler.',
    'other-candidates': 'En lista över ersättare är inte den rätta.',
  },
} as const

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

/** The same keys with other sentences: what another language must have. */
export type Words = Texts<typeof sv>
