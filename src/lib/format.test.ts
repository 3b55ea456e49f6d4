import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatCount,
  formatFullUsd,
  formatMoney,
  formatMoneyChange,
  formatMoneyTicks,
  formatMonths,
  formatNumber,
  formatPercent,
  formatPercentChange,
  formatTableUsd,
} from './format'
import { LOCALES, type Locale } from './locale'

/** No-break spaces as underscores, so that a reader of the test sees them. */
const seen = (text: string) => text.replaceAll('\u00A0', '_')

const inBoth = (format: (value: number, locale: Locale) => string, value: number) =>
  LOCALES.map((locale) => seen(format(value, locale)))

describe('formatMoney', () => {
  test.each([
    [0, '$0', '0_$'],
    [-0, '$0', '0_$'],
    [8.95, '$8.95', '8,95_$'],
    [8.949999, '$8.95', '8,95_$'],
    [9, '$9.00', '9,00_$'],
    [0.42, '$0.42', '0,42_$'],
    [0.1084, '$0.108', '0,108_$'],
    [0.021, '$0.021', '0,021_$'],
    [0.02, '$0.02', '0,02_$'],
    [0.0005, '$0.0005', '0,0005_$'],
    [0.0042, '$0.0042', '0,0042_$'],
    [0.00001, '<$0.0001', '<0,0001_$'],
    [-0.00001, '$0', '0_$'],
    [99.99, '$99.99', '99,99_$'],
    [99.996, '$100', '100_$'],
    [337, '$337', '337_$'],
    [4_210.4, '$4,210', '4_210_$'],
    [9_999.4, '$9,999', '9_999_$'],
    [9_999.5, '$10k', '10_тыс._$'],
    [337_192, '$337k', '337_тыс._$'],
    [-79_800, '−$80k', '−80_тыс._$'],
    [999_499, '$999k', '999_тыс._$'],
    [999_500, '$1.00M', '1,00_млн_$'],
    [1_259_161, '$1.26M', '1,26_млн_$'],
    [9_500_000, '$9.50M', '9,50_млн_$'],
    [9_995_000, '$10.0M', '10,0_млн_$'],
    [12_640_000, '$12.6M', '12,6_млн_$'],
    [126_400_000, '$126M', '126_млн_$'],
    [999_500_000, '$1.00B', '1,00_млрд_$'],
    [1e12, '$1.00T', '1,00_трлн_$'],
    [Number.NaN, '–', '–'],
    [Number.POSITIVE_INFINITY, '–', '–'],
  ])('%d', (usd, english, russian) => {
    expect(inBoth(formatMoney, usd)).toEqual([english, russian])
  })

  test('a change always shows its sign, except where there is none', () => {
    expect([143_000, -80_000, 0].map((usd) => formatMoneyChange(usd, 'en'))).toEqual(['+$143k', '−$80k', '$0'])
  })
})

test.each([
  [184_000, '184,000', '184_000'],
  [-239_380.4, '−239,380', '−239_380'],
  [0, '–', '–'],
  [-0.4, '–', '–'],
  [0.5, '1', '1'],
  [Number.NaN, '–', '–'],
])('whole dollars of a table: %d', (usd, english, russian) => {
  expect(inBoth(formatTableUsd, usd)).toEqual([english, russian])
})

test('whole dollars of a sum', () => {
  expect(inBoth(formatFullUsd, 17_359.2)).toEqual(['$17,359', '17_359_$'])
  expect(inBoth(formatFullUsd, -0.2)).toEqual(['$0', '0_$'])
})

test.each([
  [28.72, '28.7', '28,7'],
  [34, '34', '34'],
  [33.96, '34', '34'],
  [0.01, '<0.1', '<0,1'],
  [0, '0', '0'],
])('months: %d', (months, english, russian) => {
  expect(inBoth(formatMonths, months)).toEqual([english, russian])
})

test.each([
  [0.14, '14_%', '14_%'],
  [0.025, '2.5_%', '2,5_%'],
  [0.0996, '10_%', '10_%'],
  [-0.268, '−27_%', '−27_%'],
  [-0.0001, '0_%', '0_%'],
  [12.5, '1,250_%', '1_250_%'],
])('a share as per cent: %d', (share, english, russian) => {
  expect(inBoth(formatPercent, share)).toEqual([english, russian])
})

test('a relative change carries its sign', () => {
  expect([0.03, -0.27, 0].map((share) => seen(formatPercentChange(share, 'en')))).toEqual(['+3_%', '−27_%', '0_%'])
})

test.each([
  [33_000_000, '33M', '33_млн'],
  [1_600_000, '1.6M', '1,6_млн'],
  [12_000, '12,000', '12_000'],
  [1_234, '1,234', '1_234'],
  [0.4, '0.4', '0,4'],
  [0, '0', '0'],
])('a count: %d', (count, english, russian) => {
  expect(inBoth(formatCount, count)).toEqual([english, russian])
})

test('a plain number keeps only the decimals that say something', () => {
  expect(inBoth(formatNumber, 1.35)).toEqual(['1.35', '1,35'])
  expect(inBoth(formatNumber, 5_200)).toEqual(['5,200', '5_200'])
  expect(formatNumber(0.126, 'en', 1)).toBe('0.1')
})

test.each([
  [
    [0, 200_000, 400_000, 1_200_000],
    ['$0', '$0.2M', '$0.4M', '$1.2M'],
    ['0_$', '0,2_млн_$', '0,4_млн_$', '1,2_млн_$'],
  ],
  [
    [0, 50_000, 100_000],
    ['$0', '$50k', '$100k'],
    ['0_$', '50_тыс._$', '100_тыс._$'],
  ],
  [
    [0, 250_000, 1_000_000],
    ['$0', '$0.25M', '$1.00M'],
    ['0_$', '0,25_млн_$', '1,00_млн_$'],
  ],
  [
    [-20, 0, 20],
    ['−$20', '$0', '$20'],
    ['−20_$', '0_$', '20_$'],
  ],
  [
    [0, 0.5, 1],
    ['$0', '$0.5', '$1.0'],
    ['0_$', '0,5_$', '1,0_$'],
  ],
  [[], [], []],
])('the marks of an axis share a unit: %j', (ticks, english, russian) => {
  expect(formatMoneyTicks(ticks, 'en').map(seen)).toEqual(english)
  expect(formatMoneyTicks(ticks, 'ru').map(seen)).toEqual(russian)
})

test('no double makes a text that is not fit to show', () => {
  const formats = [
    formatMoney,
    formatMoneyChange,
    formatTableUsd,
    formatFullUsd,
    formatMonths,
    formatPercent,
    formatPercentChange,
    formatCount,
    formatNumber,
  ]
  fc.assert(
    fc.property(fc.double(), fc.constantFrom(...LOCALES), (value, locale) => {
      for (const format of formats) {
        const text = format(value, locale)
        expect(text).not.toMatch(/NaN|∞|Infinity|null|undefined|-|^$| /)
        // A minus stands only before something.
        expect(text).not.toMatch(/^\u2212[^1-9]*$/)
      }
    }),
  )
})
