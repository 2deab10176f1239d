// A new card for a seat whose card is lost: asked about first, then shown large, once.
import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttendanceEntity } from '#shared/protocol/entities.ts'
import { reissue } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { inGroups, joinUrl, typedAddress } from '../made-codes.ts'

export interface NewCodeShown {
  readonly seat: number
  /** Null when it could not be made. */
  readonly code: string | null
}

export function CodeDialog({
  shown,
  onClose,
}: {
  readonly shown: NewCodeShown | undefined
  readonly onClose: () => void
}) {
  const { t } = useTranslation('facilitator')
  const { t: shared } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const address = useOne('room')?.addresses[0]
  useEffect(() => {
    if (shown !== undefined && !dialog.current?.open) dialog.current?.showModal()
    if (shown === undefined) dialog.current?.close()
  }, [shown])
  return (
    <Dialog ref={dialog} closeButton={shared('close')} onClose={onClose}>
      {shown !== undefined && (
        <div className="stack">
          <Heading level={2} data-size="xs">
            {t('seats.codeTitle', { seat: shown.seat })}
          </Heading>
          {shown.code === null ? (
            <Paragraph role="alert">{t('seats.codeFailed')}</Paragraph>
          ) : (
            <>
              <p className="code-large">{inGroups(shown.code)}</p>
              {address !== undefined && (
                <div className="row">
                  <div className="qr-small">
                    <QrCode text={joinUrl(address, shown.code)} label={t('cards.qr', { seat: shown.seat })} />
                  </div>
                  <strong>{typedAddress(address)}</strong>
                </div>
              )}
              <Paragraph>{t('seats.codeText')}</Paragraph>
            </>
          )}
          <div>
            <Button onClick={onClose}>{shared('close')}</Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}

export function NewCode({
  seat,
  onClose,
}: {
  readonly seat: AttendanceEntity | undefined
  readonly onClose: () => void
}) {
  const { t } = useTranslation('facilitator')
  const [shown, setShown] = useState<NewCodeShown>()
  const make = (number: number): void => {
    onClose()
    void reissue(number).then((code) => setShown({ seat: number, code }))
  }
  return (
    <>
      <ConfirmDialog
        open={seat !== undefined}
        title={t('seats.newCodeTitle', { seat: seat?.seat ?? 0 })}
        text={t('seats.newCodeText')}
        confirm={t('seats.newCodeConfirm')}
        onConfirm={() => seat !== undefined && make(seat.seat)}
        onClose={onClose}
      />
      <CodeDialog shown={shown} onClose={() => setShown(undefined)} />
    </>
  )
}
