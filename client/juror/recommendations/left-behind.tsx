// Words that were typed when the pen went to somebody else: to be read, copied, or thrown away.
import { Button, Label, Textarea } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldNames } from '#shared/session/phases/recommendations-state.ts'
import { isEmpty, type Typed } from './text-fields.ts'

export function LeftBehind({ left, onThrow }: { readonly left: Typed; readonly onThrow: () => void }) {
  const { t } = useTranslation('juror')
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState(false)
  if (isEmpty(left)) return null
  const words = fieldNames.flatMap((name) => left[name] ?? []).join('\n\n')
  return (
    <div className="left-behind stack-tight">
      <Label htmlFor={id}>{t('recommendations.pen.lost')}</Label>
      <Textarea ref={area} id={id} readOnly rows={4} value={words} />
      <div className="row">
        <Button
          variant="secondary"
          onClick={() => {
            area.current?.select()
            // the clipboard's newer interface is missing on plain HTTP
            setCopied(document.execCommand('copy'))
          }}
        >
          {t('recommendations.pen.copy')}
        </Button>
        <Button variant="tertiary" onClick={onThrow}>
          {t('recommendations.pen.throw')}
        </Button>
        <span role="status">{copied ? t('recommendations.pen.copied') : ''}</span>
      </div>
    </div>
  )
}
