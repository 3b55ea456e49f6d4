import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAmount } from './arithmetic'
import { formatInput } from './format-input'
import { LOCALES } from './locale'
import { parseNumber } from './parse-number'

const value = (text: string, locale: 'en' | 'ru' = 'en', kind: 'plain' | 'percent' | 'usd' = 'plain') => {
  const parsed = parseAmount(text, locale, kind)
  return parsed.ok ? parsed.value : parsed.problem
}

describe('in English', () => {
  test.each([
    ['12*1.5e6', 18_000_000],
    ['40M', 40_000_000],
    ['40M/30', 40_000_000 / 30],
    ['1,000 * 3', 3_000],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 − 2 − 3', 5],
    ['100 / 4 / 5', 5],
    ['-3 * -2', 6],
    ['2 × 3 ÷ 4', 1.5],
    ['800k * 5', 4_000_000],
    ['2*-(1+1)', -4],
    ['1e3+1e-3', 1000.001],
    ['  7  *  6 ', 42],
  ])('%s', (text, expected) => expect(value(text)).toBeCloseTo(expected, 9))
})

describe('in Russian', () => {
  test.each([
    ['40 млн', 40_000_000],
    ['40 млн / 30', 40_000_000 / 30],
    ['1 200 * 1,5', 1_800],
    ['12 тыс. + 500', 12_500],
    ['(1 + 0,2) × 500', 600],
    ['1,5 млрд − 500 млн', 1_000_000_000],
  ])('%s', (text, expected) => expect(value(text, 'ru')).toBeCloseTo(expected, 6))
})

test('a sum in a percent field is of per cent', () => {
  expect(value('2*15', 'en', 'percent')).toBeCloseTo(0.3, 12)
  expect(value('100 - 12.5 %', 'en', 'percent')).toBeCloseTo(0.875, 12)
})

test('dollar signs are of a money field', () => {
  expect(value('8 * $31,250', 'en', 'usd')).toBe(250_000)
  expect(value('8 * $31,250')).toBe('not-a-number')
})

test.each(['', '   '])('nothing is nothing: "%s"', (text) => expect(value(text)).toBe('empty'))

test.each([
  '1 +',
  '* 2',
  '(1 + 2',
  '1 + 2)',
  '1 2 3 *',
  '2 ** 3',
  '1 / 0',
  '0 / 0',
  'alert(1)',
  '1 + x',
  '2 (3)',
  '()',
  '1e400 * 2',
  '('.repeat(60),
  '1+'.repeat(60),
])('no sum: %s', (text) => expect(value(text)).toBe('not-a-number'))

test('an operand that can be read in two ways makes the whole be asked about', () => {
  // To a Russian reader 1.234 is 1,234 or 1234.
  expect(parseAmount('2 * 1.234', 'ru')).toEqual({ ok: false, problem: 'ambiguous', readings: [2468, 2.468] })
})

const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true })
const anyLocale = fc.constantFrom(...LOCALES)

test('a number alone is what the reader of numbers says', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), anyLocale, (text, locale) => {
      const plain = parseNumber(text, locale)
      fc.pre(plain.ok)
      expect(parseAmount(text, locale)).toEqual(plain)
    }),
  )
})

test('a sum of two numbers as their fields show them is their sum', () => {
  fc.assert(
    fc.property(numbers, numbers, anyLocale, (a, b, locale) => {
      const text = `${formatInput(a, locale)} + ${formatInput(b, locale)}`
      fc.pre(text.length <= 100)
      expect(value(text, locale)).toBe(a + b)
    }),
  )
})

test('no text throws, and no answer is infinite', () => {
  const sign = fc.constantFrom(...'0123456789.,+-*/() eMк$%×÷−'.split(''))
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 40 }), anyLocale, (text, locale) => {
      const parsed = parseAmount(text, locale, 'usd')
      expect(!parsed.ok || Number.isFinite(parsed.value)).toBe(true)
    }),
  )
})
