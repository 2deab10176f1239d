// Takes somebody to a thing on the page: into view, with the focus where a screen reader goes on reading.

/** What lies folded is unfolded first. */
function unfold(found: HTMLElement): void {
  const fold = found.closest('details:not([open])')
  if (fold instanceof HTMLDetailsElement) fold.open = true
}

/** Once the page has been drawn again: what is looked for may have just been opened. */
export function takeTo(selector: string, within: ParentNode = document): void {
  setTimeout(() => {
    const found = within.querySelector<HTMLElement>(selector)
    if (found === null) return
    unfold(found)
    if (!found.matches('button, input, textarea, summary, a')) found.tabIndex = -1
    found.focus({ preventScroll: true })
    found.scrollIntoView?.({ block: 'center' })
  })
}

/** What is being written is not left under a bar that has just come. */
export function keepInView(bar: HTMLElement | null): void {
  const written = document.activeElement
  if (bar === null || !(written instanceof HTMLElement) || !written.matches('main textarea, main input')) return
  const under = bar.getBoundingClientRect().bottom + 48 - written.getBoundingClientRect().top
  if (under > 0) window.scrollBy({ top: -under })
}

/** To what keeps a text from being saved. */
export const takeToMissing = (): void =>
  takeTo('main :is([aria-invalid="true"], [data-wrong="true"] input, fieldset:has([role="alert"]:not(:empty)) input)')
