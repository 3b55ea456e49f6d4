import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitReader } from './bits'
import { packNumber, unpackNumber } from './number-bits'

const roundTrip = (value: number) => unpackNumber(bitReader(packNumber(value), 6))

test('every double comes back bit for bit', () => {
  fc.assert(
    fc.property(fc.double(), (value) => Object.is(roundTrip(value), value)),
    { numRuns: 5_000 },
  )
})

test('so do decimals as people type them', () => {
  const decimal = fc.tuple(fc.integer(), fc.integer({ min: -12, max: 9 })).map(([m, e]) => Number(`${m}e${e}`))
  fc.assert(
    fc.property(decimal, (value) => Object.is(roundTrip(value), value)),
    { numRuns: 5_000 },
  )
})

test.each([
  0,
  -0,
  0.1 + 0.2,
  1e-9,
  1 / 3,
  -1 / 3,
  5e-324,
  Number.MAX_VALUE,
  2 ** 53,
  2 ** 53 - 1,
  2 ** 40,
  2 ** -24,
  2 ** -25,
  1e22,
  Number.EPSILON,
])('%d comes back bit for bit', (value) => {
  expect(roundTrip(value)).toBe(value)
})

test('what people type is short', () => {
  // One digit says decimal, four the power of ten, then five for each group of four of the factor.
  expect(packNumber(0.5)).toHaveLength(1 + 4 + 5)
  expect(packNumber(-0.15)).toHaveLength(1 + 4 + 5)
  expect(packNumber(0.25)).toHaveLength(1 + 4 + 10)
  expect(packNumber(1_000_000)).toHaveLength(1 + 4 + 5)
  // 2,501,418 has 22 binary digits: six groups.
  expect(packNumber(250_141.8)).toHaveLength(1 + 4 + 30)
})

test('no number takes more than its own 64 digits and two', () => {
  fc.assert(fc.property(fc.double(), (value) => packNumber(value).length <= 66))
  fc.assert(
    fc.property(
      fc.double({ min: 2 ** -24, max: 2 ** 40, maxExcluded: true, noNaN: true }),
      (value) => packNumber(value).length <= 60,
    ),
  )
})
