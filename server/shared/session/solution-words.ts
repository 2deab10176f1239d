// Finds a word that names a solution in what should be a need, so that the screen can ask: can it be met in more than one way?

/** Stems with the endings they take; a word that only begins the same is another word. */
const swedish = [
  'behåll(?:a|er|s|as|it|en)?',
  'stäng(?:a|er|s|as|t|de|ning|ningen)?',
  'nedlägg(?:a|ning|ningen|as|s)?',
  'lägg(?:a|er|s|as)? ne[dr]',
  'bygg(?:a|er|s|as|t|de)?',
  'riv(?:a|er|s|as)?',
  'renovera(?:r|s|t)?',
  'flytta(?:r|s|t|de)?',
  'anställ(?:a|er|s|as|t|de)?',
  'öppna(?:r|s|t|de)?',
  'inför(?:a|s|as|t)?',
  'inrätta(?:r|s|t)?',
  'starta(?:r|s|t)?',
  'avskaffa(?:r|s|t)?',
  'förbjud(?:a|er|s|as)?',
  'köp(?:a|er|s|as|t)?',
  'sälj(?:a|er|s|as)?',
  'höj(?:a|er|s|as|t)?',
  'sänk(?:a|er|s|as|t)?',
  'slå(?:s|r)? (?:ihop|samman)',
  'sammanslagning(?:en|ar)?',
  'centraliser(?:a|ar|as|ing)',
]

const english = [
  'keep(?:s|ing)?',
  // “close to home” is a place, not a deed
  'clos(?:e(?! (?:to|by)\\b)|es|ed|ing)',
  'build(?:s)?',
  'mov(?:e|es|ed|ing)',
  'hir(?:e|es|ed|ing)',
  'employ(?:s|ed|ing)?',
  'renovat(?:e|es|ed|ing)',
  'open(?:s|ed|ing)?',
  'introduc(?:e|es|ed|ing)',
  'abolish(?:es|ed|ing)?',
  'forbid(?:s)?',
  'buy(?:s|ing)?',
  'sell(?:s|ing)?',
  'rais(?:e|es|ed|ing)',
  'lower(?:s|ed|ing)?',
  'merg(?:e|es|ed|ing)',
  'centralis(?:e|es|ed|ing)',
]

const pattern = new RegExp(`(?<!\\p{L})(?:${[...swedish, ...english].join('|')})(?!\\p{L})`, 'iu')

/** The first such word, as it is written; undefined when there is none. */
export const solutionWord = (text: string): string | undefined => pattern.exec(text.normalize('NFC'))?.[0]
