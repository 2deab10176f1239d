// What the task still asks of somebody who says that they are done: it is said once, and they decide.
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'

export interface StillOpen {
  /** What is missing. */
  readonly title: string
  /** Whether they want to go on. */
  readonly text: string
  /** The button that goes on with it. */
  readonly stay: string
  /** Takes them there. */
  readonly onStay?: (() => void) | undefined
}

const asked = create<{ readonly open: StillOpen | null }>(() => ({ open: null }))

/** Told by the task for as long as it is so. */
export function useStillOpen(open: StillOpen | undefined): void {
  const latest = useRef(open?.onStay)
  useEffect(() => {
    latest.current = open?.onStay
  })
  const { title, text, stay } = open ?? {}
  useEffect(() => {
    if (title === undefined || text === undefined || stay === undefined) return
    asked.setState({ open: { title, text, stay, onStay: () => latest.current?.() } })
    return () => asked.setState({ open: null })
  }, [title, text, stay])
}

export const useAskedFirst = (): StillOpen | null => asked(({ open }) => open)

/** Where one answers one thing after the other: how many answers are left, and the way to the first of them. */
export function useAnswersLeft(left: number, onStay: () => void): void {
  const { t } = useTranslation('juror')
  const words = { title: t('phases.left.title', { count: left }), text: t('phases.left.text') }
  useStillOpen(left === 0 ? undefined : { ...words, stay: t('phases.left.stay'), onStay })
}
