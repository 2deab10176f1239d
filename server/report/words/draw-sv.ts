// What the report says in Swedish of the draw, and of how the report itself can be checked.

export const drawSv = {
  title: 'Så kom juryn till',
  list: (n: number) =>
    `Juryns ${n} platser kommer från en vanlig lista. Det finns inget protokoll från en lottning i Allting, så rapporten kan inte visa hur juryn valdes. Fråga den som ordnade juryn.`,
  demo: 'I demon är platserna spelade: ingen av jurymedlemmarna finns. Lottningen nedan är exemplets egen. Den gjordes på riktigt ur en påhittad pool, men de 24 som den valde är inte just de som spelas här.',
  recordMissing:
    'Juryn är lottad, men protokollet finns inte i den här datorn. Åtagandet som juryn öppnades med står här.',
  otherRecord: 'Protokollet i den här datorn är inte det som juryn öppnades med. Därför står ingenting ur det här.',
  record: (n: number) => `Juryns ${n} platser lottades. Protokollet kan kontrolleras av vem som helst.`,
  facts: 'Lottningen i siffror',
  pool: 'Anmälda i poolen',
  panel: 'Platser i panelen',
  panels: 'Numrerade paneler att lotta bland',
  ticket: 'Panel som tärningarna valde',
  notDrawn: 'Inte dragen än',
  throwers: 'Personer som slog tärningarna',
  chances: 'En persons chans',
  chanceRange: (least: string, most: string) => `från ${least} till ${most}`,
  households: 'Ur samma hushåll',
  oneEach: 'Högst en person',
  noRule: 'Ingen gräns',
  replaced: 'Ersatta med nya tärningsslag',
  attempts: 'Försök',
  sealed: 'Förseglad',
  changes: 'Ändringar efter att poolen lästs in',
  noChanges: 'Inga',
  quotasTable: 'Kvoterna, och hur panelen blev',
  quotasOnly: 'Kvoterna. Hur panelen blev står hos arrangören: siffrorna är låsta tillsammans med poolen.',
  feature: 'Egenskap',
  category: 'Grupp',
  quota: 'Kvot',
  inPanel: 'I panelen',
  checksTable: 'Kontroller som gjordes när rapporten skrevs',
  check: 'Kontroll',
  outcome: 'Utfall',
  shows: 'Vad det betyder',
  checksNote: 'Det som inte går att kontrollera här kräver revisorns bilaga eller åtagandet på papper.',
  commitment: 'Åtagandet',
  commitmentLead: 'Det lästes upp och skrevs ned innan någon slog en tärning. Jämför med det som står på papper.',
  inHex: 'Samma sak som tecken:',
}

export const checkSv = {
  title: 'Så kontrollerar du rapporten',
  lead: 'Allt i rapporten räknas fram ur juryns logg. Samma logg ger samma rapport, tecken för tecken.',
  log: 'Loggens sista hash',
  logLead: (n: number) =>
    `Loggen hade ${n} händelser när rapporten skrevs. De ligger i en kedja: ändras en enda av dem blir hashen, kedjans kontrollsumma, en annan. Skriv in både antalet och hashen i mötets protokoll samma dag. Allt som händer efteråt läggs till sist, också ett steg fram eller tillbaka i körplanen, och ger ett nytt antal och en ny hash. Den här gäller ändå för de första ${n} händelserna, och det är den jämförelsen som visar att de är orörda.`,
  texts: 'Texternas fingeravtryck',
  textsLead:
    'När en text låses får den ett fingeravtryck av sina sju delar. Ändras en bokstav blir det ett annat. De visas i rummet när texterna läses upp före slutröstningen. Jämför med dem.',
  textsTable: 'Fingeravtryck',
  text: 'Text',
  fingerprint: 'Fingeravtryck',
  notFrozen: 'Inte låst',
  none: 'Inga texter är låsta än.',
  secret: 'Vad rapporten inte säger',
  secretLead:
    'Här finns inga namn, alias eller platser. Ingenting visar vem som har skrivit, prickat, poängsatt eller röstat vad. Kort som inte delades, eller som doldes, står inte här. Det som inte publicerades i rummet publiceras inte här. Den som vill få något raderat kan begära det, och då står det [raderad på begäran].',
  data: 'Siffrorna finns också som öppna data, i JSON och CSV, tillsammans med en beskrivning av varje kolumn.',
}

export type DrawWords = typeof drawSv
export type CheckWords = typeof checkSv
