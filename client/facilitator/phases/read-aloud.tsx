// The frozen texts, read aloud one at a time: the words to read, and the one that the room sees.
import { Button } from '@digdir/designsystemet-react'
import { ArrowRightIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { shineOn, useSpotlight } from '../../connection/spotlight.ts'
import { FullText } from '../../ui/figures/full-text.tsx'
import { useTexts } from './trial-spread.tsx'

/** What is frozen, and with it the statement, which has no number. */
function useReadable(withStatement: boolean) {
  const statement = useMany('texts').filter(([, { kind, fields }]) => kind === 'statement' && (fields.we ?? '') !== '')
  const texts = useTexts().filter(([, { frozen }]) => frozen !== null)
  return withStatement ? [...texts, ...statement] : texts
}

/** Before the vote, or at the handover with the statement. */
export function ReadAloud({ scene }: { readonly scene: 'read' | 'handover' }) {
  const { t } = useTranslation('facilitator')
  const texts = useReadable(scene === 'handover')
  const nameOf = ({ kind, number }: { readonly kind: string; readonly number: number }): string =>
    kind === 'statement' ? t('steps.statement') : t('phases.number', { number })
  const [lit] = useSpotlight(scene)
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
            <Button variant="tertiary" onClick={() => shineOn(scene)}>
              {t('phases.read.list')}
            </Button>
          )}
          {next !== undefined && (
            <Button variant="secondary" onClick={() => shineOn(scene, next[0])}>
              {t(at === -1 ? 'phases.read.first' : 'phases.read.next', { name: nameOf(next[1]) })}
              <ArrowRightIcon aria-hidden fontSize="1.5rem" />
            </Button>
          )}
        </div>
      </div>
      {shown === undefined ? (
        <ol className="read-list">
          {texts.map(([id, text]) => (
            <li key={id}>
              <strong className="text-number">{nameOf(text)}</strong>
              <span>{text.fields.title}</span>
              {text.frozen !== null && <code>{text.frozen}</code>}
            </li>
          ))}
        </ol>
      ) : (
        <div className="phase-item" aria-live="polite">
          <h4>
            <strong className="text-number">{nameOf(shown[1])}</strong> {shown[1].fields.title}
          </h4>
          <FullText fields={shown[1].fields} />
          {shown[1].frozen !== null && (
            <p className="phase-meta">{t('phases.read.fingerprint', { code: shown[1].frozen })}</p>
          )}
        </div>
      )}
    </section>
  )
}
