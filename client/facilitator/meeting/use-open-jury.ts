// Which of the juries on this laptop is the one in the room.
import { useEffect, useState } from 'react'
import type { JuryListItem } from '#shared/protocol/juries.ts'
import { api } from '../api.ts'

export function useOpenJury(): JuryListItem | undefined {
  const [jury, setJury] = useState<JuryListItem>()
  useEffect(() => {
    void api.list().then((answer) => answer.ok && setJury(answer.value.find(({ open }) => open)))
  }, [])
  return jury
}
