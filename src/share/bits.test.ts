import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitReader, fixed, grouped, widthFor } from './bits'

test('a number of known width reads back', () => {
  expect(fixed(5, 4)).toBe('0101')
  expect(fixed(0, 0)).toBe('')
  expect(bitReader('0101', 6).fixed(4)).toBe(5)
})

test('a number of unknown size goes in groups of four, lowest first', () => {
  expect(grouped(9)).toBe('0 1001'.replace(' ', ''))
  // 0x25 = 2 × 16 + 5: the group 5 with another to follow, then the group 2.
  expect(grouped(0x25)).toBe('1 0101 0 0010'.replaceAll(' ', ''))
  fc.assert(fc.property(fc.maxSafeNat(), (value) => bitReader(grouped(value), 6).grouped() === value))
})

test('as many digits as tell the things apart', () => {
  expect([0, 1, 2, 3, 4, 5, 128, 129].map(widthFor)).toEqual([0, 0, 1, 2, 2, 3, 7, 8])
})

test('refuses to read past the end, and numbers no double can count to', () => {
  expect(() => bitReader('0101', 6).fixed(5)).toThrow('ends too soon')
  expect(() => bitReader('1'.repeat(200), 6).grouped()).toThrow('too long')
  // Fourteen groups hold 56 digits, three more than a double counts to.
  expect(() => bitReader('10000'.repeat(13) + '01111', 6).grouped()).toThrow('too long')
})

test('is at its end when only the filling of the last character is left', () => {
  expect(bitReader('00000', 6).atEnd()).toBe(true)
  expect(bitReader('000000', 6).atEnd()).toBe(false)
  expect(bitReader('00100', 6).atEnd()).toBe(false)
})
