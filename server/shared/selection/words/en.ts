// What the draw says in English: problems, warnings and checks, one sentence each.
import type { Words } from './sv.ts'

export const en: Words = {
  place: { row: 'row {{row}}', column: 'column “{{column}}”' },
  suggestion: 'Did you mean “{{suggestion}}”?',
  problems: {
    'file-empty': 'The file is empty. It needs a header and at least one more row.',
    'file-not-csv': 'The file cannot be read as a table. Check the quotation marks and save it as CSV again.',
    'header-missing': 'The column “{{column}}” is missing. Quotas need the columns feature, value, min and max.',
    'header-twice': 'The column “{{column}}” occurs more than once. Remove one of them.',
    'value-blank': 'The cell is blank. Every quota needs a feature and a category.',
    'number-bad': '“{{cell}}” is not a whole number. Write a number such as 0, 3 or 12.',
    'number-missing': 'The number is missing. Write 0 for no minimum, or the panel size for no maximum.',
    'min-above-max': 'The minimum ({{have}}) is larger than the maximum ({{need}}).',
    'flex-outside': 'The limit for changing this quota lies inside the quota itself ({{need}}).',
    'category-twice': 'The category “{{category}}” of “{{feature}}” already stands in row {{have}}.',
    'feature-sum-min':
      'In “{{feature}}” the minima add up to {{have}}, but the panel has {{need}} places. Lower a minimum.',
    'feature-sum-max':
      'In “{{feature}}” the maxima add up to {{have}}, but the panel has {{need}} places. Raise a maximum.',
    'panel-size-bad': 'The panel size “{{cell}}” will not do. Write a whole number between 1 and {{need}}.',
    'too-many-features': '{{have}} features are more than {{need}}, the most the program takes.',
    'too-many-categories': '{{have}} categories are more than {{need}}, the most the program takes.',
    'too-many-rows': '{{have}} rows are more than {{need}}, the most the program takes.',
    'column-missing': 'The feature “{{column}}” of the quotas has no column of that name in the pool.',
    'id-column-missing': 'The pool has no column “{{column}}” to take ids from.',
    'address-column-missing': 'The pool has no address column “{{column}}”.',
    'id-blank': 'The id is missing.',
    'id-twice': 'The id “{{cell}}” already stands in row {{have}}, with other details. Every person should occur once.',
    'cell-blank': 'The cell is blank. Every person needs a category of “{{feature}}”.',
    'category-unknown': '“{{cell}}” is not a category of “{{feature}}” in the quotas.',
    'category-too-few':
      'The quota asks for at least {{need}} of “{{category}}” ({{feature}}), but the pool has {{have}}.',
    'pool-too-small': 'The pool has {{have}} people, but the panel has {{need}} places.',
    'households-too-few':
      'The pool has {{have}} households, but the panel has {{need}} places and takes one person from each at most.',
    'pair-impossible':
      'The quotas of “{{feature}}” and “{{other}}” cannot both hold in this pool with {{need}} places, even if all other quotas are left aside.',
  },
  warnings: {
    'note-row-skipped': 'The row was read as a note and skipped: “{{cell}}”.',
    'row-twice-identical': 'The row is the same as row {{other}} and counts once.',
    'not-utf8': 'The file is not saved as UTF-8. It was read as Windows text; check the accented letters.',
    'id-looks-personal':
      'The id looks like a personal number or an e-mail address. Use a serial number: ids stand in the auditor’s attachment.',
    'ids-made-up': 'The pool has no id column. People are numbered in the order of the file.',
    'household-columns-blank': '{{cell}} people have no address and count as households of their own.',
  },
  sealing: {
    infeasible: 'No panel can meet all the quotas.',
    'chance-too-small':
      'The smallest chance is too small for a numbered list of 100,000 panels. Change the quotas so that it grows.',
    'list-too-long':
      'The list would have more than five million places. Change the quotas so that the smallest chance grows.',
    'reason-missing': 'There has been an attempt already. Another sealing needs a reason, which the record prints.',
    attemptUnknown: 'Attempt {{asked}} cannot come now: the next attempt is {{next}}.',
    attemptTaken:
      'Attempt {{asked}} has been made already, with other contents. Another sealing is attempt {{next}} and needs a reason.',
  },
  sealed: {
    exists: '{{file}} is there already and is another sealed draw. Choose another name.',
    written: 'The record is in {{record}}, the auditor’s attachment in {{attachment}} (readable by you alone).',
    figures: '{{panels}} numbered panels; rounding changes nobody’s chance by more than {{deviation}}.',
    whatNow:
      'Read the commitment below aloud, enter it in the minutes and give it to two witnesses before anyone throws a die:',
  },
  figures: {
    n: 'People in the pool',
    k: 'Places in the panel',
    types: 'Types of people',
    min: 'Smallest chance',
    mean: 'Mean chance',
    max: 'Largest chance',
    gini: 'Gini (0 = all equal)',
    levels: 'Different chances',
    panels: 'Panels in the lottery',
    method: 'Method',
    seconds: 'Seconds',
    zeroChance: 'Without a chance',
    nobody: 'nobody',
    methods: { tight: 'the bound is met', cut: 'with inequalities', fallback: 'by column generation' },
  },
  table: { feature: 'Feature', category: 'Category', pool: 'Pool', quota: 'Quota', panel: 'Panel' },
  picked: { seed: 'Seed  ', ticket: 'Ticket', panel: 'Panel ' },
  conflict: {
    title: 'These quotas cannot hold together:',
    min: 'at least {{count}} of “{{category}}” ({{feature}})',
    max: 'at most {{count}} of “{{category}}” ({{feature}})',
    households: 'at most one person from each household',
    relaxation: 'The smallest change that helps:',
    alternative: 'Or:',
    change: '{{feature}}, “{{category}}”: {{from}} becomes {{to}}',
    buys: 'The smallest chance is then {{chance}}.',
    none: 'No change within the limits allowed helps.',
  },
  rolls: {
    'too-few-people': 'At least three people should throw the dice.',
    'too-few-digits': 'At least 39 digits are needed in all.',
    'same-name-twice': 'The same name occurs twice. Write the names so that they differ.',
    'not-digits': 'Every roll needs a name and only digits, 0–9.',
    'already-drawn': 'The panel has already been drawn with other rolls. A sealed draw is made once.',
  },
  replacement: {
    'not-drawn-yet': 'The panel has not been drawn yet.',
    'not-on-panel': 'This person is not on the panel.',
    'reason-missing': 'Give a reason.',
    'nobody-left': 'There is nobody left in the pool who could step in.',
    attachmentNeeded: 'To replace somebody the auditor’s attachment is needed. Name it with --features.',
    fingerprint:
      'Fingerprint of the list: {{hash}}. Read it aloud, throw the dice, and run again with --at {{at}} and --roll.',
    joins: '{{joining}} ({{id}}) steps in for {{leaving}}.',
    candidates: '{{count}} people could step in; every quota is kept.',
    shortfall:
      '{{count}} people could step in; the quotas are then missed by {{missing}}, which is the least possible.',
  },
  verdicts: { holds: 'holds', fails: 'fails', 'not-checkable': 'not checkable' },
  summary: {
    anchored: 'Every check that can be made holds, and the commitment is the one given on paper.',
    consistent:
      'Everything that can be checked holds, but not against a commitment on paper: the record is consistent, not anchored.',
    failed: 'Something does not hold. See the checks that are marked.',
  },
  checks: {
    bytes: {
      title: 'The file is whole',
      shows: 'The files are written in the one permitted way, with nothing added or doubled.',
      doesNot: 'It says nothing about what they contain.',
    },
    commitment: {
      title: 'The commitment',
      shows: 'Everything decided before the dice gives exactly this commitment.',
      doesNot: 'It does not show that the commitment was known before the dice; the check against paper does.',
    },
    anchor: {
      title: 'The anchor',
      shows: 'The commitment of the record is the one on paper, in the minutes or read aloud before the dice.',
      doesNot: 'It rests on the paper being genuine; ask two witnesses.',
    },
    attempts: {
      title: 'The attempts',
      shows: 'The chain of sealings is whole, and this is the last one in it.',
      doesNot: 'It does not show whether someone began another chain elsewhere. Times are statements, not proof.',
    },
    pool: {
      title: 'The pool',
      shows: 'The list of pool members is the sealed one; nobody has been added, removed or altered since.',
      doesNot: 'It does not show that the right people were in the pool to begin with.',
    },
    lottery: {
      title: 'The list of panels',
      shows: 'The numbered panels are the sealed ones, and each has the right number of places.',
      doesNot: 'It does not show that the panels meet the quotas; a check with the auditor’s attachment does.',
    },
    chances: {
      title: 'The chances',
      shows: 'Everyone’s chance is the number of panels they stand on.',
      doesNot: 'It does not show that the chances are as equal as they can be.',
    },
    rolls: {
      title: 'The dice and the ticket',
      shows:
        'The rolls of at least three people and the commitment give the seed, the seed gives the ticket, and the ticket this panel.',
      doesNot: 'It does not show that the digits are those thrown; the witnesses saw that.',
    },
    replacements: {
      title: 'The replacements',
      shows: 'Every replacement was drawn with dice of its own from a list settled beforehand.',
      doesNot: 'It does not show that the person left of their own will.',
    },
    rows: {
      title: 'The attachment',
      shows: 'Every row of the auditor’s attachment is the one that was sealed.',
      doesNot: 'It does not show that what people said of themselves is true.',
    },
    quotas: {
      title: 'The quotas',
      shows: 'Every panel on the list meets every quota and holds at most one person from each household.',
      doesNot: 'It does not show that the quotas are reasonable.',
    },
    rounding: {
      title: 'The rounding',
      shows: 'Nobody’s number of tickets differs from the lottery’s chance by more than {{deviation}}.',
      doesNot: 'Rounding is needed to turn the lottery into a numbered list.',
    },
    fairness: {
      title: 'The fairness',
      shows: 'No fairer lottery exists: the smallest chance, then the next, is as large as the quotas allow.',
      doesNot: 'It holds for these quotas; other quotas give other chances.',
    },
    candidates: {
      title: 'The lists of candidates',
      shows: 'Every list of possible replacements holds exactly those who could step in.',
      doesNot: 'It does not show that the quotas are still reasonable.',
    },
  },
  reasons: {
    'not-a-record': 'The file is not the record of a draw.',
    'record-not-canonical': 'The record is not written in the one permitted way; it has been altered since.',
    'attachment-not-canonical': 'The attachment cannot be read or has been altered since.',
    'no-commitment-given': 'Enter the commitment from the paper to check it.',
    'other-commitment': 'The commitment on paper is another.',
    'not-drawn-yet': 'The panel has not been drawn yet.',
    none: 'Nobody has been replaced.',
    'no-attachment': 'This needs the auditor’s attachment, which is handed out in confidence.',
    'other-draw': 'The attachment belongs to another draw.',
    'other-length': 'The attachment has another number of rows.',
    'other-certificate': 'The proof in the attachment is not the sealed one.',
    'row-differs': 'Row {{index}} of the attachment is not the one that was sealed.',
    'row-outside-quotas': 'A row of the attachment holds something that is not in the quotas.',
    'rows-fail': 'The attachment does not hold, so nothing can be built on it.',
    'quotas-fail': 'The quotas do not hold, so nothing can be built on them.',
    'some-erased': 'Somebody has asked to have their details erased; the rest can be checked.',
    'panel-breaks-quota': 'Panel {{panel}} breaks a quota.',
    'larger-deviation': 'The rounding is not what the record says.',
    'certificate-unsound': 'The proof refers to something that is not there.',
    'bound-not-met': 'The proof does not show that the lottery is as fair as it claims.',
    'without-solver': 'Checked in whole numbers, without a solver ({{levels}} levels).',
    'with-solver': 'Checked with a solver: {{cuts}} inequalities, {{levels}} levels.',
    'needs-solver': 'This check needs a solver, which could not be loaded.',
    'cut-not-valid': 'An inequality of the proof does not hold for every panel.',
    'other-candidates': 'A list of candidates is not the right one.',
  },
}
