import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Check } from '#shared/selection/check.ts'
import { chooseLanguage, startWords } from '../ui/i18n/i18n.ts'
import { CheckList } from './check-list.tsx'
import { en } from './words/en.ts'
import { sv } from './words/sv.ts'

startWords('auditor', { sv, en })

const checks: readonly Check[] = [
  { name: 'commitment', verdict: 'holds' },
  { name: 'anchor', verdict: 'not-checkable', why: 'no-commitment-given' },
  { name: 'rows', verdict: 'fails', why: 'row-differs', figures: { index: 7 } },
]

test('every check says its verdict in words, what it shows and what it does not, never by colour alone', () => {
  render(<CheckList checks={checks} />)
  const [holds, unclear, fails] = screen.getAllByRole('listitem')
  expect(holds).toHaveTextContent('stämmer')
  expect(holds).toHaveTextContent('Det visar inte att åtagandet var känt före tärningarna')
  expect(unclear).toHaveTextContent('går inte att kontrollera')
  expect(unclear).toHaveTextContent('Skriv in åtagandet från papperet')
  expect(fails).toHaveTextContent('stämmer inte')
  expect(fails).toHaveTextContent('Rad 7 i bilagan')
})

test('the checks change language with the page', async () => {
  render(<CheckList checks={checks} />)
  await act(() => chooseLanguage('en'))
  expect(screen.getAllByRole('listitem')[1]).toHaveTextContent('not checkable')
  await act(() => chooseLanguage('sv'))
})
