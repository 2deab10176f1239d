// Starts a real Chromium for the tests: the one named in CHROMIUM, else the system's.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../facilitator-scripts/find-chromium.mjs'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const sizes = {
  tablet: { width: 820, height: 1180 },
  laptop: { width: 1440, height: 900 },
  projector: { width: 1920, height: 1080 },
} as const

export type Size = keyof typeof sizes

export interface Browser {
  readonly context: BrowserContext
  /** A new tab; anything the page complains of on its console is collected in `complaints`. */
  readonly open: (url: string) => Promise<Page>
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

interface BrowserOptions {
  readonly size?: Size
  readonly language?: 'sv' | 'en'
  readonly scheme?: 'light' | 'dark'
}

/** A browser with a profile of its own, thrown away afterwards. */
export async function openBrowser({
  size = 'laptop',
  language = 'sv',
  scheme = 'light',
}: BrowserOptions = {}): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined || !existsSync(executablePath))
    throw new Error('No Chromium was found: run npm run chromium.')
  const profile = mkdtempSync(join(tmpdir(), 'allting-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: quiet,
    viewport: sizes[size],
    acceptDownloads: true,
  })
  await context.addInitScript(
    ([chosen, colours]) => {
      localStorage.setItem('allting.language', chosen)
      localStorage.setItem('allting.scheme', colours)
    },
    [language, scheme] as const,
  )
  const complaints: string[] = []
  return {
    context,
    complaints,
    open: async (url) => {
      const page = await context.newPage()
      page.on('console', (message) => {
        // a refusal (409) is an answer that the page shows, though Chromium calls it an error
        const refusal = message.text().includes('status of 409')
        if (!refusal && ['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(url)
      return page
    },
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Waits until nothing moves on the page itself: a dialog that is still fading in cannot be judged. What was just set going has begun after two frames. */
export async function pageSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    // what turns for ever, as a wheel that waits, is never finished
    const ending = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 60_000)
    await Promise.allSettled(ending.map((animation) => animation.finished))
  })
}

/** Nor in a frame of it: the facilitator's miniature of the projector fades in by itself. */
export async function settled(page: Page): Promise<void> {
  await pageSettled(page)
  if (page.frames().length > 1) await page.waitForTimeout(1500)
}
