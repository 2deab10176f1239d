// The piles of every table, side by side, with the cards that no table has sorted yet.
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { type Pile, tableNumber } from './headings.ts'
import { CardList, PileCard } from './pile-card.tsx'

interface BoardsProps {
  readonly piles: readonly Pile[]
  readonly nameOf: (pile: Pile[1]) => string
  readonly mapped: ReadonlySet<string>
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (id: string, chosen: boolean) => void
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'sv', { numeric: true })

export function Boards({ piles, nameOf, mapped, chosen, onChoose }: BoardsProps) {
  const { t } = useTranslation('facilitator')
  const loose = useMany('loose')
  const tables = [...new Set([...piles.map(([, { table }]) => table), ...loose.map(([table]) => table)])].toSorted(
    byNumber,
  )
  if (tables.length === 0) return <p className="subtle">{t('map.noPiles')}</p>
  return (
    <div className="boards">
      {tables.map((table) => {
        const unsorted = loose.find(([name]) => name === table)?.[1].cards ?? []
        return (
          <section key={table} className="board" aria-labelledby={`board-${table}`}>
            <h3 id={`board-${table}`}>{t('tables.name', { table: tableNumber(table) })}</h3>
            {piles
              .filter(([, pile]) => pile.table === table)
              .map(([id, pile]) => (
                <PileCard
                  key={id}
                  id={id}
                  pile={pile}
                  heading={nameOf(pile)}
                  mapped={mapped.has(id)}
                  chosen={chosen.has(id)}
                  onChoose={(yes) => onChoose(id, yes)}
                />
              ))}
            {unsorted.length > 0 && (
              <article className="pile">
                <h4>
                  {t('map.loose')} ({unsorted.length})
                </h4>
                <CardList cards={unsorted} />
              </article>
            )}
          </section>
        )
      })}
    </div>
  )
}
