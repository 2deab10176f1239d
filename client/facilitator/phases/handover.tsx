// The handover: what is handed over, to be read aloud text by text, and the report, to be given away.
import { useOpenJury } from '../meeting/use-open-jury.ts'
import { WhatRemains } from '../start/what-remains.tsx'
import { ReadAloud } from './read-aloud.tsx'

export function Handover() {
  const jury = useOpenJury()
  return (
    <section className="stack-tight">
      <ReadAloud scene="handover" />
      {jury !== undefined && <WhatRemains id={jury.id} name={jury.name} />}
    </section>
  )
}
