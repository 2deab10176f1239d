// The printed protocol's own parts: its heading, and lines for two witnesses.
import { useTranslation } from 'react-i18next'

export function ProtocolHeading() {
  const { t } = useTranslation('auditor')
  return (
    <div className="print-only">
      <h1>{t('protocol.heading')}</h1>
      <p>{t('protocol.intro')}</p>
    </div>
  )
}

export function Witnesses() {
  const { t } = useTranslation('auditor')
  return (
    <div className="print-only witnesses">
      {[1, 2].map((number) => (
        <section key={number}>
          <h2>{t('protocol.witness', { number })}</h2>
          {(['date', 'signature', 'name'] as const).map((line) => (
            <p key={line} className="line">
              {t(`protocol.${line}`)}
            </p>
          ))}
        </section>
      ))}
    </div>
  )
}
