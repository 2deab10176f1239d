// The quotas as a table that can be edited, feature by feature.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { type DraftCategory, type DraftFeature, emptyCategory, emptyFeature, sumsOf } from './quota-draft.ts'

interface QuotaTableProps {
  readonly draft: readonly DraftFeature[]
  readonly size: number
  readonly onChange: (draft: readonly DraftFeature[]) => void
}

const replaceAt = <T,>(list: readonly T[], at: number, value: T): T[] => list.map((old, i) => (i === at ? value : old))
const without = <T,>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at)

function CategoryRow({
  category,
  onChange,
  onRemove,
}: {
  readonly category: DraftCategory
  readonly onChange: (next: DraftCategory) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation('organiser')
  return (
    <div className="quota-line">
      <Textfield
        label={t('quotas.category')}
        value={category.name}
        onChange={(event) => onChange({ ...category, name: event.target.value })}
      />
      {(['min', 'max'] as const).map((part) => (
        <Textfield
          key={part}
          label={t(`quotas.${part}`)}
          value={category[part]}
          inputMode="numeric"
          className="quota-number"
          onChange={(event) => onChange({ ...category, [part]: event.target.value })}
        />
      ))}
      <Button
        variant="tertiary"
        icon
        aria-label={t('quotas.removeCategory', { name: category.name })}
        onClick={onRemove}
      >
        <TrashIcon aria-hidden fontSize="1.5rem" />
      </Button>
    </div>
  )
}

function Sums({ feature, size }: { readonly feature: DraftFeature; readonly size: number }) {
  const { t } = useTranslation('organiser')
  const { least, most } = sumsOf(feature)
  const fits = least <= size && size <= most
  return (
    <p className="quota-sums" data-fits={fits}>
      {fits ? (
        <CheckmarkCircleIcon aria-hidden fontSize="1.25rem" />
      ) : (
        <ExclamationmarkTriangleIcon aria-hidden fontSize="1.25rem" />
      )}
      {t('quotas.sum', { least, most, size: Number.isNaN(size) ? '–' : size })}
    </p>
  )
}

function Feature({
  feature,
  size,
  onChange,
  onRemove,
}: {
  readonly feature: DraftFeature
  readonly size: number
  readonly onChange: (next: DraftFeature) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation('organiser')
  const set = (categories: readonly DraftCategory[]): void => onChange({ ...feature, categories })
  return (
    <section className="quota-feature" aria-label={feature.name || t('quotas.feature')}>
      <div className="row-end space-between">
        <Textfield
          label={t('quotas.feature')}
          value={feature.name}
          onChange={(event) => onChange({ ...feature, name: event.target.value })}
        />
        <Button
          variant="tertiary"
          aria-label={t('quotas.removeFeature', { name: feature.name })}
          icon
          onClick={onRemove}
        >
          <TrashIcon aria-hidden fontSize="1.5rem" />
        </Button>
      </div>
      <div className="quota-lines">
        {feature.categories.map((category, c) => (
          <CategoryRow
            key={category.key}
            category={category}
            onChange={(next) => set(replaceAt(feature.categories, c, next))}
            onRemove={() => set(without(feature.categories, c))}
          />
        ))}
      </div>
      <div className="row">
        <Button variant="tertiary" data-size="sm" onClick={() => set([...feature.categories, emptyCategory()])}>
          <PlusIcon aria-hidden fontSize="1.25rem" />
          {t('quotas.addCategory')}
        </Button>
        <Sums feature={feature} size={size} />
      </div>
    </section>
  )
}

export function QuotaTable({ draft, size, onChange }: QuotaTableProps) {
  const { t } = useTranslation('organiser')
  return (
    <div className="stack">
      <Heading level={3} data-size="xs">
        {t('quotas.table')}
      </Heading>
      <div className="quota-table">
        {draft.map((feature, f) => (
          <Feature
            key={feature.key}
            feature={feature}
            size={size}
            onChange={(next) => onChange(replaceAt(draft, f, next))}
            onRemove={() => onChange(without(draft, f))}
          />
        ))}
      </div>
      <div>
        <Button variant="secondary" onClick={() => onChange([...draft, emptyFeature()])}>
          <PlusIcon aria-hidden fontSize="1.5rem" />
          {t('quotas.addFeature')}
        </Button>
      </div>
    </div>
  )
}
