// The words of a vote, from strongly for to strongly against, and abstaining where that is offered.
import { useTranslation } from 'react-i18next'

const keys = ['strong', 'yes', 'live', 'against', 'strongAgainst', 'abstain'] as const

export function useChoices(count: number): readonly string[] {
  const { t } = useTranslation()
  return keys.slice(0, count).map((key) => t(`figures.choices.${key}`))
}
