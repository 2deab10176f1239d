// What every proposal says: “We recommend that …”, and why.
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { fits } from '../draft-form.ts'
import { WordsField } from '../words-field.tsx'

interface WhatAndWhy {
  readonly text: string
  readonly because: string
}

/** The field that is empty or too long; undefined when neither is. */
export const problemOf = ({ text, because }: WhatAndWhy): 'text' | 'because' | undefined => {
  if (!fits(text, longest.proposal)) return 'text'
  return fits(because, longest.proposal) ? undefined : 'because'
}

interface ProposalFieldsProps {
  readonly value: WhatAndWhy
  /** The field that is wrong. */
  readonly problem: string | undefined
  readonly onChange: (changes: Partial<WhatAndWhy>) => void
}

export function ProposalFields({ value, problem, onChange }: ProposalFieldsProps) {
  const { t } = useTranslation('juror')
  return (
    <>
      <WordsField
        label={t('recommendations.proposal.we')}
        value={value.text}
        most={longest.proposal}
        wrong={problem === 'text'}
        onChange={(text) => onChange({ text })}
      />
      <WordsField
        label={t('recommendations.proposal.because')}
        value={value.because}
        most={longest.proposal}
        wrong={problem === 'because'}
        onChange={(because) => onChange({ because })}
      />
    </>
  )
}
