// An unsteady hand taps twice. The second tap on a spot belongs to the first, whatever lies there by then.

/** So long after a tap that pressed something, another on its spot is the same tap. */
const sameTap = 700
/** A shaking finger may tap more than twice. */
const stillShaking = 350
/** Where pressing again is the point, as with dots, only what no hand means is left out. */
const quickTap = 250
/** How far a finger strays between two taps, in pixels. */
const sameSpot = 48

const pressed = 'button, summary, a[href], label, select, input, [role="button"], [role="radio"]'
const writtenIn = 'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])'

interface Tap {
  readonly on: Element
  readonly x: number
  readonly y: number
  readonly at: number
}

/** What a click presses; undefined for keys and where one writes. */
function pressedBy(event: MouseEvent): Element | undefined {
  if (event.detail === 0 || !(event.target instanceof Element)) return undefined
  const found = event.target.closest(pressed)
  return found === null || found.matches(writtenIn) ? undefined : found
}

/** A label passes its click on to its box: that is the same click. */
const isPassedOn = (tap: Tap, last: Tap): boolean =>
  last.on instanceof HTMLLabelElement && last.on.control === tap.on && tap.at - last.at < 50

/** Decides for each tap, given those before it, whether it is one of its own. */
export function tapJudge(): (tap: Tap) => boolean {
  let last: Tap | undefined
  let until = 0
  return (tap) => {
    if (last !== undefined && isPassedOn(tap, last)) return true
    const near = last !== undefined && Math.hypot(tap.x - last.x, tap.y - last.y) < sameSpot
    const again = last?.on === tap.on && tap.on.matches('[data-quick]')
    const isOwn = !near || (again ? tap.at - (last?.at ?? 0) >= quickTap : tap.at >= until)
    if (isOwn) last = tap
    until = isOwn ? tap.at + sameTap : Math.max(until, tap.at + stillShaking)
    return isOwn
  }
}

/** From now on the page hears every tap once. Keys are left alone. */
export function steadyHand(page: Document = document): void {
  const isOwn = tapJudge()
  page.addEventListener(
    'click',
    (event) => {
      const on = pressedBy(event)
      if (on === undefined || isOwn({ on, x: event.clientX, y: event.clientY, at: event.timeStamp })) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
}
