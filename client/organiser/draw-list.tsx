// The first page: begin a draw, go on with one, or try the example.
import { Button, Card, Heading, Paragraph, Tag, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawListItem } from '#shared/protocol/draws.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { goTo, hashOfPath } from '../ui/use-hash.ts'
import { api, type Refusal } from './api.ts'
import { RefusalNotice } from './refusal-notice.tsx'

function useDraws() {
  const [draws, setDraws] = useState<readonly DrawListItem[]>()
  const [refusal, setRefusal] = useState<Refusal>()
  useEffect(() => {
    void api.list().then((answer) => (answer.ok ? setDraws(answer.value) : setRefusal(answer.error)))
  }, [])
  const create = async (name: string, question: string, example: boolean): Promise<void> => {
    const answer = await api.create({ name, question, example })
    if (answer.ok) goTo(answer.value.id)
    else setRefusal(answer.error)
  }
  const remove = async (id: string): Promise<void> => {
    const answer = await api.remove(id)
    if (answer.ok) setDraws(answer.value)
    else setRefusal(answer.error)
  }
  return { draws, refusal, create, remove }
}

function NewDraw({ onCreate }: { readonly onCreate: (name: string, question: string) => void }) {
  const { t } = useTranslation('organiser')
  const [name, setName] = useState('')
  const [question, setQuestion] = useState('')
  return (
    <Card>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          onCreate(name, question)
        }}
      >
        <Heading level={2} data-size="xs">
          {t('list.new')}
        </Heading>
        <Textfield
          label={t('list.name')}
          description={t('list.nameHelp')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Textfield
          label={t('list.question')}
          description={t('list.questionHelp')}
          multiline
          rows={3}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <div>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('list.create')}
          </Button>
        </div>
      </form>
    </Card>
  )
}

function Draws({
  draws,
  onRemove,
}: {
  readonly draws: readonly DrawListItem[]
  readonly onRemove: (id: string) => void
}) {
  const { t } = useTranslation('organiser')
  const [removing, setRemoving] = useState<DrawListItem>()
  const { t: shared } = useTranslation()
  if (draws.length === 0) return <Paragraph className="subtle">{t('list.none')}</Paragraph>
  return (
    <>
      <ul className="draw-list">
        {draws.map((draw) => (
          <li key={draw.id}>
            <div>
              <strong>{draw.name}</strong> {draw.example && <Tag data-color="accent">{t('list.exampleTag')}</Tag>}
              <Paragraph data-size="sm" className="subtle">
                <time dateTime={draw.createdAt}>{draw.createdAt.slice(0, 10)}</time> {draw.question}
              </Paragraph>
            </div>
            <div className="row">
              <Button variant="secondary" asChild>
                <a href={hashOfPath(draw.id)}>
                  {t('list.open')}
                  <span className="visually-hidden"> {draw.name}</span>
                </a>
              </Button>
              <Button variant="tertiary" data-color="danger" onClick={() => setRemoving(draw)}>
                {t('list.remove')}
                <span className="visually-hidden"> {draw.name}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={removing !== undefined}
        danger
        title={t('list.removeTitle', { name: removing?.name ?? '' })}
        text={t('list.removeText')}
        confirm={t('list.removeConfirm')}
        back={shared('cancel')}
        onConfirm={() => {
          if (removing !== undefined) onRemove(removing.id)
          setRemoving(undefined)
        }}
        onClose={() => setRemoving(undefined)}
      />
    </>
  )
}

export function DrawList() {
  const { t } = useTranslation('organiser')
  const { draws, refusal, create, remove } = useDraws()
  return (
    <div className="stack">
      <Heading level={1} data-size="lg">
        {t('list.heading')}
      </Heading>
      <Paragraph data-size="lg" className="narrow">
        {t('list.lead')}
      </Paragraph>
      <RefusalNotice refusal={refusal} />
      <div className="start-cards">
        <NewDraw onCreate={(name, question) => void create(name, question, false)} />
        <Card variant="tinted" data-color="primary">
          <div className="stack">
            <Heading level={2} data-size="xs">
              {t('list.exampleHeading')}
            </Heading>
            <Paragraph>{t('list.exampleText')}</Paragraph>
            <div>
              <Button
                variant="secondary"
                onClick={() => void create(t('list.exampleName'), t('list.exampleQuestion'), true)}
              >
                {t('list.exampleStart')}
              </Button>
            </div>
          </div>
        </Card>
      </div>
      <section className="stack">
        <Heading level={2} data-size="sm">
          {t('list.yours')}
        </Heading>
        {draws !== undefined && <Draws draws={draws} onRemove={(id) => void remove(id)} />}
      </section>
    </div>
  )
}
