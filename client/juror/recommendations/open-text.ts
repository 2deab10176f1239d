// Which of the table's texts is open on this tablet, when somebody has chosen one.
import { create } from 'zustand'

const opened = create<{ readonly id: string | undefined }>(() => ({ id: undefined }))

export const openText = (id: string): void => opened.setState({ id })

export const useOpenedText = (): string | undefined => opened(({ id }) => id)
