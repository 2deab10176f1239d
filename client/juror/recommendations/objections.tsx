// Objections to a text, without names, and writing one: what would need to change?
import { Button } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '#shared/protocol/actions.ts'
import { longest } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { useDraft } from '../../connection/use-draft.ts'
import { fits, useDraftForm } from '../draft-form.ts'
import { Form } from '../form.tsx'
import { OwnThing } from '../own-thing.tsx'
import { RefusedWishes } from '../refused-wishes.tsx'
import { Secrecy } from '../secrecy.tsx'
import { isOf, useWishes } from '../wishes.ts'
import { WordsField } from '../words-field.tsx'
import { withWishes } from '../written.ts'

export const aboutObjections = isOf('object', 'withdraw-objection')

const draftOf = (text: string): string => `objection.${text}`

/** What has been begun and not sent. */
export function useUnsent(text: string): string {
  const [draft] = useDraft(draftOf(text))
  try {
    return (JSON.parse(draft) as { readonly words: string }).words.trim() // only the form writes there
  } catch {
    return ''
  }
}

/** The texts were locked before it was sent: its writer still has it. */
function TooLate({ text }: { readonly text: string }) {
  const { t } = useTranslation('juror')
  const unsent = useUnsent(text)
  const [, , clear] = useDraft(draftOf(text))
  if (unsent === '') return null
  return (
    <div className="own-card stack-tight">
      <p>
        <strong>{t('recommendations.amend.tooLate')}</strong>
      </p>
      <p className="card-text">{unsent}</p>
      <div>
        <Button variant="tertiary" onClick={clear}>
          {t('recommendations.amend.throwAway')}
        </Button>
      </div>
    </div>
  )
}

interface Objection {
  readonly text: string
  readonly words: string
}

const speech = {
  written: (action: Action): Objection | undefined =>
    action.type === 'object' ? { text: action.text, words: action.words } : undefined,
  withdrawn: (action: Action) => (action.type === 'withdraw-objection' ? action.objection : undefined),
  wordsOf: ({ words }: Objection) => words,
}

function useMine(text: string) {
  const told = useMany('ownObjections')
  const wishes = useWishes()
  return useMemo(() => {
    const known = told.map(([id, { about, words }]) => ({ id, value: { text: about, words: words ?? '' } }))
    return withWishes<Objection>(known, wishes, speech).filter(({ value }) => value.text === text)
  }, [told, wishes, text])
}

const useObjectionForm = (text: string) =>
  useDraftForm({
    name: draftOf(text),
    start: { words: '' },
    problemOf: ({ words }) => (fits(words, longest.objection) ? undefined : 'words'),
    onSave: ({ words }) => act({ type: 'object', text, words: words.trim() }),
  })

/** An objection that has been begun and lies behind the list: it is remembered when somebody says that they are done. */
export function BegunObjection({ text }: { readonly text: string }) {
  useObjectionForm(text)
  return null
}

function ObjectionForm({ text }: { readonly text: string }) {
  const { t } = useTranslation('juror')
  const { value, set, problem, save } = useObjectionForm(text)
  return (
    <Form submit={t('recommendations.amend.save')} onSave={save}>
      <WordsField
        label={t('recommendations.amend.write')}
        value={value.words}
        most={longest.objection}
        wrong={problem === 'words'}
        onChange={(words) => set({ words })}
      />
    </Form>
  )
}

export function Objections({ text, open }: { readonly text: string; readonly open: boolean }) {
  const { t } = useTranslation('juror')
  const mine = useMine(text)
  const others = useMany('objections').filter(([id, one]) => one.text === text && !mine.some((own) => own.id === id))
  const refused = useWishes().refused.filter(aboutObjections)
  return (
    <section className="stack">
      <h3 className="form-part">{t('recommendations.amend.objections')}</h3>
      <RefusedWishes entries={refused} />
      {others.length + mine.length === 0 && <p className="subtle">{t('recommendations.amend.objectionsNone')}</p>}
      <ul className="own-cards">
        {others.map(([id, { words }]) => (
          <li key={id} className="own-card">
            <p className="card-text">{words ?? t('card.erased')}</p>
          </li>
        ))}
        {mine.map((one) => (
          <OwnThing
            key={one.key}
            thing={one}
            words={one.value.words}
            changeable={open}
            facts={<span className="subtle">{t('recommendations.amend.mine')}</span>}
            onWithdraw={() => one.id !== null && act({ type: 'withdraw-objection', objection: one.id })}
          >
            <p className="card-text">{one.value.words}</p>
          </OwnThing>
        ))}
      </ul>
      {!open && <TooLate text={text} />}
      {open && <Secrecy of="room" />}
      {open && <ObjectionForm text={text} />}
    </section>
  )
}
