// Perspectives from the interviews, to be added where the table's own cards do not say them.
import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { act } from '../connection/connection.ts'
import { useOne } from '../connection/session-store.ts'
import { useLanguage } from '../ui/use-language.ts'
import type { BoardPile } from './board-now.ts'

export function InterviewsDialog({ piles }: { readonly piles: readonly BoardPile[] }) {
  const { t } = useTranslation('juror')
  const { t: shared } = useTranslation()
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const interviews = useOne('jury')?.interviews ?? []
  if (interviews.length === 0) return null
  const isThere = (id: string): boolean => piles.some(({ interview }) => interview === id)
  return (
    <>
      <Button variant="secondary" onClick={() => dialog.current?.showModal()}>
        {t('board.bring')}
      </Button>
      <Dialog ref={dialog} closeButton={shared('close')} className="wide-dialog">
        <div className="stack">
          <Heading level={2} data-size="xs">
            {t('board.bringTitle')}
          </Heading>
          <Paragraph>{t('board.bringLead')}</Paragraph>
          <ul className="interviews">
            {interviews.map(({ id, text, holders }) => (
              <li key={id}>
                <div>
                  <p className="card-text">{text[language]}</p>
                  <p className="subtle">{t('board.holders', { who: holders[language] })}</p>
                </div>
                {isThere(id) ? (
                  <span className="saved-state" data-state="saved">
                    <CheckmarkIcon aria-hidden fontSize="1.4em" />
                    {t('board.bringThere')}
                  </span>
                ) : (
                  <Button
                    variant="secondary"
                    aria-label={t('board.bringName', { text: text[language] })}
                    onClick={() => act({ type: 'bring-interview', interview: id })}
                  >
                    {t('board.bringAdd')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      </Dialog>
    </>
  )
}
