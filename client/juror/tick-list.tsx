// Things to tick, as many as fit: what a text grows from.
import { ValidationMessage } from '@digdir/designsystemet-react'

export interface Tick {
  readonly id: string
  readonly text: string
  readonly note?: string | undefined
}

interface TickListProps {
  readonly legend: string
  readonly ticks: readonly Tick[]
  readonly chosen: readonly string[]
  readonly wrong?: string | undefined
  readonly onChange: (chosen: string[]) => void
}

export function TickList({ legend, ticks, chosen, wrong, onChange }: TickListProps) {
  return (
    <fieldset className="tick-list" data-wrong={wrong !== undefined}>
      <legend>{legend}</legend>
      <div role="alert">{wrong !== undefined && <ValidationMessage>{wrong}</ValidationMessage>}</div>
      <div className="ticks">
        {ticks.map(({ id, text, note }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              className="ds-input"
              checked={chosen.includes(id)}
              onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
            <span className="tick-words">
              {text}
              {note !== undefined && <span className="subtle">{note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
