// How answers spread over a scale: a small column for each step, with its number where there is room.
import './columns.css'

interface ColumnsProps {
  readonly counts: readonly number[]
  /** Whether each column has its number above it. */
  readonly isCounted?: boolean
  readonly label: string
}

export function Columns({ counts, isCounted = false, label }: ColumnsProps) {
  const most = Math.max(1, ...counts)
  return (
    <span className="columns" role="img" aria-label={label} data-counted={isCounted}>
      {counts.map((count, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the step of the scale
        <span key={i} className="column" aria-hidden="true">
          {isCounted && <span className="column-count">{count > 0 ? count : ''}</span>}
          <span className="column-bar" style={{ blockSize: `${(count / most) * (isCounted ? 0.9 : 1.6)}em` }} />
        </span>
      ))}
    </span>
  )
}
