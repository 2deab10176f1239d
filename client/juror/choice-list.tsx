// One choice of a few, as large rows to press.
import type { ReactNode } from 'react'

interface ChoiceListProps {
  readonly name: string
  readonly legend: ReactNode
  readonly choices: readonly string[]
  readonly chosen: number | undefined
  readonly wrong?: ReactNode
  readonly onChoose: (choice: number) => void
}

export function ChoiceList({ name, legend, choices, chosen, wrong, onChoose }: ChoiceListProps) {
  return (
    <fieldset className="choice-list">
      <legend>{legend}</legend>
      <div role="alert">{wrong}</div>
      {choices.map((words, choice) => (
        <label key={words} className="choice-row">
          <input
            type="radio"
            className="ds-input"
            name={name}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
