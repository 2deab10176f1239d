// How the panel came about, told from the draw's record; without one, only that it came as a list.
import type { Check } from '#shared/selection/check.ts'
import { presentPanel } from '#shared/selection/pick.ts'
import type { DrawRecord } from '#shared/selection/record.ts'
import type { Draw, ReportSource } from '../source.ts'

export interface QuotaPart {
  readonly feature: string
  readonly category: string
  readonly min: number
  readonly max: number
  /** How many of the panel; null while that is locked. */
  readonly panel: number | null
}

export interface DrawPart {
  readonly commitment: string
  readonly pool: number
  readonly panel: number
  readonly households: boolean
  readonly panels: number
  /** Of all in the pool, in panels out of `panels`. */
  readonly smallest: number
  readonly largest: number
  readonly ticket: number | null
  readonly throwers: number
  readonly replaced: number
  readonly attempts: number
  readonly changes: readonly { readonly what: string; readonly reason: string }[]
  readonly sealedAt: string
  readonly quotas: readonly QuotaPart[]
  readonly checks: readonly Check[]
}

/**
 * `record`: drawn by this record. `demo`: played seats, beside a draw made for show. `list`: a plain list of seats.
 * `record-missing` and `other-record`: drawn, but the record is not here, or is not the one that the jury was opened from.
 */
export type PanelKind = 'record' | 'demo' | 'list' | 'record-missing' | 'other-record'

export interface PanelPart {
  readonly kind: PanelKind
  readonly size: number
  /** The commitment that the jury was opened from. */
  readonly commitment: string | null
  readonly draw: DrawPart | null
}

function quotaParts({ manifest }: DrawRecord, panel: Draw['panel']): QuotaPart[] {
  return manifest.quotas.flatMap(({ feature, categories }, f) =>
    categories.map(({ category, min, max }, c) => ({ feature, category, min, max, panel: panel?.[f]?.[c] ?? null })),
  )
}

function drawPart({ record, checks, panel }: Draw): DrawPart {
  const { manifest, commitment, chances, outcome } = record
  return {
    commitment,
    pool: manifest.pool.size,
    panel: presentPanel(record).length,
    households: manifest.households,
    panels: manifest.lottery.panels,
    smallest: Math.min(...chances),
    largest: Math.max(...chances),
    ticket: outcome?.ticket ?? null,
    throwers: outcome?.rolls.length ?? 0,
    replaced: record.replacements?.length ?? 0,
    attempts: manifest.attempt.number,
    changes: manifest.changes.map(({ what, reason }) => ({ what, reason })),
    sealedAt: manifest.sealedAt,
    quotas: quotaParts(record, panel),
    checks,
  }
}

function kindOf({ jury, draw }: ReportSource): PanelKind {
  if (jury.origin.kind === 'list') return jury.demo && draw !== undefined ? 'demo' : 'list'
  if (draw === undefined) return 'record-missing'
  return draw.record.commitment === jury.origin.commitment ? 'record' : 'other-record'
}

export function panelPart(source: ReportSource): PanelPart {
  const { jury, draw } = source
  const kind = kindOf(source)
  return {
    kind,
    size: jury.panelSize,
    commitment: jury.origin.kind === 'record' ? jury.origin.commitment : null,
    draw: draw !== undefined && (kind === 'record' || kind === 'demo') ? drawPart(draw) : null,
  }
}
