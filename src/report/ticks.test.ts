import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { ru } from '@/i18n/ru'
import { moneyTicks, monthTicks } from './ticks'

const seen = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00A0', '_'))

test.each([
  [
    [0, 1_259_161],
    ['$0', '$0.2M', '$0.4M', '$0.6M', '$0.8M', '$1.0M', '$1.2M', '$1.4M']
      .slice(0, 0)
      .concat(['$0', '$0.5M', '$1.0M', '$1.5M']),
  ],
  [
    [0, 590_000],
    ['$0', '$100k', '$200k', '$300k', '$400k', '$500k', '$600k'],
  ],
  [
    [-30, 40],
    ['−$40', '−$20', '$0', '$20', '$40'],
  ],
  [
    [0, 0],
    ['$0', '$1', '$2', '$3'],
  ],
  [[], ['$0', '$1', '$2', '$3']],
  [[5], ['$0', '$1', '$2', '$3', '$4', '$5']],
])('%j', (values, texts) => {
  expect(moneyTicks(values, en).map(({ text }) => text)).toEqual(texts)
})

test('four to seven marks hold every value, and money begins at zero', () => {
  const usd = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100)
  fc.assert(
    fc.property(fc.array(usd, { minLength: 1, maxLength: 8 }), (values) => {
      const ticks = moneyTicks(values, en).map(({ value }) => value)
      const slack = 1e-6 * Math.max(...values.map(Math.abs))
      expect(ticks.length).toBeGreaterThanOrEqual(4)
      expect(ticks.length).toBeLessThanOrEqual(7)
      expect(Math.min(...ticks)).toBeLessThanOrEqual(Math.min(...values) + slack)
      expect(Math.max(...ticks)).toBeGreaterThanOrEqual(Math.max(...values) - slack)
      if (values.every((value) => value >= 0)) expect(ticks[0]).toBe(0)
    }),
  )
})

test('months are marked at round steps, with a date under each year', () => {
  const ticks = monthTicks(36, { year: 2027, month: 1 }, en)
  expect(seen(ticks.map(({ text, date }) => `${text} ${date}`.trim()))).toEqual([
    'start 1_Jan_2027',
    '6',
    '12 Dec_2027',
    '18',
    '24 Dec_2028',
    '30',
    'month_36 Dec_2029',
  ])
  expect(seen(monthTicks(36, { year: 2027, month: 1 }, ru).map(({ text }) => text)).slice(-1)).toEqual(['36_месяцев'])
})

test('no mark crowds the horizon', () => {
  expect(monthTicks(25, { year: 2027, month: 1 }, en).map(({ column }) => column)).toEqual([0, 6, 12, 18, 25])
  expect(monthTicks(120, { year: 2027, month: 1 }, en)).toHaveLength(11)
})
