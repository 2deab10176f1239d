// What can be wrong with a pool or a set of quotas, told so that the screen can name the row, the cell and the remedy.

/** Where in a file: `row` counts as a spreadsheet does (the header is row 1); `column` is the header's text. */
export interface Place {
  readonly row?: number
  readonly column?: string
  readonly cell?: string
}

export type ProblemCode =
  | 'file-empty'
  | 'file-not-csv'
  | 'header-missing'
  | 'header-twice'
  | 'value-blank'
  | 'number-bad'
  | 'number-missing'
  | 'min-above-max'
  | 'flex-outside'
  | 'category-twice'
  | 'feature-sum-min'
  | 'feature-sum-max'
  | 'panel-size-bad'
  | 'too-many-features'
  | 'too-many-categories'
  | 'too-many-rows'
  | 'column-missing'
  | 'id-column-missing'
  | 'address-column-missing'
  | 'id-blank'
  | 'id-twice'
  | 'cell-blank'
  | 'category-unknown'
  | 'category-too-few'
  | 'pool-too-small'
  | 'households-too-few'
  | 'pair-impossible'

export type WarningCode =
  | 'note-row-skipped'
  | 'row-twice-identical'
  | 'not-utf8'
  | 'id-looks-personal'
  | 'ids-made-up'
  | 'household-columns-blank'

/** One fault. `suggestion` is the nearest thing that would have been right, where there is one. */
export interface Problem extends Place {
  readonly code: ProblemCode
  readonly suggestion?: string
  readonly feature?: string
  readonly category?: string
  readonly other?: string
  readonly have?: number
  readonly need?: number
}

/** Something the organiser should know but that stops nothing. */
export interface Warning extends Place {
  readonly code: WarningCode
  readonly other?: string
}

/**
 * A parsed file, or everything that is wrong with it; warnings come either way. `draft` is what could be read despite
 * problems: enough to look for problems in the next file, never to draw from.
 */
export interface Parsed<T> {
  readonly value: T | undefined
  readonly draft?: T
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
}
