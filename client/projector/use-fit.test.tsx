import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useSize } from './phases/use-size.ts'
import { useFit } from './use-fit.ts'

function List({ step }: { readonly step: string }) {
  return (
    <ul key={step} ref={useFit('the same words')}>
      <li>one</li>
    </ul>
  )
}

function Box({ step }: { readonly step: string }) {
  return (
    <p key={step} ref={useSize<HTMLParagraphElement>('the same words', 1.7)}>
      one
    </p>
  )
}

test('the same words in the next step are a new list, and are fitted again', () => {
  const { rerender } = render(<List step="at the table" />)
  rerender(<List step="in the whole room" />)
  expect(screen.getByRole('list').style.fontSize).toBe('2.4rem')
})

test('so is a picture', () => {
  const { rerender } = render(<Box step="overview" />)
  rerender(<Box step="conditions" />)
  expect(screen.getByText('one').style.fontSize).toBe('1.7rem')
})
