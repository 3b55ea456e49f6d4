import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatInput } from './format-input'
import { LOCALES } from './locale'
import { parseNumber, type NumberKind, type ParsedNumber } from './parse-number'

const value = (number: number): ParsedNumber => ({ ok: true, value: number })
const either = (larger: number, smaller: number): ParsedNumber => ({
  ok: false,
  problem: 'ambiguous',
  readings: [larger, smaller],
})
const EMPTY: ParsedNumber = { ok: false, problem: 'empty' }
const NOT: ParsedNumber = { ok: false, problem: 'not-a-number' }

/** Text, what English reads, what Russian reads where that differs. */
const CASES: readonly (readonly [text: string, english: ParsedNumber, russian?: ParsedNumber])[] = [
  ['0', value(0)],
  ['-0', value(0)],
  ['42', value(42)],
  ['+42', value(42)],
  [' 42 ', value(42)],
  ['007', value(7)],
  ['-3.5', value(-3.5)],
  ['−3.5', value(-3.5)],
  ['–3.5', value(-3.5)],
  ['− 3.5', value(-3.5)],
  ['1.5', value(1.5)],
  ['1,5', value(1.5)],
  ['.5', value(0.5)],
  [',5', value(0.5)],
  ['5.', value(5)],
  ['5,', value(5)],
  ['0.123', value(0.123)],
  ['0,123', value(0.123)],
  ['1234.5', value(1234.5)],
  ['1234,5', value(1234.5)],
  ['1234,567', value(1234.567)],
  ['1234.567', value(1234.567)],
  ['1,2345', value(1.2345)],
  ['1,234', value(1234), value(1.234)],
  ['1.234', value(1.234), either(1234, 1.234)],
  ['-1.234', value(-1.234), either(-1234, -1.234)],
  ['123.456', value(123.456), either(123_456, 123.456)],
  ['1.234k', value(1234), either(1_234_000, 1234)],
  ['1,234,567', value(1_234_567)],
  ['1.234.567', value(1_234_567)],
  ['1,234.5', value(1234.5)],
  ['1.234,5', value(1234.5)],
  ['1,234,567.89', value(1_234_567.89)],
  ['1.234.567,89', value(1_234_567.89)],
  ['1 234', value(1234)],
  ['1\u00A0234', value(1234)],
  ['1\u202F234', value(1234)],
  ['1\u2009234', value(1234)],
  ['1 234,5', value(1234.5)],
  ['1 234.5', value(1234.5)],
  ['1 234.567', value(1234.567)],
  ['1 234,567', value(1234.567)],
  ['1\u00A0234\u202F567', value(1_234_567)],
  ["1'234'567", value(1_234_567)],
  ['1’234.5', value(1234.5)],
  ['12k', value(12_000)],
  ['12 K', value(12_000)],
  ['1.5M', value(1_500_000)],
  ['1,5M', value(1_500_000)],
  ['2B', value(2e9)],
  ['2bn', value(2e9)],
  ['12к', value(12_000)],
  ['12 тыс', value(12_000)],
  ['12 тыс.', value(12_000)],
  ['1,5\u00A0млн', value(1_500_000)],
  ['3 млрд', value(3e9)],
  ['1 трлн', value(1e12)],
  ['-2k', value(-2000)],
  ['0.07k', value(70)],
  ['1e6', value(1e6)],
  ['1.5E-7', value(1.5e-7)],
  ['1,5e+3', value(1500)],
  ['1e−3', value(0.001)],
  ['', EMPTY],
  ['   ', EMPTY],
  ['\u00A0', EMPTY],
  ['-', NOT],
  ['.', NOT],
  ['k', NOT],
  ['abc', NOT],
  ['12 apples', NOT],
  ['12 34', NOT],
  ['1 23', NOT],
  ['1,23,456', NOT],
  ['1,234,5', NOT],
  ['1.2.3', NOT],
  ['1,234.567.890', NOT],
  ['1 234,567.8', NOT],
  ["1 234'567", NOT],
  ['0,123,456', NOT],
  ['5..', NOT],
  ['--5', NOT],
  ['5-', NOT],
  ['(5)', NOT],
  ['5 %', NOT],
  ['$5', NOT],
  ['0x10', NOT],
  ['NaN', NOT],
  ['Infinity', NOT],
  ['1e999', NOT],
  ['1e', NOT],
  ['٣', NOT],
  ['constructor', NOT],
  ['5constructor', NOT],
  ['9'.repeat(101), NOT],
]

const MARKS = Array.from("0123456789.,' -−eEkмлнтыс%$\u00A0")

describe('parseNumber', () => {
  test.each(CASES.map(([text, english, russian = english]) => ({ text, english, russian })))(
    '$text',
    ({ text, english, russian }) => {
      expect(parseNumber(text, 'en')).toEqual(english)
      expect(parseNumber(text, 'ru')).toEqual(russian)
    },
  )

  test.each([
    ['45', 0.45],
    ['45%', 0.45],
    ['45 %', 0.45],
    ['45\u00A0%', 0.45],
    ['2,5 %', 0.025],
    ['−27 %', -0.27],
    // 7 ÷ 100 and 0.07 are the same double, 0.57 ÷ 100 × 100 is not: the point moves, nothing is divided.
    ['7', 0.07],
    ['0.57', 0.0057],
    ['100', 1],
  ])('a share typed as %j', (text, share) => {
    for (const locale of LOCALES) expect(parseNumber(text, locale, 'percent')).toEqual(value(share))
  })

  test.each([
    ['$1.26M', 1_260_000],
    ['-$5', -5],
    ['$ 8.95', 8.95],
    ['8,95 $', 8.95],
    ['337 тыс. $', 337_000],
  ])('money typed as %j', (text, usd) => {
    for (const locale of LOCALES) expect(parseNumber(text, locale, 'usd')).toEqual(value(usd))
  })

  test.each(['%', '5 % %', '5 % of 3', '$5'])('refuses %j as a share', (text) => {
    expect(parseNumber(text, 'en', 'percent').ok).toBe(false)
  })

  test('answers any text, and only with finite numbers', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...MARKS) }))
    fc.assert(
      fc.property(typed, fc.constantFrom(...LOCALES), (text, locale) => {
        const parsed = parseNumber(text, locale)
        if (parsed.ok) expect(Number.isFinite(parsed.value)).toBe(true)
        else if (parsed.problem === 'ambiguous') expect(parsed.readings.every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('formatInput', () => {
  const NBSP = '\u00A0'

  test.each<[number, NumberKind, string, string]>([
    [0, 'plain', '0', '0'],
    [-0, 'plain', '0', '0'],
    [20_000, 'plain', '20,000', `20${NBSP}000`],
    [184_000.5, 'plain', '184,000.5', `184${NBSP}000,5`],
    [-1.234, 'plain', '−1.234', '−1,234'],
    [0.0042, 'plain', '0.0042', '0,0042'],
    [1.5e-9, 'plain', '1.5e-9', '1,5e-9'],
    [1e24, 'plain', '1e24', '1e24'],
    [0.07, 'percent', '7', '7'],
    [0.145, 'percent', '14.5', '14,5'],
    [20, 'percent', '2,000', `2${NBSP}000`],
    [0, 'percent', '0', '0'],
    [Number.NaN, 'plain', '', ''],
  ])('%d as %s', (number, kind, english, russian) => {
    expect([formatInput(number, 'en', kind), formatInput(number, 'ru', kind)]).toEqual([english, russian])
  })

  test('gives every double back, digit for digit', () => {
    const anyDouble = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 1000),
      fc.constantFrom(Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON, 1e21, 1e22, 1e-6, 1e-7, 1234, 1.234, 999.999),
    )
    const kinds = fc.constantFrom<NumberKind>('plain', 'percent', 'usd')
    fc.assert(
      fc.property(anyDouble, fc.constantFrom(...LOCALES), kinds, (number, locale, kind) => {
        expect(parseNumber(formatInput(number, locale, kind), locale, kind)).toEqual(value(number === 0 ? 0 : number))
      }),
      { numRuns: 5_000 },
    )
  })
})
