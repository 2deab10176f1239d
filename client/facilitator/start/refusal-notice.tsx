// Says why a jury could not be made or opened: every problem with its line and its remedy.
import { Alert, Heading, Link, List, Paragraph } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../ui/use-language.ts'
import type { Refusal } from '../api.ts'

function RunSheetProblems({ problems }: { readonly problems: Extract<Refusal, { code: 'run-sheet' }>['problems'] }) {
  const { t } = useTranslation('facilitator')
  const language = useLanguage()
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('refusal.runSheet', { count: problems.length })}
      </Heading>
      <List.Unordered>
        {problems.map(({ line, problem, remedy }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced whole
          <List.Item key={i}>
            <strong>{line === 0 ? t('refusal.wholeFile') : t('refusal.line', { line })}:</strong> {problem[language]}{' '}
            {remedy[language]}
          </List.Item>
        ))}
      </List.Unordered>
    </>
  )
}

function SeatListProblem({ problem }: { readonly problem: Extract<Refusal, { code: 'seat-list' }>['problem'] }) {
  const { t } = useTranslation('facilitator')
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('refusal.seatList')}
      </Heading>
      <Paragraph>
        {problem.code === 'bad-table'
          ? t('refusal.bad-table', { row: problem.row, cell: problem.cell })
          : t(`refusal.${problem.code}`)}
      </Paragraph>
    </>
  )
}

function Said({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useTranslation('facilitator')
  switch (refusal.code) {
    case 'run-sheet':
      return <RunSheetProblems problems={refusal.problems} />
    case 'seat-list':
      return <SeatListProblem problem={refusal.problem} />
    case 'broken-log':
      return (
        <>
          <Paragraph>{t('refusal.brokenLog', { seq: refusal.seq })}</Paragraph>
          <Paragraph>{t('start.brokenHelp')}</Paragraph>
        </>
      )
    case 'locked':
    case 'not-drawn':
      return (
        <Paragraph>
          {t(`refusal.${refusal.code}`)} <Link href="/">{t('start.toDraws')}</Link>
        </Paragraph>
      )
    default:
      return <Paragraph>{t(`refusal.${refusal.code}`)}</Paragraph>
  }
}

export function RefusalNotice({ refusal }: { readonly refusal: Refusal | undefined }) {
  if (refusal === undefined) return null
  return (
    <Alert data-color="danger" role="alert">
      <Said refusal={refusal} />
    </Alert>
  )
}
