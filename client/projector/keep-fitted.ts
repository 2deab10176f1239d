// Fits a picture when it comes, when its room changes (a longer title, a larger screen) and when its letters have been loaded.

/** Answers with what ends it: as the callback of a ref it lives exactly as long as the element does. */
export function keepFitted(element: HTMLElement, again: () => void): () => void {
  again()
  const watch = new ResizeObserver(again)
  watch.observe(element)
  void document.fonts?.ready.then(again)
  return () => watch.disconnect()
}
