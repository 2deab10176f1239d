// Which place of the run sheet is on this screen: the room's, unless somebody is in the middle of a text.
import { useState } from 'react'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useTaskIsUnsaved } from './unsaved.ts'

export const placeName = ({ place }: RunEntity): string =>
  place === null ? 'before' : `${place.activity}/${place.step}`

export interface ShownPlace {
  readonly shown: RunEntity
  /** The room has moved on, and this screen has stayed. */
  readonly stayed: boolean
  readonly follow: () => void
}

/** Nobody is pulled out of typing: the screen follows by itself only where nothing is unsaved. */
export function useShownPlace(run: RunEntity): ShownPlace {
  const unsaved = useTaskIsUnsaved()
  const [shown, setShown] = useState(run)
  const [stays, setStays] = useState(false)
  const moved = placeName(run) !== placeName(shown)
  const follow = (): void => {
    setShown(run)
    setStays(false)
  }
  if (!moved && shown !== run) follow()
  else if (moved && !stays && unsaved) setStays(true)
  else if (moved && !stays) follow()
  return { shown, stayed: moved && (stays || unsaved), follow }
}
