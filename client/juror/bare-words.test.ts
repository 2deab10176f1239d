import { expect, test } from 'vitest'
import { bareBecause, bareCondition, bareNeed, bareProposal, bareSoThat, recommends } from './bare-words.ts'

test.each([
  [bareNeed, 'Vi behöver … en trygg skolväg', 'en trygg skolväg'],
  [bareNeed, 'behöriga lärare', 'behöriga lärare'],
  [bareSoThat, 'så att små barn orkar', 'små barn orkar'],
  [bareSoThat, 'so that small children cope', 'small children cope'],
  [bareSoThat, 'att de orkar', 'de orkar'],
  [bareProposal, 'att lärare delas', 'lärare delas'],
  [bareProposal, 'Vi rekommenderar att lärare delas', 'lärare delas'],
  [bareBecause, 'därför att de då stannar', 'de då stannar'],
  [bareCondition, 'Jag kan gå med på det om resan är kort', 'resan är kort'],
])('the printed beginning is not read twice: %#', (bare, written, read) => {
  expect(bare(written)).toBe(read)
})

test('a recommendation that begins in its own way keeps its beginning', () => {
  expect(bareProposal('Vi rekommenderar ett tak för restiden')).toBe('Vi rekommenderar ett tak för restiden')
  expect(recommends('Vi rekommenderar ett tak för restiden')).toBe(true)
  expect(recommends('lärare delas')).toBe(false)
})
