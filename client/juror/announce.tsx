// Says a change aloud to those who listen to the screen rather than look at it.
import { create } from 'zustand'

const said = create<{ readonly text: string; readonly times: number }>(() => ({ text: '', times: 0 }))

export const announce = (text: string): void => said.setState(({ times }) => ({ text, times: times + 1 }))

/** Stands once on the page. The same words twice are two announcements. */
export function Announcer() {
  const { text, times } = said()
  return (
    <p className="visually-hidden announcer" role="status">
      {text}
      {times % 2 === 1 ? '\u00a0' : ''}
    </p>
  )
}
