// Step two: the pool is read against the quotas, and kept encrypted under a passphrase.
import {
  Alert,
  Button,
  Card,
  Checkbox,
  Field,
  Fieldset,
  Heading,
  Label,
  List,
  Paragraph,
  Select,
  Textfield,
} from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DrawView, shortestPassphrase } from '#shared/protocol/draws.ts'
import { decodeText, readTable } from '#shared/selection/table.ts'
import { describeWarning } from '#shared/selection/words/words.ts'
import { type ChosenFile, FileDrop } from '../ui/file-drop.tsx'
import { QuotaPicture } from '../ui/quota-picture.tsx'
import { useLanguage } from '../ui/use-language.ts'
import { api, exampleFile } from './api.ts'
import { useDraw } from './draw-store.ts'
import { RefusalNotice } from './refusal-notice.tsx'

interface Choices {
  readonly idColumn: string
  readonly addressColumns: readonly string[]
  readonly passphrase: string
}

/** Which columns to read, and the passphrase, once a file has been chosen. */
function ImportForm({
  draw,
  file,
  start,
  onDone,
}: {
  readonly draw: DrawView
  readonly file: ChosenFile
  readonly start: Choices
  readonly onDone: () => void
}) {
  const { t } = useTranslation('organiser')
  const { act, busy } = useDraw()
  const [choices, setChoices] = useState(start)
  const [show, setShow] = useState(draw.example)
  const features = new Set(draw.plan?.quotas.map((feature) => feature.name.toLowerCase()))
  const columns = (readTable(decodeText(file.bytes).text).table?.header ?? []).filter(Boolean)
  const others = columns.filter((column) => !features.has(column.toLowerCase()))
  const toggle = (column: string): void => {
    const { addressColumns } = choices
    const next = addressColumns.includes(column)
      ? addressColumns.filter((other) => other !== column)
      : [...addressColumns, column]
    setChoices({ ...choices, addressColumns: next })
  }
  const submit = async (): Promise<void> => {
    const { idColumn, ...rest } = choices
    if (
      (await act(
        api.importPool(draw.id, { bytes: file.bytes, idColumn: idColumn === '' ? undefined : idColumn, ...rest }),
      )) === undefined
    )
      onDone()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field className="size-wide">
        <Label>{t('pool.id')}</Label>
        <Select value={choices.idColumn} onChange={(event) => setChoices({ ...choices, idColumn: event.target.value })}>
          <Select.Option value="">{t('pool.idAuto')}</Select.Option>
          {columns.map((column) => (
            <Select.Option key={column} value={column}>
              {column}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Fieldset>
        <Fieldset.Legend>{t('pool.address')}</Fieldset.Legend>
        {choices.addressColumns.length === 0 && <Fieldset.Description>{t('pool.addressNone')}</Fieldset.Description>}
        <div className="columns-choice">
          {others.map((column) => (
            <Checkbox
              key={column}
              label={column}
              value={column}
              checked={choices.addressColumns.includes(column)}
              onChange={() => toggle(column)}
            />
          ))}
        </div>
      </Fieldset>
      <div className="stack-tight size-wide">
        <Textfield
          label={t('pool.passphrase')}
          description={t('pool.passphraseHelp')}
          type={show ? 'text' : 'password'}
          autoComplete="off"
          value={choices.passphrase}
          onChange={(event) => setChoices({ ...choices, passphrase: event.target.value })}
        />
        <Checkbox label={t('pool.show')} checked={show} onChange={() => setShow(!show)} />
      </div>
      <div>
        <Button type="submit" disabled={busy || choices.passphrase.length < shortestPassphrase}>
          {t(busy ? 'pool.importing' : 'pool.import')}
        </Button>
      </div>
    </form>
  )
}

function Import({ draw, onDone }: { readonly draw: DrawView; readonly onDone: () => void }) {
  const { t } = useTranslation('organiser')
  const clear = useDraw((store) => store.clearRefusal)
  const [file, setFile] = useState<ChosenFile>()
  const [start, setStart] = useState<Choices>({ idColumn: '', addressColumns: [], passphrase: '' })
  const take = (chosen: ChosenFile, choices: Choices): void => {
    clear()
    setStart(choices)
    setFile(chosen)
  }
  const rows = file === undefined ? 0 : (readTable(decodeText(file.bytes).text).table?.rows.length ?? 0)
  return (
    <div className="stack">
      <FileDrop
        label={t('pool.file')}
        help={t('pool.fileHelp')}
        chosen={file === undefined ? undefined : t('pool.chosen', { name: file.name, rows })}
        accept=".csv,.tsv,.txt,text/csv"
        onFile={(chosen) => take(chosen, { idColumn: '', addressColumns: [], passphrase: '' })}
      />
      {draw.example && (
        <div>
          <Button
            variant="secondary"
            onClick={() =>
              void exampleFile('alvmora/pool.csv').then((bytes) =>
                take(
                  { name: 'pool.csv', bytes },
                  { idColumn: 'id', addressColumns: ['adress'], passphrase: 'bara ett exempel' },
                ),
              )
            }
          >
            {t('pool.useExample')}
          </Button>
        </div>
      )}
      {file !== undefined && (
        <ImportForm key={file.name + start.passphrase} draw={draw} file={file} start={start} onDone={onDone} />
      )}
    </div>
  )
}

/** Asks for the passphrase after a restart. */
export function Unlock({ draw }: { readonly draw: DrawView }) {
  const { t } = useTranslation('organiser')
  const { act, busy } = useDraw()
  const [passphrase, setPassphrase] = useState('')
  return (
    <Card>
      <form
        className="stack size-wide"
        onSubmit={(event) => {
          event.preventDefault()
          void act(api.unlock(draw.id, passphrase))
        }}
      >
        <Heading level={3} data-size="xs">
          {t('pool.locked')}
        </Heading>
        <Paragraph>{t('pool.lockedText')}</Paragraph>
        <Textfield
          label={t('pool.passphrase')}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        <div>
          <Button type="submit" disabled={busy}>
            {t('pool.unlock')}
          </Button>
        </div>
      </form>
    </Card>
  )
}

function Summary({ draw }: { readonly draw: DrawView }) {
  const { t } = useTranslation('organiser')
  const language = useLanguage()
  const { plan, summary } = draw
  if (plan === undefined || summary === undefined) return null
  const features = plan.quotas.map((feature, f) => ({
    name: feature.name,
    categories: feature.categories.map((category, c) => ({ ...category, pool: summary.counts[f]?.[c] ?? 0 })),
  }))
  return (
    <div className="stack">
      <dl className="big-figures">
        {(
          [
            [summary.people, t('pool.people')],
            [summary.sharedHouseholds, t('pool.households')],
            [plan.size, t('pool.places')],
          ] as const
        ).map(([figure, label]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="number">{figure}</dd>
          </div>
        ))}
      </dl>
      {summary.warnings.length > 0 && (
        <Alert data-color="info">
          <Heading level={3} data-size="2xs">
            {t('pool.warnings')}
          </Heading>
          <List.Unordered>
            {summary.warnings.map((warning) => (
              <List.Item key={JSON.stringify(warning)}>{describeWarning(warning, language)}</List.Item>
            ))}
          </List.Unordered>
        </Alert>
      )}
      <section className="stack">
        <div>
          <Heading level={3} data-size="xs">
            {t('pool.picture')}
          </Heading>
          <Paragraph className="subtle">{t('pool.pictureHelp')}</Paragraph>
        </div>
        <QuotaPicture features={features} size={plan.size} people={summary.people} />
      </section>
    </div>
  )
}

export function PoolStep({ draw, onDone }: { readonly draw: DrawView; readonly onDone: () => void }) {
  const { t } = useTranslation('organiser')
  const { refusal, act } = useDraw()
  const [replacing, setReplacing] = useState(false)
  return (
    <div className="stack">
      <Heading level={2} data-size="md">
        {t('pool.heading')}
      </Heading>
      <Paragraph className="narrow">{t('pool.lead')}</Paragraph>
      <RefusalNotice refusal={refusal} />
      {draw.pool === 'locked' && <Unlock draw={draw} />}
      {(draw.pool === 'none' || replacing) && <Import draw={draw} onDone={() => setReplacing(false)} />}
      {draw.pool === 'open' && !replacing && (
        <>
          <Summary draw={draw} />
          <div className="row">
            <Button onClick={onDone}>{t('pool.next')}</Button>
            {draw.sealed === undefined && (
              <Button variant="tertiary" onClick={() => setReplacing(true)}>
                {t('pool.replace')}
              </Button>
            )}
            <Button variant="tertiary" onClick={() => void act(api.lock(draw.id))}>
              {t('pool.lock')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
