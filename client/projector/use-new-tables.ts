// Whether the tables have just been changed: remembered on this laptop, so that a reload in the middle says the same.
import { useEffect, useState } from 'react'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { keep } from '../connection/storage.ts'

const key = 'allting.projector.tables'

interface Seen {
  readonly jury: string
  readonly round: number
  /** The activity that changed the tables; none for the round that was seen first. */
  readonly changedIn: string | null
}

function readSeen(): Seen | undefined {
  try {
    return JSON.parse(keep.get(key) ?? '') as Seen // only this file writes it
  } catch {
    return undefined
  }
}

export function useNewTables(jury: string, activity: NonNullable<RunEntity['activity']>): boolean {
  const { id, round } = activity
  const [changedIn, setChangedIn] = useState<string | null>(null)
  useEffect(() => {
    const before = readSeen()
    const isSame = before?.jury === jury && before.round === round
    // Back to an earlier round is no news
    const isLater = before?.jury === jury && before.round < round
    const now: Seen = isSame ? before : { jury, round, changedIn: isLater ? id : null }
    if (!isSame) keep.set(key, JSON.stringify(now))
    setChangedIn(now.changedIn)
  }, [jury, id, round])
  return changedIn === id
}
