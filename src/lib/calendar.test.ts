import { expect, test } from 'vitest'
import {
  calendarMonth,
  fiscalQuarter,
  fiscalYear,
  formatFiscalQuarter,
  formatFiscalYear,
  formatMonthRange,
  formatMonthYear,
} from './calendar'

const seen = (text: string) => text.replaceAll('\u00A0', '_')
const january2027 = { year: 2027, month: 1 }

test.each([
  [0, 2026, 12],
  [1, 2027, 1],
  [12, 2027, 12],
  [13, 2028, 1],
  [36, 2029, 12],
])('column %d of a plan from January 2027', (column, year, month) => {
  expect(calendarMonth(january2027, column)).toEqual({ year, month })
})

test('a fiscal year from April: March still belongs to the one before', () => {
  expect(fiscalYear({ year: 2028, month: 3 }, 4)).toBe(2027)
  expect(fiscalYear({ year: 2028, month: 4 }, 4)).toBe(2028)
})

test('a fiscal year names both calendar years, unless it is one', () => {
  expect([1, 4].map((first) => seen(formatFiscalYear(2027, first, 'en')))).toEqual(['FY_2027', 'FY_2027/28'])
  expect([1, 4].map((first) => seen(formatFiscalYear(2027, first, 'ru')))).toEqual(['2027_год', '2027/28_фин._год'])
  expect(seen(formatFiscalYear(2099, 7, 'en'))).toBe('FY_2099/00')
})

test('quarters are those of the fiscal year', () => {
  const quarters = (first: number) =>
    [1, 3, 4, 6, 7, 9, 10, 12].map((month) => fiscalQuarter({ year: 2027, month }, first)).join('')
  expect(quarters(1)).toBe('11223344')
  expect(quarters(4)).toBe('44112233')
  expect(quarters(12)).toBe('12233441')
})

test('a quarter names its fiscal year', () => {
  expect([1, 4].map((first) => seen(formatFiscalQuarter(2, 2027, first, 'en')))).toEqual(['Q2 2027', 'Q2 FY_2027/28'])
  expect([1, 4].map((first) => seen(formatFiscalQuarter(2, 2027, first, 'ru')))).toEqual([
    '2_кв. 2027',
    '2_кв. 2027/28',
  ])
})

test('months are named in both languages', () => {
  expect(seen(formatMonthYear({ year: 2027, month: 12 }, 'en'))).toBe('Dec_2027')
  expect(seen(formatMonthYear({ year: 2028, month: 12 }, 'ru', 'long'))).toBe('декабрь_2028')
  expect(formatMonthRange(january2027, { year: 2027, month: 12 }, 'en')).toBe('Jan–Dec')
  expect(formatMonthRange(january2027, january2027, 'ru')).toBe('янв.')
})
