// A commitment in three forms: words to read aloud, characters to write down, a code to photograph.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { commitmentGroups } from '#shared/selection/words/commitment-words.ts'
import { QrCode } from '../ui/qr-code.tsx'
import { useLanguage } from '../ui/use-language.ts'
import './commitment.css'

export const hexGroups = (commitment: string): string[] => commitment.match(/.{1,8}/g) ?? []

export function CommitmentWords({ commitment }: { readonly commitment: string }) {
  const groups = commitmentGroups(commitment, useLanguage())
  return (
    <ol className="commitment-words">
      {groups.map((group, i) => (
        <li key={group}>
          <span className="subtle number" aria-hidden="true">
            {i + 1}
          </span>
          {group}
        </li>
      ))}
    </ol>
  )
}

export function Commitment({ commitment }: { readonly commitment: string }) {
  const { t } = useTranslation('organiser')
  return (
    <div className="commitment">
      <section>
        <Heading level={4} data-size="2xs">
          {t('seal.words')}
        </Heading>
        <CommitmentWords commitment={commitment} />
      </section>
      <section>
        <Heading level={4} data-size="2xs">
          {t('seal.hex')}
        </Heading>
        <p className="commitment-hex number">
          {hexGroups(commitment).map((group) => (
            <span key={group}>{group} </span>
          ))}
        </p>
      </section>
      <section className="commitment-qr">
        <Heading level={4} data-size="2xs">
          {t('seal.qr')}
        </Heading>
        <QrCode text={commitment} label={t('seal.qrAlt')} />
      </section>
    </div>
  )
}

/** The same for the whole room. */
export function LargeCommitment({ commitment }: { readonly commitment: string }) {
  const { t } = useTranslation('organiser')
  return (
    <>
      <strong>{t('seal.commitment')}</strong>
      <div className="commitment-large">
        <CommitmentWords commitment={commitment} />
        <QrCode text={commitment} label={t('seal.qrAlt')} />
      </div>
      <p className="commitment-hex commitment-hex-large number">{hexGroups(commitment).join(' ')}</p>
    </>
  )
}
