// Runs a verification in a worker and follows how far it has come.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Check } from '#shared/selection/check.ts'
import type { Verification, VerifyInput } from '#shared/selection/verify.ts'
import { spawnVerifier } from './spawn.ts'

export type VerifierState =
  | { readonly status: 'waiting' }
  | { readonly status: 'working'; readonly checks: readonly Check[] }
  | { readonly status: 'done'; readonly verification: Verification }
  | { readonly status: 'failed' }

interface Message {
  readonly check?: Check
  readonly verification?: Verification
  readonly failed?: boolean
}

export function useVerifier() {
  const worker = useRef<Worker>(undefined)
  const [state, setState] = useState<VerifierState>({ status: 'waiting' })
  const stop = useCallback(() => {
    worker.current?.terminate()
    worker.current = undefined
  }, [])
  useEffect(() => stop, [stop])
  const verify = useCallback(
    (input: VerifyInput) => {
      stop()
      const spawned = spawnVerifier()
      worker.current = spawned
      setState({ status: 'working', checks: [] })
      spawned.onerror = () => setState({ status: 'failed' })
      spawned.onmessage = ({ data }: MessageEvent<Message>) => {
        const { check, verification, failed } = data
        if (check !== undefined)
          setState((before) =>
            before.status === 'working' ? { ...before, checks: [...before.checks, check] } : before,
          )
        if (verification !== undefined) setState({ status: 'done', verification })
        if (failed) setState({ status: 'failed' })
      }
      spawned.postMessage(input)
    },
    [stop],
  )
  const reset = useCallback(() => {
    stop()
    setState({ status: 'waiting' })
  }, [stop])
  return { state, verify, reset }
}
