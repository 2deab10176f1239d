// 2D, first step: five dots on the room's needs, to be moved until they are closed.
import { Button } from '@digdir/designsystemet-react'
import { MinusIcon, PlusIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import { dotsEach } from '#shared/session/limits.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { shortNeed } from '../../ui/figures/need-words.ts'
import { RefusedWishes } from '../refused-wishes.tsx'
import { SavedState } from '../saved-state.tsx'
import { Secrecy } from '../secrecy.tsx'
import { useStillOpen } from '../still-open.ts'
import { TaskHead } from '../task-head.tsx'
import { isOf, useWishes } from '../wishes.ts'
import { useDots } from './dots-now.ts'
import { DotsResult } from './dots-result.tsx'
import { NeedWordsShown } from './need-words.tsx'

function DotsOn({ count }: { readonly count: number }) {
  const { t } = useTranslation('juror')
  return (
    <p className="dots-on">
      <span className="dot-row" aria-hidden hidden={count === 0}>
        {Array.from({ length: count }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
          <span key={i} className="dot" />
        ))}
      </span>
      <span className="number">{t('interests.dots.given', { count })}</span>
    </p>
  )
}

interface NeedDotsProps {
  readonly need: SharedNeedEntity
  readonly count: number
  readonly left: number
  readonly onMove: (by: 1 | -1) => void
}

function NeedDots({ need, count, left, onMove }: NeedDotsProps) {
  const { t } = useTranslation('juror')
  const words = shortNeed(need.text ?? t('card.erased'))
  // a button that cannot be pressed keeps its place and the focus
  return (
    <li className="need-dots">
      <NeedWordsShown need={need} />
      <div className="dot-buttons">
        <Button
          icon
          variant="secondary"
          aria-label={t('interests.dots.fewer', { need: words })}
          data-quick
          aria-disabled={count === 0}
          onClick={() => onMove(-1)}
        >
          <MinusIcon aria-hidden fontSize="1.75rem" />
        </Button>
        <DotsOn count={count} />
        <Button
          icon
          aria-label={t('interests.dots.more', { need: words })}
          data-quick
          aria-disabled={left === 0}
          onClick={() => onMove(1)}
        >
          <PlusIcon aria-hidden fontSize="1.75rem" />
        </Button>
      </div>
    </li>
  )
}

function DotsLeft({ left, waiting }: { readonly left: number; readonly waiting: boolean }) {
  const { t } = useTranslation('juror')
  return (
    <div className="dots-left">
      <p role="status">
        <span className="dot-row" aria-hidden>
          {Array.from({ length: dotsEach }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
            <span key={i} className="dot" data-used={i >= left} />
          ))}
        </span>
        <strong className="number">{t('interests.dots.left', { count: left })}</strong>
      </p>
      {left < dotsEach && <SavedState state={waiting ? 'waiting' : 'saved'} />}
    </div>
  )
}

function OpenDots({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const needs = useMany('needs')
  const { dots, left, waiting, move } = useDots()
  const { refused } = useWishes()
  useStillOpen(
    left === 0 || needs.length === 0
      ? undefined
      : {
          title: t('interests.dots.have', { count: left }),
          text: t('interests.dots.leftText'),
          stay: t('interests.dots.stay'),
        },
  )
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('interests.dots.title')} lead={t('interests.dots.lead')} />
      <RefusedWishes entries={refused.filter(isOf('give-dots'))} />
      {needs.length === 0 ? (
        <p className="quiet-note">{t('interests.dots.noNeeds')}</p>
      ) : (
        <div className="stack">
          <Secrecy of="dots" />
          <DotsLeft left={left} waiting={waiting} />
          <ul className="plain-list">
            {needs.map(([id, need]) => (
              <NeedDots key={id} need={need} count={dots[id] ?? 0} left={left} onMove={(by) => move(id, by)} />
            ))}
          </ul>
          {left === 0 && <p className="quiet-note">{t('interests.dots.none')}</p>}
        </div>
      )}
    </div>
  )
}

export function GiveDots({ run }: { readonly run: RunEntity }) {
  const state = useOne('dotting')?.state ?? 'open'
  return state === 'open' ? <OpenDots run={run} /> : <DotsResult run={run} />
}
