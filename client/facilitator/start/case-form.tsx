// What the jury is about, in the organiser's own words: everyone in the room sees them, on the projector and on the tablets.
import { Label, Link, Paragraph, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { isBackwards, missing, sentences, type Typed, useTyped } from './own-case.ts'

const longestName = 120
const longestSentence = 2000

interface LinesProps {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly isRequired?: boolean
  readonly onChange: (value: string) => void
}

function Lines({ label, help, value, isRequired = true, onChange }: LinesProps) {
  const id = useId()
  return (
    <div className="stack-tight">
      <Label htmlFor={id}>{label}</Label>
      {help !== undefined && (
        <small id={`${id}-help`} className="subtle">
          {help}
        </small>
      )}
      <Textarea
        id={id}
        rows={2}
        required={isRequired}
        maxLength={longestSentence}
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

function Days({ typed, change }: { readonly typed: Typed; readonly change: (changes: Typed) => void }) {
  const { t } = useTranslation('facilitator')
  return (
    <>
      <div className="case-days">
        {(['firstDay', 'secondDay'] as const).map((key) => (
          <Textfield
            key={key}
            type="date"
            required
            label={t(`start.case.${key}`)}
            value={typed[key] ?? ''}
            onChange={(event) => change({ [key]: event.target.value })}
          />
        ))}
      </div>
      {isBackwards(typed) && <Paragraph role="alert">{t('start.case.backwards')}</Paragraph>}
    </>
  )
}

export function CaseForm() {
  const { t } = useTranslation('facilitator')
  const [typed, change] = useTyped()
  const lacking = missing(typed).map((key) => t(`start.case.${key}`))
  return (
    <section className="stack" aria-labelledby="own-case">
      <h3 id="own-case">{t('start.case.heading')}</h3>
      <Textfield
        label={t('start.case.name')}
        required
        maxLength={longestName}
        value={typed.name ?? ''}
        onChange={(event) => change({ name: event.target.value })}
      />
      {sentences.map((key) => (
        <Lines
          key={key}
          label={t(`start.case.${key}`)}
          help={t(`start.case.${key}Help`)}
          value={typed[key] ?? ''}
          onChange={(value) => change({ [key]: value })}
        />
      ))}
      <Days typed={typed} change={change} />
      <details className="case-english">
        <summary>{t('start.case.english')}</summary>
        <div className="stack">
          {sentences.map((key) => (
            <Lines
              key={key}
              label={t('start.case.inEnglish', { field: t(`start.case.${key}`) })}
              value={typed[`${key}En`] ?? ''}
              isRequired={false}
              onChange={(value) => change({ [`${key}En`]: value })}
            />
          ))}
        </div>
      </details>
      <Paragraph data-size="sm">
        {t('start.case.noWays')} <Link href="/api/juries/run-sheet.yaml">{t('start.case.runSheet')}</Link>
      </Paragraph>
      {lacking.length > 0 && (
        <Paragraph className="subtle">{t('start.case.missing', { fields: lacking.join(', ') })}</Paragraph>
      )}
    </section>
  )
}
