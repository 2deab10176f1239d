// How far a long piece of work has come, for eyes and for screen readers.
import { Paragraph } from '@digdir/designsystemet-react'
import './work-progress.css'

export function WorkProgress({ label, done }: { readonly label: string; readonly done: number }) {
  return (
    <div className="work-progress" role="status">
      <Paragraph>{label}</Paragraph>
      <progress value={done} max={1} aria-label={label} />
    </div>
  )
}
