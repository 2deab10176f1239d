// The named checks of a record, and what one can come to.

/** In the order in which they are made. */
export const checkNames = [
  'bytes',
  'commitment',
  'anchor',
  'attempts',
  'pool',
  'lottery',
  'chances',
  'rolls',
  'replacements',
  'rows',
  'quotas',
  'rounding',
  'fairness',
  'candidates',
] as const

export type CheckName = (typeof checkNames)[number]
export type Verdict = 'holds' | 'fails' | 'not-checkable'

/** Why a check came out as it did, where the check's own sentence does not say it all. */
export type CheckReason =
  | 'not-a-record'
  | 'record-not-canonical'
  | 'attachment-not-canonical'
  | 'no-commitment-given'
  | 'other-commitment'
  | 'not-drawn-yet'
  | 'none'
  | 'no-attachment'
  | 'other-draw'
  | 'other-length'
  | 'other-certificate'
  | 'row-differs'
  | 'badly-numbered'
  | 'row-outside-quotas'
  | 'rows-fail'
  | 'quotas-fail'
  | 'some-erased'
  | 'panel-breaks-quota'
  | 'larger-deviation'
  | 'not-a-rounding'
  | 'certificate-unsound'
  | 'bound-not-met'
  | 'without-solver'
  | 'with-solver'
  | 'needs-solver'
  | 'cut-not-valid'
  | 'other-candidates'

export interface Check {
  readonly name: CheckName
  readonly verdict: Verdict
  readonly why?: CheckReason
  /** Figures for the sentence. */
  readonly figures?: Readonly<Record<string, string | number>>
}
