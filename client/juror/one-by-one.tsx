// One thing at a time out of several: which one, what it is, and the way back and on.
import { Button } from '@digdir/designsystemet-react'
import { ArrowLeftIcon, ArrowRightIcon } from '@navikt/aksel-icons'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

interface OneByOneProps {
  /** From 0. */
  readonly at: number
  readonly of: number
  readonly title: string
  /** What the button on says at the last one; without it there is no way on from there. */
  readonly last?: string | undefined
  readonly next?: string | undefined
  readonly onGo: (at: number) => void
  readonly children: ReactNode
}

/** Moves the focus to the heading when another thing is shown, but not when the screen opens. */
function useHeadOf(at: number) {
  const head = useRef<HTMLHeadingElement>(null)
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView?.({ block: 'start' })
  }, [at])
  return head
}

export function OneByOne({ at, of, title, last, next, onGo, children }: OneByOneProps) {
  const { t } = useTranslation('juror')
  const head = useHeadOf(at)
  const isLast = at === of - 1
  const onward = isLast ? last : (next ?? t('phases.next'))
  return (
    <section className="one-by-one stack" aria-labelledby="one-by-one">
      <h2 id="one-by-one" ref={head} tabIndex={-1}>
        <span className="one-of number">{t('phases.of', { n: at + 1, of })}</span>{' '}
        <span className="one-title">{title}</span>
      </h2>
      <progress className="one-progress" aria-hidden value={at + 1} max={of} />
      {children}
      <div className="one-buttons">
        {at > 0 && (
          <Button variant="secondary" onClick={() => onGo(at - 1)}>
            <ArrowLeftIcon aria-hidden fontSize="1.4em" />
            {t('phases.back')}
          </Button>
        )}
        {onward !== undefined && (
          <Button className="one-next" onClick={() => onGo(at + 1)}>
            {onward}
            <ArrowRightIcon aria-hidden fontSize="1.4em" />
          </Button>
        )}
      </div>
    </section>
  )
}
