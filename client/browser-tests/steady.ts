// The juror's page takes a second tap on the same spot for the first one: tests tap as calmly as a person who means it.
import type { Page } from 'playwright-core'

/** Until a tap on the same spot is a tap of its own. */
export const calm = (page: Page): Promise<void> => page.waitForTimeout(800)

/** Until the same plus or minus may be tapped again. */
export const quick = (page: Page): Promise<void> => page.waitForTimeout(300)
