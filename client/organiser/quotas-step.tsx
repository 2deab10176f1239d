// Step one: quotas, size and objective, settled before anyone looks at the pool.
import {
  Alert,
  Button,
  Details,
  Fieldset,
  Heading,
  List,
  Paragraph,
  Radio,
  Textfield,
} from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawView } from '#shared/protocol/draws.ts'
import { parseQuotas } from '#shared/selection/quotas.ts'
import { decodeText } from '#shared/selection/table.ts'
import { describeProblem } from '#shared/selection/words/words.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { type ChosenFile, FileDrop } from '../ui/file-drop.tsx'
import { useLanguage } from '../ui/use-language.ts'
import { api, exampleFile } from './api.ts'
import { useDraw } from './draw-store.ts'
import { checkDraft, type DraftFeature, draftOf, draftText } from './quota-draft.ts'
import { QuotaTable } from './quota-table.tsx'
import { RefusalNotice } from './refusal-notice.tsx'

type Objective = 'leximin' | 'maximin'

interface Draft {
  readonly features: readonly DraftFeature[]
  readonly size: string
  readonly objective: Objective
}

const startOf = ({ plan, example }: DrawView): Draft => ({
  features: draftOf(plan?.quotas ?? []),
  size: plan === undefined ? (example ? '24' : '') : String(plan.size),
  objective: plan?.objective ?? 'leximin',
})

function ObjectiveChoice({
  value,
  onChange,
}: {
  readonly value: Objective
  readonly onChange: (value: Objective) => void
}) {
  const { t } = useTranslation('organiser')
  return (
    <Fieldset>
      <Fieldset.Legend>{t('quotas.objective')}</Fieldset.Legend>
      {(['leximin', 'maximin'] as const).map((objective) => (
        <Radio
          key={objective}
          name="objective"
          value={objective}
          checked={value === objective}
          onChange={() => onChange(objective)}
          label={t(`quotas.${objective}`)}
          description={t(`quotas.${objective}Help`)}
        />
      ))}
    </Fieldset>
  )
}

/** Confirms at once before the pool is there; afterwards asks for a reason first. */
function Confirm({
  draw,
  draft,
  ready,
  onDone,
}: {
  readonly draw: DrawView
  readonly draft: Draft
  readonly ready: boolean
  readonly onDone: () => void
}) {
  const { t } = useTranslation('organiser')
  const { act, busy } = useDraw()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const confirm = async (): Promise<void> => {
    const plan = { quotasText: draftText(draft.features), size: Number(draft.size), objective: draft.objective }
    setAsking(false)
    if ((await act(api.confirmPlan(draw.id, plan, reason))) === undefined) onDone()
  }
  const isChange = draw.pool !== 'none'
  return (
    <>
      <Button disabled={!ready || busy} onClick={() => (isChange ? setAsking(true) : void confirm())}>
        {t(isChange ? 'quotas.save' : 'quotas.confirm')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('quotas.changeTitle')}
        text={t('quotas.changeText')}
        confirm={t('quotas.save')}
        ready={reason.trim() !== ''}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <Textfield label={t('quotas.reason')} value={reason} onChange={(event) => setReason(event.target.value)} />
      </ConfirmDialog>
    </>
  )
}

export function QuotasStep({ draw, onDone }: { readonly draw: DrawView; readonly onDone: () => void }) {
  const { t } = useTranslation('organiser')
  const language = useLanguage()
  const refusal = useDraw((store) => store.refusal)
  const [draft, setDraft] = useState(() => startOf(draw))
  const [file, setFile] = useState<ChosenFile>()
  const size = /^\d+$/.test(draft.size) ? Number(draft.size) : Number.NaN
  const { problems, value } = checkDraft(draft.features, size)
  const fileProblems = file === undefined ? [] : parseQuotas(decodeText(file.bytes).text).problems
  const take = (chosen: ChosenFile): void => {
    setFile(chosen)
    const { draft: read } = parseQuotas(decodeText(chosen.bytes).text)
    if (read !== undefined) setDraft((before) => ({ ...before, features: draftOf(read) }))
  }
  const shown = draft.features.length === 0 ? fileProblems : problems
  return (
    <div className="stack">
      <Heading level={2} data-size="md">
        {t('quotas.heading')}
      </Heading>
      <Paragraph className="narrow">{t('quotas.lead')}</Paragraph>
      <Textfield
        className="size-field"
        label={t('quotas.size')}
        inputMode="numeric"
        value={draft.size}
        onChange={(event) => setDraft({ ...draft, size: event.target.value })}
      />
      <FileDrop
        label={t('quotas.file')}
        help={t('quotas.fileHelp')}
        chosen={file?.name}
        accept=".csv,.tsv,.txt,text/csv"
        onFile={take}
      />
      {draw.example && (
        <div>
          <Button
            variant="secondary"
            onClick={() => void exampleFile('alvmora/quotas.csv').then((bytes) => take({ name: 'quotas.csv', bytes }))}
          >
            {t('quotas.useExample')}
          </Button>
        </div>
      )}
      {draft.features.length === 0 && <Paragraph className="subtle">{t('quotas.empty')}</Paragraph>}
      <QuotaTable draft={draft.features} size={size} onChange={(features) => setDraft({ ...draft, features })} />
      <Details>
        <Details.Summary>{t('quotas.objective')}</Details.Summary>
        <Details.Content>
          <ObjectiveChoice value={draft.objective} onChange={(objective) => setDraft({ ...draft, objective })} />
        </Details.Content>
      </Details>
      {shown.length > 0 && (draft.features.length > 0 || file !== undefined) && (
        <Alert data-color="warning">
          <Heading level={3} data-size="2xs">
            {t('quotas.problems', { count: shown.length })}
          </Heading>
          <List.Unordered>
            {shown.map((problem) => (
              <List.Item key={JSON.stringify(problem)}>{describeProblem(problem, language)}</List.Item>
            ))}
          </List.Unordered>
        </Alert>
      )}
      <RefusalNotice refusal={refusal} />
      <div className="row">
        <Confirm draw={draw} draft={draft} ready={value !== undefined} onDone={onDone} />
        {draw.plan !== undefined && (
          <Button variant="tertiary" onClick={() => setDraft(startOf(draw))}>
            {t('quotas.undo')}
          </Button>
        )}
      </div>
      <Changes draw={draw} />
    </div>
  )
}

function Changes({ draw }: { readonly draw: DrawView }) {
  const { t } = useTranslation('organiser')
  if (draw.changes.length === 0) return null
  return (
    <section className="stack-tight">
      <Heading level={3} data-size="2xs">
        {t('quotas.changes')}
      </Heading>
      <List.Ordered>
        {draw.changes.map(({ at, what, reason }) => (
          <List.Item key={at}>
            <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time> · {what} · {reason}
          </List.Item>
        ))}
      </List.Ordered>
    </section>
  )
}
