// Codes that have just been made. They live in this page only, until the cards are printed or the page is closed.
import { create } from 'zustand'
import type { JuryMade } from '#shared/protocol/juries.ts'

export const useMade = create<{ readonly made: JuryMade | undefined }>(() => ({ made: undefined }))

export const keepMade = (made: JuryMade | undefined): void => useMade.setState({ made })

/** As typed by hand: two groups of four. */
export const inGroups = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/** What the code's QR holds: the room's address, with the code where it is not sent to any server. */
export const joinUrl = (address: string, code: string): string => `${address}#${code}`

/** An address as typed by hand. */
export const typedAddress = (address: string): string => address.replace(/^http:\/\//, '').replace(/\/$/, '')
