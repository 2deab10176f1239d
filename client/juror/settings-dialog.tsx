// What each juror may choose for their own eyes: language, size of the text, light or dark.
import { Button, Dialog, Heading, ToggleGroup } from '@digdir/designsystemet-react'
import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageChoice, SchemeChoice } from '../ui/page.tsx'
import { chooseTextSize, textSize, textSizes } from './text-size.ts'

function TextSizeChoice() {
  const { t } = useTranslation('juror')
  const [size, setSize] = useState(textSize)
  return (
    <ToggleGroup
      aria-label={t('settings.text')}
      value={size}
      onChange={(value) => setSize(chooseTextSize(value))}
      className="text-sizes"
    >
      {textSizes.map((value) => (
        <ToggleGroup.Item key={value} value={value} data-letter={value}>
          {t(`settings.${value}`)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  )
}

export function SettingsDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation('juror')
  const { t: shared } = useTranslation()
  return (
    <Dialog ref={dialog} closeButton={shared('close')}>
      <div className="stack">
        <Heading level={2} data-size="xs">
          {t('settings.title')}
        </Heading>
        <div className="stack-tight">
          <strong>{shared('language')}</strong>
          <LanguageChoice />
        </div>
        <div className="stack-tight">
          <strong>{t('settings.text')}</strong>
          <TextSizeChoice />
        </div>
        <div className="stack-tight">
          <strong>{t('settings.scheme')}</strong>
          <SchemeChoice />
        </div>
        <div>
          <Button onClick={() => dialog.current?.close()}>{t('settings.close')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
