// From the tables' piles to the room's map: join what is the same, put each on the map, show it when the room is ready.
import { Button, Heading } from '@digdir/designsystemet-react'
import { LinkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { Boards } from './boards.tsx'
import { asPerspectives, cut, headingOf, type Pile, tableNumber } from './headings.ts'
import { JoinDialog } from './join-dialog.tsx'
import { MapColumn } from './map-column.tsx'
import './map.css'

function useBoard() {
  const piles = useMany('board')
  const language = useLanguage()
  const interviews = useOne('jury')?.interviews ?? []
  const map = useMany('map')
  const mapped = new Set(map.flatMap(([, one]) => one.piles))
  /** The perspective that a pile is part of. */
  const placeOf = (pile: string): string | undefined => map.find(([, one]) => one.piles.includes(pile))?.[0]
  const pairs = useOne('similar')?.pairs ?? []
  return {
    map,
    placeOf,
    /** Headings that are alike and not yet one. */
    pairs: pairs.filter(({ piles: [a, b] }) => placeOf(a) === undefined || placeOf(a) !== placeOf(b)),
    piles,
    interviews,
    mapped,
    unmapped: piles.filter(([id]) => !mapped.has(id)),
    nameOf: (pile: Pile[1]): string => headingOf(pile, interviews, language),
    named: (id: string): Pile[1] | undefined => piles.find(([one]) => one === id)?.[1],
  }
}

type Board = ReturnType<typeof useBoard>

/** The cards of a pile that are not hidden. */
const wordsIn = ({ cards }: Pile[1]): string[] =>
  cards.flatMap(({ text, hidden }) => (hidden || text === null ? [] : [text]))

function Similar({ board, onJoin }: { readonly board: Board; readonly onJoin: (piles: readonly string[]) => void }) {
  const { t } = useTranslation('facilitator')
  const { pairs } = board
  if (pairs.length === 0) return null
  return (
    <section className="similar" aria-labelledby="similar">
      <h3 id="similar">
        {t('map.similar')} ({pairs.length})
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many pairs scroll, also by keyboard */}
      <ul tabIndex={0} aria-labelledby="similar">
        {pairs.map(({ piles }) => (
          <li key={piles.join()}>
            {piles.map((id) => {
              const pile = board.named(id)
              return pile === undefined ? null : (
                <span key={id}>
                  <small>{t('tables.name', { table: tableNumber(pile.table) })}</small> {board.nameOf(pile)}
                  {wordsIn(pile).map((words, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two cards may say the same
                    <small key={i} className="similar-card">
                      {words}
                    </small>
                  ))}
                </span>
              )
            })}
            <Button variant="secondary" onClick={() => onJoin(piles)}>
              <LinkIcon aria-hidden fontSize="1.5rem" />
              {t('map.similarLook')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function PutAll({ board }: { readonly board: Board }) {
  const { t } = useTranslation('facilitator')
  const [asking, setAsking] = useState(false)
  const count = board.unmapped.length
  const alike = board.pairs.length
  if (count === 0) return null
  const put = (): void => {
    for (const { title, piles } of asPerspectives(board.unmapped, board.interviews))
      act({ type: 'map-piles', title, piles })
    setAsking(false)
  }
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('map.all')} ({count})
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('map.allTitle', { count })}
        text={alike === 0 ? t('map.allText') : `${t('map.allAlike', { count: alike })} ${t('map.allText')}`}
        confirm={t('map.all')}
        onConfirm={put}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

export function MapPart() {
  const { t } = useTranslation('facilitator')
  const board = useBoard()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [joining, setJoining] = useState<readonly string[]>()
  // what has been mapped or dropped meanwhile is no longer chosen
  const chosen = new Set(board.unmapped.map(([id]) => id).filter((id) => picked.has(id)))
  const choose = (id: string, yes: boolean): void =>
    setPicked(new Set(yes ? [...picked, id] : [...picked].filter((one) => one !== id)))
  const join = (title: string): void => {
    if (joining !== undefined) act({ type: 'map-piles', title: cut(title), piles: [...joining] })
    setPicked(new Set())
    setJoining(undefined)
  }
  const compared = joining?.flatMap((id) => {
    const pile = board.named(id)
    return pile === undefined
      ? []
      : [{ id, heading: board.nameOf(pile), table: tableNumber(pile.table), cards: wordsIn(pile) }]
  })
  return (
    <>
      <div className="part-head">
        <Heading level={2} data-size="sm">
          {t('map.heading')}
        </Heading>
        <div className="row">
          {chosen.size > 0 && (
            <>
              <Button variant="tertiary" onClick={() => setPicked(new Set())}>
                {t('map.clear')}
              </Button>
              <Button onClick={() => setJoining([...chosen])}>{t('map.join', { count: chosen.size })}</Button>
            </>
          )}
          <PutAll board={board} />
        </div>
      </div>
      <div className="map-part">
        <div className="stack">
          <Similar board={board} onJoin={setJoining} />
          <Boards {...board} chosen={chosen} onChoose={choose} />
        </div>
        <MapColumn onJoin={setJoining} />
      </div>
      <JoinDialog
        piles={compared}
        areMapped={joining?.some((id) => board.mapped.has(id)) ?? false}
        onJoin={join}
        onClose={() => setJoining(undefined)}
      />
    </>
  )
}
