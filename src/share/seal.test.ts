import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32, sealed, unsealed } from './seal'

test('is the CRC-32 of zip and PNG', () => {
  // The check value that the polynomial's catalogue entry gives.
  expect(crc32('123456789')).toBe(0xcbf43926)
})

test('gives back what was sealed, and nothing else', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => unsealed(sealed(text)) === text))
  fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => unsealed(text) === null))
})

test('ends in a letter, which no program drops from the end of a link', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => /[A-Za-f]$/.test(sealed(text))))
})
