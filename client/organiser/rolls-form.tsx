// Where people's rolls are entered by name, every digit shown as it is typed.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fewestDigits, fewestRollers, rollProblems } from '#shared/selection/randomness.ts'
import type { Roll } from '#shared/selection/record.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import './rolls-form.css'

interface Entry extends Roll {
  readonly key: number
}

const perPerson = Math.ceil(fewestDigits / fewestRollers)

/** The digits in boxes of their own, those still to come left empty. */
function Digits({ digits }: { readonly digits: string }) {
  const cells = digits.padEnd(Math.max(perPerson, digits.length), ' ').split('')
  return (
    <span className="digit-boxes number" aria-hidden="true">
      {cells.map((digit, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the boxes are positions; only what is in them changes
        <span key={i} data-empty={digit === ' '}>
          {digit}
        </span>
      ))}
    </span>
  )
}

interface RollsFormProps {
  readonly submit: string
  readonly busy: boolean
  readonly onRolls: (rolls: readonly Roll[]) => void
}

export function RollsForm({ submit, busy, onRolls }: RollsFormProps) {
  const { t } = useTranslation('organiser')
  const [entries, setEntries] = useState<readonly Entry[]>(() =>
    Array.from({ length: fewestRollers }, (_, key) => ({ key, name: '', digits: '' })),
  )
  const [asking, setAsking] = useState(false)
  const rolls = entries.map(({ name, digits }) => ({ name: name.trim().normalize('NFC'), digits }))
  const count = rolls.reduce((sum, roll) => sum + roll.digits.length, 0)
  const ready = rollProblems(rolls).length === 0
  const set = (key: number, change: Partial<Roll>): void =>
    setEntries(entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)))
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) setAsking(true)
      }}
    >
      <ol className="roll-list">
        {entries.map((entry, i) => (
          <li key={entry.key} className="roll">
            <Textfield
              label={`${t('rolls.person', { number: i + 1 })}: ${t('rolls.name')}`}
              autoComplete="off"
              value={entry.name}
              onChange={(event) => set(entry.key, { name: event.target.value })}
            />
            <div className="roll-digits">
              <Textfield
                label={t('rolls.digits')}
                description={t('rolls.digitsHelp', { count: entry.digits.length })}
                inputMode="numeric"
                autoComplete="off"
                value={entry.digits}
                onChange={(event) => set(entry.key, { digits: event.target.value.replace(/\D/g, '').slice(0, 200) })}
              />
              <Digits digits={entry.digits} />
            </div>
            {entries.length > fewestRollers && (
              <Button
                variant="tertiary"
                icon
                aria-label={t('rolls.remove', { number: i + 1 })}
                onClick={() => setEntries(entries.filter((other) => other.key !== entry.key))}
              >
                <TrashIcon aria-hidden fontSize="1.5rem" />
              </Button>
            )}
          </li>
        ))}
      </ol>
      <div className="row space-between">
        <Button
          variant="tertiary"
          onClick={() =>
            setEntries([...entries, { key: Math.max(...entries.map(({ key }) => key)) + 1, name: '', digits: '' }])
          }
        >
          <PlusIcon aria-hidden fontSize="1.5rem" />
          {t('rolls.add')}
        </Button>
        <p className="roll-total number" data-enough={count >= fewestDigits} role="status">
          {count >= fewestDigits && <CheckmarkCircleIcon aria-hidden fontSize="1.5rem" />}
          {t('rolls.total', { count })}
        </p>
      </div>
      <div>
        <Button type="submit" disabled={!ready || busy}>
          {submit}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('rolls.confirmTitle')}
        text={t('rolls.confirmText')}
        confirm={t('rolls.confirm')}
        back={t('rolls.back')}
        onConfirm={() => {
          setAsking(false)
          onRolls(rolls)
        }}
        onClose={() => setAsking(false)}
      >
        <dl className="figure-list">
          {rolls.map(({ name, digits }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="number digits-read">{digits.match(/.{1,4}/g)?.join(' ')}</dd>
            </div>
          ))}
        </dl>
      </ConfirmDialog>
    </form>
  )
}
