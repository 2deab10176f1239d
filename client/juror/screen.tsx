// The juror's screen: a code, a seat, and then the room.
import { useEffect, useState } from 'react'
import { useOne, useSession } from '../connection/session-store.ts'
import { Announcer } from './announce.tsx'
import { JoinCode } from './join-code.tsx'
import './juror.css'
import { Room } from './room.tsx'
import { TakeSeat } from './take-seat.tsx'
import { Connecting, NewerPage, NoJury } from './waiting-screen.tsx'

function Shown() {
  const { line, seat, empty } = useSession()
  const [me, jury, run] = [useOne('me'), useOne('jury'), useOne('run')]
  const [lost, setLost] = useState(false)
  useEffect(() => {
    if (line === 'other-device') setLost(true)
    if (seat !== null) setLost(false)
  }, [line, seat])
  if (line === 'newer-page') return <NewerPage />
  if (empty === undefined) return <Connecting />
  if (empty) return <NoJury />
  if (seat === null) return <JoinCode lost={lost} />
  if (me === undefined || jury === undefined || run === undefined) return <Connecting />
  return me.seated ? <Room me={me} jury={jury} run={run} /> : <TakeSeat me={me} jury={jury} />
}

export function Juror() {
  return (
    <>
      <Shown />
      <Announcer />
    </>
  )
}
