// Says why something was refused, and what to do about it.
import { Alert, Heading, List, Paragraph } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { describeProblem, words } from '#shared/selection/words/words.ts'
import { useLanguage } from '../ui/use-language.ts'
import type { Refusal } from './api.ts'

const mostShown = 100

type Problems = Extract<Refusal, { code: 'problems' }>['problems']

/** Every problem with its file, row, column, cell and remedy. */
export function ProblemList({ problems, heading }: { readonly problems: Problems; readonly heading: string }) {
  const { t } = useTranslation('organiser')
  const language = useLanguage()
  const hidden = Math.max(0, problems.length - mostShown)
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={3} data-size="2xs">
        {heading}
      </Heading>
      {(['quotas', 'pool'] as const).map((file) => {
        const own = problems.slice(0, mostShown).filter((problem) => problem.file === file)
        if (own.length === 0) return null
        return (
          <div key={file}>
            <Paragraph>
              <strong>{t(file === 'quotas' ? 'pool.inQuotas' : 'pool.inPool')}</strong>
            </Paragraph>
            <List.Unordered>
              {own.map((problem) => (
                <List.Item key={JSON.stringify(problem)}>{describeProblem(problem, language)}</List.Item>
              ))}
            </List.Unordered>
          </div>
        )
      })}
      {hidden > 0 && <Paragraph>{t('pool.more', { count: hidden })}</Paragraph>}
    </Alert>
  )
}

export function RefusalNotice({ refusal }: { readonly refusal: Refusal | undefined }) {
  const { t } = useTranslation('organiser')
  const say = words[useLanguage()]
  if (refusal === undefined) return null
  if (refusal.code === 'problems') {
    return <ProblemList problems={refusal.problems} heading={t('pool.problems', { count: refusal.problems.length })} />
  }
  const known: Readonly<Record<string, string>> = { ...say.rolls, ...say.replacement }
  const sentences =
    refusal.code === 'rolls' || refusal.code === 'replacement'
      ? refusal.problems.map((code) => known[code] ?? code)
      : [t(`errors.${refusal.code}`)]
  return (
    <Alert data-color="danger" role="alert">
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
    </Alert>
  )
}
