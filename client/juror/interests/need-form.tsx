// Writing a need: what we need, so that what, and the perspectives it grows from.
import { LightBulbIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { solutionWord } from '#shared/session/solution-words.ts'
import { fits, useDraftForm } from '../draft-form.ts'
import { FoldedTicks } from '../folded-ticks.tsx'
import { Form } from '../form.tsx'
import { WordsField } from '../words-field.tsx'
import { type NeedWords, usePerspectiveTicks, withoutDoubles } from './needs-now.ts'

interface NeedFormProps {
  readonly draft: string
  readonly start?: NeedWords
  readonly submit: string
  readonly onSave: (need: { text: string; soThat: string; perspectives: string[] }) => void
  readonly onCancel?: () => void
}

const nothing: NeedWords = { text: '', soThat: '', perspectives: [] }

function problemOf({ text, soThat, perspectives }: NeedWords): keyof NeedWords | undefined {
  if (!fits(text, longest.need)) return 'text'
  if (!fits(soThat, longest.need)) return 'soThat'
  return perspectives.length === 0 ? 'perspectives' : undefined
}

function SolutionHint({ text }: { readonly text: string }) {
  const { t } = useTranslation('juror')
  const word = solutionWord(text)
  return (
    <div role="status">
      {word !== undefined && (
        <p className="hint">
          <LightBulbIcon aria-hidden fontSize="1.6em" />
          {t('interests.need.hint', { word })}
        </p>
      )}
    </div>
  )
}

export function NeedForm({ draft, start = nothing, submit, onSave, onCancel }: NeedFormProps) {
  const { t } = useTranslation('juror')
  const ticks = usePerspectiveTicks()
  const { value, set, problem, save, clear } = useDraftForm<NeedWords>({
    name: draft,
    start,
    problemOf,
    onSave: ({ text, soThat, perspectives }) =>
      onSave({ text: text.trim(), soThat: soThat.trim(), perspectives: [...perspectives] }),
  })
  const cancel = (): void => {
    clear()
    onCancel?.()
  }
  return (
    <Form submit={submit} onSave={save} onCancel={onCancel === undefined ? undefined : cancel}>
      <WordsField
        label={t('interests.need.we')}
        helper={t('interests.need.weHelper')}
        rows={2}
        value={value.text}
        most={longest.need}
        wrong={problem === 'text'}
        onChange={(text) => set({ text })}
      />
      <SolutionHint text={value.text} />
      <WordsField
        label={t('interests.need.soThat')}
        rows={2}
        value={value.soThat}
        most={longest.need}
        wrong={problem === 'soThat'}
        onChange={(soThat) => set({ soThat })}
      />
      <FoldedTicks
        legend={t('interests.need.perspectives')}
        ticks={withoutDoubles(ticks, value.perspectives)}
        note={t('interests.need.perspectivesMissing')}
        chosen={value.perspectives}
        wrong={problem === 'perspectives' ? t('interests.need.perspectivesMissing') : undefined}
        onChange={(perspectives) => set({ perspectives })}
      />
    </Form>
  )
}
