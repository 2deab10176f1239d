// Writing or editing a card: the text, what sort of card it is, and a draft that survives everything.
import { Button, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import type { CardKind } from '#shared/session/phases/mapping-state.ts'
import { useDraft } from '../connection/use-draft.ts'
import { KindChoice } from './kind-choice.tsx'
import { TextLeft } from './text-left.tsx'
import { useUnsaved } from './unsaved.ts'

export interface CardText {
  readonly text: string
  readonly kind: CardKind
}

interface CardFormProps {
  /** The name of the draft; every text has its own. */
  readonly draft: string
  readonly start?: CardText
  readonly label: string
  readonly helper?: string
  readonly submit: string
  /** False where the form is in a dialog, which stays when the room moves on. */
  readonly holds?: boolean
  readonly onSave: (card: CardText) => void
  readonly onCancel?: () => void
}

type Problem = 'empty' | 'tooLong' | 'kind'

function problemOf(text: string, kind: string): Problem | undefined {
  if (text === '') return 'empty'
  if (text.length > longest.card) return 'tooLong'
  return kind === '' ? 'kind' : undefined
}

/** The text and kind of a card in the making, and how to save or leave them. */
function useCardDraft({ draft, start, holds = true, onSave, onCancel }: CardFormProps) {
  const [text, setText, clearText] = useDraft(draft, start?.text)
  const [kind, setKind, clearKind] = useDraft(`${draft}.kind`, start?.kind)
  const [problem, setProblem] = useState<Problem>()
  const clear = (): void => {
    clearText()
    clearKind()
    setProblem(undefined)
  }
  const save = (): boolean => {
    const found = problemOf(text.trim(), kind)
    setProblem(found)
    if (found !== undefined) return false
    onSave({ text: text.trim(), kind: kind as CardKind }) // the choices are the only values
    clear()
    return true
  }
  const dirty = start === undefined ? text.trim() !== '' : true
  useUnsaved(draft, { dirty, holds, found: 'my-cards', save })
  const cancel = (): void => {
    clear()
    onCancel?.()
  }
  // what was missing is being mended: it is said again when somebody tries again
  const write = (words: string): void => {
    setProblem(undefined)
    setText(words)
  }
  return { text, write, kind, setKind, problem, dirty, save, cancel }
}

export function CardForm(props: CardFormProps) {
  const { t } = useTranslation('juror')
  const { text, write, kind, setKind, problem, dirty, save, cancel } = useCardDraft(props)
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const wrong = problem === 'empty' || problem === 'tooLong'
  return (
    <form
      className="card-form stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!save() && text.trim() === '') area.current?.focus()
      }}
    >
      <div className="stack-tight">
        <Label htmlFor={id}>{props.label}</Label>
        {props.helper !== undefined && (
          <p className="subtle" id={`${id}-help`}>
            {props.helper}
          </p>
        )}
        <Textarea
          ref={area}
          id={id}
          rows={4}
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-help ${id}-left ${id}-wrong`}
          onChange={(event) => write(event.target.value)}
        />
        <TextLeft id={`${id}-left`} text={text} most={longest.card} />
        <div id={`${id}-wrong`} role="alert">
          {wrong && <ValidationMessage>{t(`card.${problem}`)}</ValidationMessage>}
        </div>
      </div>
      <KindChoice kind={kind} missing={problem === 'kind'} onKind={setKind} />
      <div className="row">
        <Button type="submit" variant={dirty ? 'primary' : 'secondary'}>
          {props.submit}
        </Button>
        {props.onCancel !== undefined && (
          <Button variant="tertiary" onClick={cancel}>
            {t('card.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
