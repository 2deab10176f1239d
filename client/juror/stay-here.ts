// The browser's own Back must not take a juror out of the room: it closes what is open, and stays.

function closeDialog(): void {
  const open = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1)
  open?.close()
}

/** A browser only counts entries that somebody has touched, so the first is made at the first touch. */
export function stayHere(): void {
  const mark = (): void => history.pushState({ stays: true }, '')
  window.addEventListener('pointerdown', mark, { once: true })
  window.addEventListener('popstate', () => {
    closeDialog()
    window.addEventListener('pointerdown', mark, { once: true })
    mark()
  })
}
