// The room's map: each perspective with what it is made of, whether the room sees it, and the way back.
import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react'
import { EyeIcon, EyeSlashIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapEntity } from '#shared/protocol/entities.ts'
import { longest } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'

function Rename({ id, title, onDone }: { readonly id: string; readonly title: string; readonly onDone: () => void }) {
  const { t } = useTranslation('facilitator')
  const [text, setText] = useState(title)
  return (
    <form
      className="stack-tight"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '' && text !== title) act({ type: 'name-perspective', perspective: id, title: text })
        onDone()
      }}
    >
      <Textfield
        label={t('map.title')}
        maxLength={longest.title}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button type="submit">{t('map.save')}</Button>
      </div>
    </form>
  )
}

interface PerspectiveProps {
  readonly id: string
  readonly one: MapEntity
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
}

function Perspective({ id, one, chosen, onChoose }: PerspectiveProps) {
  const { t } = useTranslation('facilitator')
  const [renaming, setRenaming] = useState(false)
  const title = one.title ?? t('map.erased')
  const release = (): void => void act({ type: 'release-perspective', perspective: id, released: !one.released })
  return (
    <li className="perspective" data-released={one.released}>
      {renaming ? (
        <Rename id={id} title={one.title ?? ''} onDone={() => setRenaming(false)} />
      ) : (
        <Checkbox
          label={<strong>{title}</strong>}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      )}
      <p className="pile-meta">
        {t('map.piles', { count: one.piles.length })} ·{' '}
        {one.released ? <EyeIcon aria-hidden fontSize="1.25rem" /> : <EyeSlashIcon aria-hidden fontSize="1.25rem" />}
        {t(one.released ? 'map.shown' : 'map.hidden')}
      </p>
      <div className="perspective-buttons">
        <Button variant={one.released ? 'tertiary' : 'secondary'} onClick={release}>
          <span aria-hidden="true">{t(one.released ? 'map.hide' : 'map.show')}</span>
          <span className="visually-hidden">{t(one.released ? 'map.hideOne' : 'map.showOne', { title })}</span>
        </Button>
        <Button
          variant="tertiary"
          icon
          aria-label={t('map.renameOne', { title })}
          onClick={() => setRenaming(!renaming)}
        >
          <PencilIcon aria-hidden fontSize="1.5rem" />
        </Button>
        <Button
          variant="tertiary"
          icon
          aria-label={t('map.removeOne', { title })}
          onClick={() => act({ type: 'unmap-perspective', perspective: id })}
        >
          <TrashIcon aria-hidden fontSize="1.5rem" />
        </Button>
      </div>
    </li>
  )
}

/** Chosen perspectives become one: all their piles are handed over. */
export function MapColumn({ onJoin }: { readonly onJoin: (piles: readonly string[]) => void }) {
  const { t } = useTranslation('facilitator')
  const map = useMany('map')
  const [picked, setPicked] = useState<readonly string[]>([])
  const chosen = map.filter(([id]) => picked.includes(id))
  const hidden = map.filter(([, { released }]) => !released)
  return (
    <section className="map-column" aria-labelledby="map-column">
      <div className="map-head">
        <h3 id="map-column">
          {t('map.map')} ({map.length})
        </h3>
        {hidden.length > 0 && (
          <Button
            onClick={() => {
              for (const [perspective] of hidden) act({ type: 'release-perspective', perspective, released: true })
            }}
          >
            <EyeIcon aria-hidden fontSize="1.5rem" />
            {t('map.showAll')}
          </Button>
        )}
      </div>
      {chosen.length > 1 && (
        <Button
          variant="secondary"
          onClick={() => {
            onJoin(chosen.flatMap(([, one]) => one.piles))
            setPicked([])
          }}
        >
          {t('map.joinOnMap', { count: chosen.length })}
        </Button>
      )}
      {map.length === 0 ? (
        <p className="subtle">{t('map.empty')}</p>
      ) : (
        <ul>
          {map.map(([id, one]) => (
            <Perspective
              key={id}
              id={id}
              one={one}
              chosen={picked.includes(id)}
              onChoose={(yes) => setPicked(yes ? [...picked, id] : picked.filter((other) => other !== id))}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
