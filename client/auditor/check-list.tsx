// Every check with its verdict, what it shows, and what it does not.
import { CheckmarkCircleFillIcon, QuestionmarkDiamondIcon, XMarkOctagonFillIcon } from '@navikt/aksel-icons'
import type { Check } from '#shared/selection/check.ts'
import { describeCheck } from '#shared/selection/words/words.ts'
import { useLanguage } from '../ui/use-language.ts'
import './check-list.css'

const icons = {
  holds: CheckmarkCircleFillIcon,
  fails: XMarkOctagonFillIcon,
  'not-checkable': QuestionmarkDiamondIcon,
} as const

function OneCheck({ check }: { readonly check: Check }) {
  const { title, verdict, shows, doesNot, reason } = describeCheck(check, useLanguage())
  const Icon = icons[check.verdict]
  return (
    <li className="check" data-verdict={check.verdict}>
      <Icon aria-hidden fontSize="1.75rem" />
      <div>
        <h3>
          {title} <span className="check-verdict">{verdict}</span>
        </h3>
        {reason !== undefined && <p className="check-reason">{reason}</p>}
        <p>{shows}</p>
        <p className="subtle">{doesNot}</p>
      </div>
    </li>
  )
}

export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  return (
    <ul className="check-list">
      {checks.map((check) => (
        <OneCheck key={check.name} check={check} />
      ))}
    </ul>
  )
}
