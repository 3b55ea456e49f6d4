import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNumber } from '@/lib/parse-number'
import { fieldText, spoken, UNITS } from './unit'

test('a field shows what was typed, in every digit of it', () => {
  expect(fieldText(1_234_567.5, UNITS.perMonth, 'en')).toBe('1,234,567.5')
  expect(fieldText(0.07, UNITS.percent, 'en')).toBe('7')
})

test('the long tail of a calculated number is not shown', () => {
  expect(fieldText(0.20734857123456, UNITS.seconds, 'en')).toBe('0.207349')
  expect(fieldText(1 / 3, UNITS.percent, 'ru')).toBe('33,3333')
})

test('every number has a text that is read as nearly the same number', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(UNITS.times, UNITS.percent, UNITS.usd),
      fc.constantFrom('en' as const, 'ru' as const),
      (value, unit, locale) => {
        const read = parseNumber(fieldText(value, unit, locale), locale, unit.kind)
        expect(read.ok && Math.abs(read.value - value) <= 1e-5 * Math.abs(value)).toBe(true)
      },
    ),
  )
})

test('a year has no marks between its digits', () => {
  expect(fieldText(2027, UNITS.year, 'en')).toBe('2027')
})

test('in a sentence a value carries its sign', () => {
  expect(spoken(0.95, UNITS.percent, 'en')).toBe('95\u00A0%')
  expect(spoken(-2, UNITS.usd, 'en')).toBe('\u2212$2')
  expect(spoken(184_000, UNITS.usd, 'ru')).toBe('184\u00A0000\u00A0$')
})
