import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { parseQuotas } from '#shared/selection/quotas.ts'
import { startWords } from '../ui/i18n/i18n.ts'
import { checkDraft, type DraftFeature, draftOf, draftText } from './quota-draft.ts'
import { QuotaTable } from './quota-table.tsx'
import { en } from './words/en.ts'
import { sv } from './words/sv.ts'

startWords('organiser', { sv, en })

const quotas = parseQuotas('feature,value,min,max\nkön,kvinna,1,2\nkön,man,1,2\n').draft!

function Editor({
  start,
  onDraft,
}: {
  readonly start: readonly DraftFeature[]
  readonly onDraft: (draft: readonly DraftFeature[]) => void
}) {
  const [draft, setDraft] = useState(start)
  onDraft(draft)
  return <QuotaTable draft={draft} size={3} onChange={setDraft} />
}

function open(start: readonly DraftFeature[]) {
  let latest = start
  render(<Editor start={start} onDraft={(draft) => (latest = draft)} />)
  return { user: userEvent.setup(), latest: () => latest }
}

test('a quota table written by hand reads back as the quotas it shows, whatever commas and quotation marks it holds', async () => {
  const { user, latest } = open([])
  await user.click(screen.getByRole('button', { name: sv.quotas.addFeature }))
  await user.type(screen.getByRole('textbox', { name: sv.quotas.feature }), 'Bor i, eller nära')
  const names = screen.getAllByLabelText(sv.quotas.category)
  await user.type(names[0]!, 'en "by"')
  await user.type(names[1]!, 'stad')
  for (const [label, numbers] of [
    [sv.quotas.min, ['1', '2']],
    [sv.quotas.max, ['2', '3']],
  ] as const) {
    for (const [i, field] of screen.getAllByLabelText(label).entries()) await user.type(field, numbers[i]!)
  }
  expect(parseQuotas(draftText(latest())).value).toMatchObject([
    {
      name: 'Bor i, eller nära',
      categories: [
        { name: 'en "by"', min: 1, max: 2 },
        { name: 'stad', min: 2, max: 3 },
      ],
    },
  ])
})

test('DRAW-6: a sum that cannot fit the panel is told beside its feature while one writes', async () => {
  const { user, latest } = open(draftOf(quotas))
  const feature = screen.getByRole('region', { name: 'kön' })
  expect(within(feature).getByText('Minst 2 och högst 4 tillsammans; panelen har 3.')).toBeVisible()
  await user.clear(within(feature).getAllByLabelText(sv.quotas.max)[0]!)
  await user.type(within(feature).getAllByLabelText(sv.quotas.max)[0]!, '0')
  expect(checkDraft(latest(), 3).problems.map(({ code }) => code)).toContain('feature-sum-max')
})

test('a category can be taken away again', async () => {
  const { user, latest } = open(draftOf(quotas))
  await user.click(screen.getByRole('button', { name: 'Ta bort gruppen man' }))
  expect(latest()[0]!.categories.map(({ name }) => name)).toEqual(['kvinna'])
})
