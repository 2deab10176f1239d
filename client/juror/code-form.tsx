// The code on the slip, typed by hand. It forgives, and says what to do when it is wrong.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Trouble, tidy } from './use-claim.ts'

interface CodeFormProps {
  readonly start: string
  readonly busy: boolean
  readonly trouble: Trouble | undefined
  readonly onCode: (code: string) => void
}

export function CodeForm({ start, busy, trouble, onCode }: CodeFormProps) {
  const { t } = useTranslation('juror')
  const [code, setCode] = useState(start)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (trouble !== undefined) field.current?.focus()
  }, [trouble])
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onCode(code)
      }}
    >
      <Textfield
        ref={field}
        className="code-field"
        label={t('join.code')}
        description={t('join.codeHelp')}
        value={code}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        error={trouble !== undefined && t(`join.${trouble}`, { count: tidy(code).length })}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" disabled={busy} className="wide-button">
        {busy ? t('join.trying') : t('join.go')}
      </Button>
    </form>
  )
}
