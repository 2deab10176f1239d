// @vitest-environment jsdom
// The overview can be read in black and white: by its figures, and by shades that differ in lightness.
import { expect, test } from 'vitest'
import { reportOf } from '../report.ts'
import { alvmoraSource } from '../testing/alvmora.ts'
import { pageOf, textOf } from '../testing/page.ts'

const page = pageOf(reportOf(await alvmoraSource(), 'sv'))
const style = page.querySelector('style')?.textContent ?? ''

const hexOf = (pattern: RegExp): string => pattern.exec(style)?.[1] ?? ''

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = (hex.match(/[\da-f]{2}/g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** How light it looks, from 0 to 100 (CIE L*). */
const lightness = (hex: string): number => 116 * Math.cbrt(luminance(hex)) - 16

const shades = [1, 2, 3, 4, 5].map((n) => hexOf(new RegExp(`\\.shade-${n} \\{\\s*background: #([\\da-f]{6})`)))

test('each shade is darker than the one before by a step that shows without colour', () => {
  const lights = shades.map(lightness)
  for (const [i, light] of lights.entries()) if (i > 0) expect((lights[i - 1] ?? 0) - light).toBeGreaterThanOrEqual(8)
})

test('the figures stand out from every shade', () => {
  const ink = luminance(hexOf(/--deep: #([\da-f]{6})/))
  for (const shade of shades) expect((luminance(shade) + 0.05) / (ink + 0.05)).toBeGreaterThan(4.5)
})

test('every cell carries its figure with one decimal and its spread, and the shade follows the figure', () => {
  const cells = [...page.querySelectorAll('table.heat [data-need]')]
  expect(cells).toHaveLength(28)
  for (const cell of cells) {
    const figure = textOf(cell.querySelector('strong'))
    expect(figure).toMatch(/^[1-5],\d$/)
    expect(cell.querySelectorAll('.bars rect')).toHaveLength(5)
    expect(textOf(cell.querySelector('.spoken'))).toMatch(/^Antal som gav 1 till 5: (\d+, ){4}\d+\.$/)
    const shade = Number(/shade-(\d)/.exec(cell.className)?.[1])
    // the mean itself is rounded, not the figure that is printed
    expect(Math.abs(shade - Number(figure.replace(',', '.')))).toBeLessThanOrEqual(0.55)
  }
  expect([...page.querySelectorAll('.scale span')].map((step) => `${step.className} ${textOf(step)}`)).toEqual(
    [1, 2, 3, 4, 5].map((n) => `shade-${n} ${n}`),
  )
})

test('the lowest cell is marked by a word, not by its frame alone', () => {
  for (const cell of page.querySelectorAll('table.heat .lowest')) expect(textOf(cell)).toContain('lägst')
})
