// The committed example draws, read and ready.
import { readFileSync } from 'node:fs'
import type { PoolOptions } from '#shared/selection/pool.ts'
import type { Prepared } from '#shared/selection/prepare.ts'
import { prepared } from '#shared/selection/testing/prepared.ts'

export interface Example {
  readonly name: 'two-groups' | 'greedy-trap' | 'zero-chance' | 'households' | 'odd-triangle' | 'alvmora'
  readonly k: number
  readonly options?: PoolOptions
}

export const households: Example = { name: 'households', k: 3, options: { addressColumns: ['address'] } }
export const alvmora: Example = { name: 'alvmora', k: 24, options: { addressColumns: ['adress'] } }

const folder = new URL('../../../data/examples/', import.meta.url)

/** The text of one of an example's files. */
export const exampleText = ({ name }: Example, file: 'pool' | 'quotas'): string =>
  readFileSync(new URL(`${name}/${file}.csv`, folder), 'utf8')

export const readExample = (example: Example): Prepared =>
  prepared(exampleText(example, 'quotas'), exampleText(example, 'pool'), example.k, example.options)
