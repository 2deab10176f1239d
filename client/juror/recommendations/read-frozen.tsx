// 4E, first step: the frozen texts, one at a time, each with a code that shows that all read the same words.
import { PadlockLockedIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { OneByOne } from '../one-by-one.tsx'
import { TaskHead } from '../task-head.tsx'
import { FullText } from './full-text.tsx'
import { useTexts } from './texts-now.ts'

/** In groups of four, to be compared by eye. */
const inGroups = (code: string): string => code.match(/.{1,4}/g)?.join(' ') ?? code

export function Fingerprint({ code }: { readonly code: string }) {
  const { t } = useTranslation('juror')
  return (
    <details className="fold">
      <summary>{t('recommendations.text.printFold')}</summary>
      <p className="fingerprint">
        <PadlockLockedIcon aria-hidden fontSize="1.5em" />
        <span>
          {t('recommendations.text.print')}: <code>{inGroups(code)}</code>
          <small>{t('recommendations.text.printNote')}</small>
        </span>
      </p>
    </details>
  )
}

export function ReadFrozen({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const texts = useTexts()
  const [at, setAt] = useState(0)
  const frozen = texts.length > 0 && texts.every((text) => text.frozen !== null)
  const text = texts[at]
  return (
    <div className="stack-wide">
      <TaskHead
        run={run}
        title={t('recommendations.read.title')}
        lead={t(frozen ? 'recommendations.read.lead' : 'recommendations.read.notFrozen')}
      />
      {text !== undefined && (
        <OneByOne at={at} of={texts.length} title={text.full} onGo={setAt}>
          <FullText fields={text.fields} />
          {text.frozen !== null && <Fingerprint code={text.frozen} />}
        </OneByOne>
      )}
    </div>
  )
}
