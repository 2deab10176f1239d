// The frozen texts, read aloud one at a time: the words to read, and the one that the room sees.
import { Button } from '@digdir/designsystemet-react'
import { ArrowRightIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { shineOn, useSpotlight } from '../../connection/spotlight.ts'
import { FullText } from '../../ui/figures/full-text.tsx'
import { useTexts } from './trial-spread.tsx'

export function ReadAloud() {
  const { t } = useTranslation('facilitator')
  const texts = useTexts().filter(([, { frozen }]) => frozen !== null)
  const [lit] = useSpotlight('read')
  const at = texts.findIndex(([id]) => id === lit)
  const shown = texts[at]
  const next = texts[at + 1]
  if (texts.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="read-aloud">
      <div className="phase-head">
        <h3 id="read-aloud">{t('phases.read.heading')}</h3>
        <div className="row">
          {shown !== undefined && (
            <Button variant="tertiary" onClick={() => shineOn('read')}>
              {t('phases.read.list')}
            </Button>
          )}
          {next !== undefined && (
            <Button variant="secondary" onClick={() => shineOn('read', next[0])}>
              {t(at === -1 ? 'phases.read.first' : 'phases.read.next', { number: next[1].number })}
              <ArrowRightIcon aria-hidden fontSize="1.5rem" />
            </Button>
          )}
        </div>
      </div>
      {shown === undefined ? (
        <ol className="read-list">
          {texts.map(([id, { number, fields, frozen }]) => (
            <li key={id}>
              <strong className="text-number">{t('phases.number', { number })}</strong>
              <span>{fields.title}</span>
              <code>{frozen}</code>
            </li>
          ))}
        </ol>
      ) : (
        <div className="phase-item" aria-live="polite">
          <h4>
            <strong className="text-number">{t('phases.number', { number: shown[1].number })}</strong>{' '}
            {shown[1].fields.title}
          </h4>
          <FullText fields={shown[1].fields} />
          <p className="phase-meta">{t('phases.read.fingerprint', { code: shown[1].frozen ?? '' })}</p>
        </div>
      )}
    </section>
  )
}
