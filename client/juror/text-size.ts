// How large the text is on this tablet: three sizes, remembered here.
import { keep } from '../connection/storage.ts'

export const textSizes = ['small', 'medium', 'large'] as const
type TextSize = (typeof textSizes)[number]

const key = 'allting.text-size'
const known = (value: string | undefined): TextSize => textSizes.find((size) => size === value) ?? 'small'

export const textSize = (): TextSize => known(keep.get(key))

/** Sets the size before anything is painted. The design system’s large measure goes on the body, so that a rem stays a rem. */
export function applyTextSize(): void {
  document.body.dataset.size = 'lg'
  document.documentElement.dataset.text = textSize()
}

export function chooseTextSize(value: string): TextSize {
  keep.set(key, known(value))
  applyTextSize()
  return known(value)
}
