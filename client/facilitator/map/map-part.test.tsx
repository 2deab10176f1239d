import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { act } from '../../connection/connection.ts'
import { roomAt } from '../testing/room.ts'
import { MapPart } from './map-part.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn() }))

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const dialog = () => within(screen.getByRole('dialog'))
const asked = () => vi.mocked(act).mock.calls.map(([one]) => one)
const card = (id: string, text: string, hidden = false) => ({ id, text, kind: 'experience', hidden })
const pile = (table: string, title: string, cards: readonly object[]) => ({ table, title, interview: null, cards })
const board = {
  'board/h1': pile('1/1', 'Bussen går för sällan', [card('k1', 'En gång om dagen'), card('k2', 'Otrevligt', true)]),
  'board/h2': pile('1/2', 'Bussen går sällan', [card('k3', 'Aldrig på kvällen')]),
  similar: { pairs: [{ piles: ['h1', 'h2'], likeness: 0.8 }] },
}
const onMap = (piles: readonly string[], title: string) => ({ title, piles, released: true })

beforeEach(() => void vi.mocked(act).mockClear())

test('before everything is put on the map, pairs that are alike are spoken of', async () => {
  roomAt(null, board)
  render(<MapPart />)
  await userEvent.click(button('Lägg allt på kartan (2)'))
  expect(dialog().getByText(/1 par har nästan samma rubrik/)).toBeVisible()
})

test('alike headings are compared with their tables and cards; a hidden card is not counted', async () => {
  roomAt(null, board)
  render(<MapPart />)
  expect(screen.getAllByText(/1 kort · 1 dolt/)).toHaveLength(1)
  await userEvent.click(button('Jämför och slå ihop'))
  for (const words of ['Bord 1', 'Bord 2', 'En gång om dagen', 'Aldrig på kvällen'])
    expect(dialog().getByText(words)).toBeVisible()
  expect(dialog().queryByText('Otrevligt')).toBeNull()
})

test('what lies on the map as two can still become one', async () => {
  roomAt(null, {
    ...board,
    'map/v1': onMap(['h1'], 'Bussen går för sällan'),
    'map/v2': onMap(['h2'], 'Bussen går sällan'),
  })
  render(<MapPart />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Bussen går för sällan' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Bussen går sällan' }))
  await userEvent.click(button('Slå ihop 2 perspektiv'))
  expect(dialog().getByText(/blir ett, med behov och kort kvar/)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Lägg på kartan' }))
  expect(asked()).toEqual([{ type: 'map-piles', title: 'Bussen går för sällan', piles: ['h1', 'h2'] }])
})
