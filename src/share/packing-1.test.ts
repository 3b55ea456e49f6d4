import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseDocument } from '@/scenario/document'
import { LIMITS } from '@/scenario/schema'
import { BASE_1, WORDS_1 } from './base-1'
import { PACKING_1 } from './packing-1'

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/*
 * Should one of these fail, every link published until now would open to something else.
 * Do not write the new hash here: leave packing 1 as it was and begin a packing 2.
 */
test('packing 1 is frozen: fields, order, assumptions and base', () => {
  expect(sha256(PACKING_1.description)).toBe('dd4f5b0f1d84aebe22de2bb52895fa4190b6ac67e407de51bf4d5850c87773aa')
  expect(sha256(BASE_1)).toBe('350d62e7f0ed4731adbe3c57041033e15506cf5f05c0f78ba1f93d082f669c09')
  expect(sha256(WORDS_1)).toBe('43664a9af2785fc7e5204881a9ef227c66354221bbebeeea5345345153d9bc94')
})

test('the base is a scenario of document version 1', () => {
  expect(parseDocument({ version: 1, scenario: BASE_1 }).ok).toBe(true)
})

test('every list has room for what the schema allows', () => {
  const room = (name: string) =>
    Number(new RegExp(`${name}: (?:list of )?up to (\\d+)`).exec(PACKING_1.description)?.[1])
  expect(room('workloads')).toBeGreaterThanOrEqual(LIMITS.workloads)
  expect(room('speeds')).toBeGreaterThanOrEqual(LIMITS.workloads)
  expect(room('shares')).toBeGreaterThanOrEqual(LIMITS.workloads)
  expect(room('apiModels')).toBeGreaterThanOrEqual(LIMITS.apiModels)
  expect(room('capacities')).toBeGreaterThanOrEqual(LIMITS.capacities)
  expect(room('strategies')).toBeGreaterThanOrEqual(LIMITS.strategies)
  expect(room('phases')).toBeGreaterThanOrEqual(LIMITS.phases)
  expect(room('multiples')).toBeGreaterThanOrEqual(LIMITS.growthMultiples)
})
