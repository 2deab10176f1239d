// Trying a code: what came of it, and waiting for the facilitator where another device has the seat.
import { useEffect, useRef, useState } from 'react'
import type { ClaimAnswer } from '#shared/protocol/messages.ts'
import { claim } from '../connection/connection.ts'
import { useSession } from '../connection/session-store.ts'

const codeLength = 8
/** Case is the server’s matter; spaces and hyphens are nobody’s. */
export const tidy = (typed: string): string => typed.replace(/[^\p{L}\p{N}]/gu, '')

export type Trouble = Exclude<Exclude<ClaimAnswer, { ok: true }>['code'], 'wait-for-approval'> | 'short' | 'noAnswer'

/** Tries a code; while another device has the seat, it asks again whenever the line is new. */
export function useClaim() {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const [waitsWith, setWaitsWith] = useState<string>()
  const open = useSession(({ line }) => line === 'open')
  const tryCode = async (code: string): Promise<void> => {
    setTrouble(undefined)
    if (tidy(code).length !== codeLength) return setTrouble('short')
    setBusy(true)
    const answer = await claim(tidy(code))
    setBusy(false)
    if (answer === undefined) return setTrouble('noAnswer')
    if (answer.ok) return
    if (answer.code === 'wait-for-approval') setWaitsWith(code)
    else setTrouble(answer.code)
  }
  const latest = useRef(tryCode)
  latest.current = tryCode
  const wasOpen = useRef(open)
  useEffect(() => {
    // a new line has forgotten that this device waits
    if (open && !wasOpen.current && waitsWith !== undefined) void latest.current(waitsWith)
    wasOpen.current = open
  }, [open, waitsWith])
  return { busy, trouble, waits: waitsWith !== undefined, tryCode, stopWaiting: () => setWaitsWith(undefined) }
}
