import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitReader, grouped } from './bits'
import { packText, unpackText } from './text-bits'

const roundTrip = (text: string) => unpackText(bitReader(packText(text), 6))

test('every text comes back unit for unit, half a surrogate pair included', () => {
  const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))
  fc.assert(fc.property(anyUnits, (text) => roundTrip(text) === text))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => roundTrip(text) === text))
  fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => roundTrip(text) === text))
})

test.each([
  // Two digits for the way, five for a length below 16.
  ['own-8x-H100', 7 + 11 * 6],
  // And nine for the block.
  ['a/b', 7 + 9 + 3 * 8],
  ['Свои GPU', 7 + 9 + 8 * 8],
  ['自社GPU', 7 + 5 * 16],
  ['', 7],
])('%s takes %d digits', (text, length) => {
  expect(packText(text)).toHaveLength(length)
  expect(roundTrip(text)).toBe(text)
})

test('a length that lies costs nothing', () => {
  const claimed = 2 ** 50
  expect(() => unpackText(bitReader(`00${grouped(claimed)}${'0'.repeat(60)}`, 6))).toThrow('ends too soon')
})

test('an unknown way of writing is refused', () => {
  expect(() => unpackText(bitReader(`11${grouped(1)}00000000`, 6))).toThrow('no such way')
})
