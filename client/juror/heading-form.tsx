// The heading of a pile: written in the words of those who hold it, kept as a draft until it is saved.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { alikeFrom, likeness } from '#shared/session/similar.ts'
import { useDraft } from '../connection/use-draft.ts'
import type { BoardPile } from './board-now.ts'
import { useUnsaved } from './unsaved.ts'

interface HeadingFormProps {
  readonly draft: string
  readonly start?: string
  readonly submit: string
  /** Piles that may be the same already. */
  readonly others: readonly BoardPile[]
  /** Uses one of them instead; absent where there is nothing to put there. */
  readonly onInstead?: ((pile: BoardPile) => void) | undefined
  readonly onSave: (title: string) => void
  readonly onCancel: () => void
}

/** The pile whose heading is most like the words. */
export function mostAlike(title: string, piles: readonly BoardPile[]): BoardPile | undefined {
  const alike = piles.map((pile) => ({ pile, by: likeness(title, pile.title) })).filter(({ by }) => by >= alikeFrom)
  return alike.toSorted((a, b) => b.by - a.by)[0]?.pile
}

function Alike({ pile, onInstead }: { readonly pile: BoardPile; readonly onInstead?: HeadingFormProps['onInstead'] }) {
  const { t } = useTranslation('juror')
  return (
    <div className="quiet-note stack-tight">
      <p>
        {t('board.similar')} <strong>{pile.title}</strong>
      </p>
      {onInstead !== undefined && pile.id !== null && (
        <div>
          <Button variant="secondary" onClick={() => onInstead(pile)}>
            {t('board.similarPut')}
          </Button>
        </div>
      )}
    </div>
  )
}

export function HeadingForm({ draft, start, submit, others, onInstead, onSave, onCancel }: HeadingFormProps) {
  const { t } = useTranslation('juror')
  const [title, setTitle, clear] = useDraft(draft, start)
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.closest('form')?.scrollIntoView?.({ block: 'center' })
    field.current?.focus({ preventScroll: true })
  }, [])
  const words = title.trim()
  const over = words.length - longest.title
  const save = (): boolean => {
    setTried(true)
    if (words === '' || over > 0) return false
    onSave(words)
    clear()
    return true
  }
  useUnsaved(draft, { dirty: words !== (start ?? '').trim(), holds: true, save })
  const error = over > 0 ? t('board.headingLong', { count: over }) : tried && words === '' && t('board.headingEmpty')
  const alike = words === '' ? undefined : mostAlike(words, others)
  return (
    <form
      className="stack heading-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!save()) field.current?.focus()
      }}
    >
      <Textfield
        ref={field}
        label={t('board.heading')}
        description={t('board.headingHelp')}
        value={title}
        error={error}
        onChange={(event) => {
          setTried(false)
          setTitle(event.target.value)
        }}
      />
      <div role="status">{alike !== undefined && <Alike pile={alike} onInstead={onInstead} />}</div>
      <div className="row">
        <Button type="submit">{submit}</Button>
        <Button
          variant="tertiary"
          onClick={() => {
            clear()
            onCancel()
          }}
        >
          {t('board.cancel')}
        </Button>
      </div>
    </form>
  )
}
