// Takes a text away that is not locked, after asking: the jury goes on without it.
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { FinalButton } from './final-button.tsx'

export function DropText({ id, number }: { readonly id: string; readonly number: number }) {
  const { t } = useTranslation('facilitator')
  return (
    <FinalButton
      label={t('phases.writing.drop')}
      aria={t('phases.writing.dropOne', { number })}
      title={t('phases.writing.dropTitle', { number })}
      text={t('phases.writing.dropText')}
      variant="tertiary"
      danger
      onConfirm={() => act({ type: 'drop-text', text: id })}
    />
  )
}
