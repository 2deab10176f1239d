// What the jury is about: the question, the task and its limits, the promise and how we do things.
import { Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { JuryEntity } from '#shared/protocol/entities.ts'
import { useLanguage } from '../ui/use-language.ts'

/** “F–6” stays on one line. */
const unbroken = (text: string): string => text.replace(/(?<=\p{L})([-–])(?=\d)/gu, '\u2060$1\u2060')

/** The number of the decision is for those who look it up, not for a first page. */
const withoutReference = (text: string): string => text.replace(/, (?:beslut|decision)[^§]*§[^.]*(?=\.)/u, '')

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="about-part" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

export function AboutJury({ jury, notice }: { readonly jury: JuryEntity; readonly notice: boolean }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  return (
    <div className="about-jury">
      <Part title={t('about.question')}>
        <p className="question">{unbroken(jury.question[language])}</p>
      </Part>
      <Part title={t('about.rules')}>
        <ul className="rules">
          {jury.groundRules.map((rule) => (
            <li key={rule.sv}>{rule[language]}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('about.mandate')}>
        <p>{notice ? jury.mandate[language] : withoutReference(jury.mandate[language])}</p>
      </Part>
      <Part title={t('about.promise')}>
        <p>{jury.promise[language]}</p>
      </Part>
      <Part title={t('about.can')}>
        <p>{jury.canInfluence[language]}</p>
      </Part>
      <Part title={t('about.cannot')}>
        <p>{jury.cannotInfluence[language]}</p>
      </Part>
      {notice && (
        <Part title={t('about.notice')}>
          <p>{jury.notice[language]}</p>
        </Part>
      )}
    </div>
  )
}
